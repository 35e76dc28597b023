-- The catalogue as tables for other programs: `careers export`. The comment in front of a table says what a row is, the
-- one behind a column what stands in it; both go into the database that is written, and docs/export.md repeats them.

-- A role: a hand-written one, an occupation of O*NET, or one of your own. `slug` is the name of it everywhere else.
CREATE TABLE roles(
  slug TEXT PRIMARY KEY, -- the short name that every command takes
  title TEXT NOT NULL, -- as people say it
  origin TEXT NOT NULL, -- "bundled", or the folder that the role file was read from
  family TEXT, -- the group of work that it belongs to
  code TEXT, -- its code, O*NET-SOC (29-1141.00) or SOC (29-1141)
  code_title TEXT, -- what the classification calls that code
  code_match TEXT, -- "same" if the role is that occupation, "part" if it is a part of it
  wage_code TEXT REFERENCES wage_occupations(code), -- the code under which the wage survey counts it
  summary TEXT, -- what it is, in a few sentences
  work_setting TEXT, -- where and how the work is done
  job_zone INTEGER, -- how much preparation it needs, 1 to 5 (O*NET)
  education_text TEXT, -- the schooling asked for, in words
  education_withheld REAL, -- percent of the survey's answers about schooling that are not published
  remote_friendly INTEGER, -- 1 or 0, as a guide judges it
  demand TEXT, -- low to very high, as a guide judges it
  stress TEXT, -- low to very high, as a guide judges it
  balance TEXT -- work and private life, poor to excellent, as a guide judges it
);

-- Another name of a role.
CREATE TABLE aliases(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  alias TEXT NOT NULL -- what it is called too
);

-- What a guide claims of a role's pay and growth; what is counted is in `official_pay` and `projections`.
CREATE TABLE claims(
  slug TEXT PRIMARY KEY REFERENCES roles(slug), -- the role
  currency TEXT, -- of the amounts, as USD
  period TEXT, -- the amounts are per hour, week, month or year
  low REAL, -- the low end of the band claimed
  median REAL, -- the middle
  high REAL, -- the high end
  entry REAL, -- claimed for beginners
  mid REAL, -- claimed for people with some experience
  senior REAL, -- claimed for people with long experience
  source TEXT, -- whom the guide names for the pay
  growth_percent REAL, -- growth claimed, in percent
  growth_source TEXT -- whom the guide names for the growth
);

-- Official pay and employment of a role in its country, as every command shows it.
CREATE TABLE official_pay(
  slug TEXT PRIMARY KEY REFERENCES roles(slug), -- the role
  code TEXT, -- the code that is counted, which may be wider than the role's own
  code_title TEXT, -- what that is called
  source TEXT NOT NULL, -- the survey with its period, as "BLS OEWS May 2025 and …"
  year INTEGER, -- the year of the figures
  country TEXT, -- as US
  currency TEXT, -- as USD
  period TEXT, -- the amounts are per hour or year
  employment INTEGER, -- how many people are counted
  employment_error REAL, -- its relative standard error in percent
  wage_error REAL, -- that of the mean wage
  p10 REAL, -- a tenth of people earn less
  p25 REAL, -- a quarter earn less
  median REAL, -- half earn less
  p75 REAL, -- three quarters earn less
  p90 REAL, -- nine tenths earn less
  at_least TEXT, -- the percentiles that are only known to be above the survey's ceiling, as "p75 p90"
  ceiling REAL, -- that ceiling; NULL if no percentile is above it
  note TEXT -- what has to be known of the figures
);

-- What is projected for a role's occupation, and what it takes to enter it.
CREATE TABLE projections(
  slug TEXT PRIMARY KEY REFERENCES roles(slug), -- the role
  code TEXT, -- the code that is counted, which may be wider than the role's own
  source TEXT NOT NULL, -- the projections with their period
  growth_period TEXT, -- from when to when, as 2024-34
  growth_percent REAL, -- change of the number of jobs over that period, in percent
  annual_openings INTEGER, -- openings a year, with those of people who leave
  exit_rate REAL, -- percent of people a year who leave work altogether
  transfer_rate REAL, -- percent of people a year who leave for another occupation
  self_employed_percent REAL, -- percent of people who work for themselves; NULL where none is published
  entry_education TEXT, -- the schooling usual for those who enter
  work_experience TEXT, -- the experience in a related occupation usual for them; the text "None" if none is needed
  training TEXT -- the training on the job usual for them; the text "None" if none is needed
);

-- Why the Bureau of Labor Statistics expects a role's share of jobs to rise or fall.
CREATE TABLE growth_factors(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  share TEXT NOT NULL, -- "increases" or "decreases"
  industry TEXT, -- in which industry; NULL for all
  cause TEXT -- one cause; NULL if none is named
);

-- A sentence of what people in a role do.
CREATE TABLE tasks(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  kind TEXT NOT NULL, -- "core function" or "responsibility"
  position INTEGER NOT NULL, -- its place in the list, from 1
  task TEXT NOT NULL -- the sentence
);

-- A work activity of O*NET's that a role has.
CREATE TABLE activities(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  activity TEXT NOT NULL, -- as O*NET names it
  core_tasks INTEGER, -- how many of the role's core tasks stand behind it
  tasks INTEGER -- how many of all its tasks do
);

-- Software that a role uses; once for each kind that it is of.
CREATE TABLE software(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  software TEXT NOT NULL, -- the product
  kind TEXT, -- the kind of software
  hot INTEGER NOT NULL, -- 1 if O*NET marks it as often asked for in advertisements of all jobs
  in_demand INTEGER NOT NULL -- 1 if O*NET marks it as often asked for in those of this occupation
);

-- A tool or machine that a role uses; once for each kind that it is of.
CREATE TABLE tools(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  tool TEXT NOT NULL, -- the tool
  kind TEXT -- the kind of tool
);

-- A skill that a guide lists for a role.
CREATE TABLE skills(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  kind TEXT NOT NULL, -- "technical" or "soft"
  skill TEXT NOT NULL -- as the guide says it
);

-- How much a skill, field of knowledge, ability or activity matters in a role, as O*NET rates it.
CREATE TABLE ratings(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  kind TEXT NOT NULL, -- "skill", "knowledge", "ability" or "work activity"
  name TEXT NOT NULL, -- what is rated
  importance REAL, -- 1 to 5
  level REAL -- 0 to 7
);

-- How much a trait helps in a role (O*NET).
CREATE TABLE work_styles(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  name TEXT NOT NULL, -- the trait
  impact REAL, -- how much it helps, -3 to 3
  distinctiveness REAL, -- how much it marks the role out, 0 to 10
  importance REAL -- 1 to 5, rated in earlier releases instead
);

-- How many of a role's people say that a schooling is required (O*NET's survey).
CREATE TABLE education(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  level TEXT NOT NULL, -- the schooling
  percent REAL NOT NULL -- the share of answers
);

-- How well a role fits each of the six interests of Holland's, 1 to 7 (O*NET).
CREATE TABLE interests(
  slug TEXT PRIMARY KEY REFERENCES roles(slug), -- the role
  realistic REAL, -- work with things and outdoors
  investigative REAL, -- finding out
  artistic REAL, -- making
  social REAL, -- helping and teaching
  enterprising REAL, -- leading and selling
  conventional REAL -- order and figures
);

-- A license, registration or certification that a role needs by law.
CREATE TABLE licences(
  slug TEXT PRIMARY KEY REFERENCES roles(slug), -- the role
  licence TEXT NOT NULL, -- what is required; behind "for" stands the part of the work that alone needs it
  needed TEXT NOT NULL, -- everywhere, in most states, in some states
  degree_first TEXT, -- the lowest schooling before it
  exam TEXT, -- the usual exam before it
  source TEXT NOT NULL, -- the authority's page
  year INTEGER NOT NULL -- the year of the source
);

-- The program of study or the apprenticeship that is usual before or in a role.
CREATE TABLE programs(
  slug TEXT PRIMARY KEY REFERENCES roles(slug), -- the role
  program TEXT NOT NULL, -- its name
  is_apprenticeship INTEGER NOT NULL, -- 1: years of paid work with classes beside it
  months_least INTEGER NOT NULL, -- how long it takes at least, full time; 0 where the source says only how long at most
  months_most INTEGER NOT NULL, -- how long it takes at most
  takes_longer INTEGER NOT NULL, -- 1: the source says "at least"
  college_first INTEGER NOT NULL, -- years of college before it
  source TEXT NOT NULL, -- who says so
  year INTEGER NOT NULL -- the year of the source
);

-- A step of a role's career ladder.
CREATE TABLE tiers(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  position INTEGER NOT NULL, -- from 1, the lowest
  tier TEXT NOT NULL, -- the title there
  years_from REAL, -- years of experience, at least
  years_to REAL, -- at most; NULL for no end
  description TEXT -- what one does there
);

-- A role that another names as near to it.
CREATE TABLE related(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  position INTEGER NOT NULL, -- from 1, the nearest
  related_slug TEXT NOT NULL -- the slug of the other, which need not be in the catalogue
);

-- A paragraph of a section of a role that is a list: entry_path, pros, cons, advice and the like.
CREATE TABLE texts(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  section TEXT NOT NULL, -- the key of the role file
  position INTEGER NOT NULL, -- from 1
  text TEXT NOT NULL -- the paragraph
);

-- A question that people ask of a role, and its answer.
CREATE TABLE faq(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  question TEXT NOT NULL, -- the question
  answer TEXT NOT NULL -- the answer
);

-- Where something of a role comes from: once for each key of the role file that the source covers.
CREATE TABLE sources(
  slug TEXT NOT NULL REFERENCES roles(slug), -- the role
  covers TEXT, -- the key of the role file; NULL if the source names none
  source TEXT NOT NULL, -- the publication, with its release or period
  url TEXT, -- its address
  year INTEGER, -- its year
  licence TEXT -- on which terms it may be used
);

-- A data set behind the figures.
CREATE TABLE releases(
  data_set TEXT PRIMARY KEY, -- a short name
  title TEXT NOT NULL, -- what the publisher calls it
  publisher TEXT NOT NULL, -- who publishes it
  fills TEXT NOT NULL, -- what of the catalogue comes from it
  period TEXT NOT NULL, -- the edition that comes with the program
  published TEXT NOT NULL, -- when that came out
  updated_to TEXT, -- the edition that you have brought in by `careers update`; NULL for none
  page TEXT NOT NULL -- where it can be had
);

-- A place that pay is published for: the nation, the states, their areas.
CREATE TABLE areas(
  area INTEGER PRIMARY KEY, -- a number, 0 for the nation
  code TEXT NOT NULL, -- the publisher's code
  kind TEXT NOT NULL, -- nation, state, metro or nonmetro
  name TEXT NOT NULL, -- as "Austin-Round Rock-San Marcos, TX"
  state INTEGER NOT NULL, -- the FIPS number of its state; of the first, where it lies in several
  jobs INTEGER, -- all jobs there
  price_level REAL, -- what the same goods cost, the nation being 100
  price_year INTEGER, -- the year of the price level
  price_of TEXT, -- what the price level is of, where that is wider than the area
  period TEXT NOT NULL, -- that of the wage survey behind the area's figures, as "May 2025"
  ceiling_hour REAL, -- dollars an hour that a percentile in `above` is at least; some numbers above it are published
  ceiling_year REAL -- dollars a year likewise
);

-- An occupation as the wage survey counts it.
CREATE TABLE wage_occupations(
  code TEXT PRIMARY KEY, -- its code; 00-0000 is all of them
  title TEXT, -- its title
  level TEXT -- total, major, minor, broad or detailed
);

-- Pay and employment of an occupation in an area. Amounts are in dollars; nothing is made up where a cell is NULL.
CREATE TABLE wages(
  code TEXT NOT NULL REFERENCES wage_occupations(code), -- the occupation
  area INTEGER NOT NULL REFERENCES areas(area), -- the place, 0 for the nation
  per TEXT NOT NULL, -- the amounts are per "hour" or "year"
  employment INTEGER, -- how many people are counted; NULL if that is not released
  employment_error REAL, -- its relative standard error in percent
  wage_error REAL, -- that of the mean wage
  mean REAL, -- the average
  p10 REAL, -- a tenth of people earn less
  p25 REAL, -- a quarter earn less
  median REAL, -- half earn less
  p75 REAL, -- three quarters earn less
  p90 REAL, -- nine tenths earn less
  above TEXT, -- the percentiles that are at or above the survey's ceiling, as "p75 p90"
  unreleased TEXT, -- the percentiles that the publisher holds back
  location_quotient REAL, -- its share of jobs there, that of the nation being 1
  PRIMARY KEY (code, area)
) WITHOUT ROWID;

-- The sectors and kinds of employers that national pay is published by.
CREATE TABLE sectors(
  sector TEXT PRIMARY KEY, -- the survey's code
  kind TEXT NOT NULL, -- "sector" of NAICS, or "ownership"
  name TEXT NOT NULL -- its title
);

-- National pay and employment of an occupation in a sector, in dollars.
CREATE TABLE wages_by_sector(
  code TEXT NOT NULL REFERENCES wage_occupations(code), -- the occupation
  sector TEXT NOT NULL REFERENCES sectors(sector), -- the sector
  per TEXT NOT NULL, -- the amounts are per "hour" or "year"
  employment INTEGER, -- how many people are counted; NULL if that is not released
  employment_error REAL, -- its relative standard error in percent
  wage_error REAL, -- that of the mean wage
  mean REAL, -- the average
  p10 REAL, -- a tenth of people earn less
  p25 REAL, -- a quarter earn less
  median REAL, -- half earn less
  p75 REAL, -- three quarters earn less
  p90 REAL, -- nine tenths earn less
  above TEXT, -- the percentiles that are at or above the survey's ceiling
  unreleased TEXT, -- the percentiles that the publisher holds back
  PRIMARY KEY (code, sector)
) WITHOUT ROWID;

-- National pay and employment of an occupation in a year, in dollars of that year.
CREATE TABLE wages_by_year(
  code TEXT NOT NULL REFERENCES wage_occupations(code), -- the occupation
  year INTEGER NOT NULL, -- the year of the survey
  per TEXT NOT NULL, -- the amounts are per "hour" or "year"
  employment INTEGER, -- how many people were counted; NULL if that was not released
  p10 REAL, -- a tenth of people earned less
  median REAL, -- half earned less
  p90 REAL, -- nine tenths earned less
  above TEXT, -- the percentiles that were at or above the survey's ceiling
  unreleased TEXT, -- the percentiles that the publisher held back
  PRIMARY KEY (code, year)
) WITHOUT ROWID;

-- The consumer price index of a year (CPI-U), to compare pay of two years.
CREATE TABLE consumer_prices(
  year INTEGER PRIMARY KEY, -- the year
  cpi_u REAL NOT NULL, -- the average of its months, 1982-84 being 100
  months INTEGER NOT NULL -- how many months it is the average of
);
