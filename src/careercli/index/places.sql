-- The figures of places. An amount of pay is a whole number: tens of dollars a year, or cents an hour where `basis` is
-- 'H'. A negative one is a sign of the publisher's: see `index/places.py`. NULL: not published on that basis.
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
-- `kind`: nation, state, metro, nonmetro. `state`: its FIPS number, that of the first one for an area in several.
-- `price_level`: thousandths of the nation's 100, in `price_year`; `price_of`: what it is of, where it is wider.
-- `period`: that of the wage survey, as "May 2025"; its ceilings are dollars an hour and a year.
CREATE TABLE area(
  id INTEGER PRIMARY KEY, code TEXT, kind TEXT, state INTEGER, name TEXT, jobs INTEGER,
  price_level INTEGER, price_year INTEGER, price_of TEXT, period TEXT, ceiling_hour REAL, ceiling_year REAL
);
CREATE TABLE occupation(id INTEGER PRIMARY KEY, code TEXT UNIQUE, title TEXT, level TEXT);
-- Errors are relative standard errors in tenths of a percent, location quotients are in hundredths. Area 0: the nation.
CREATE TABLE wage(
  occupation INTEGER, area INTEGER, basis TEXT, employment INTEGER, employment_error INTEGER, wage_error INTEGER,
  mean INTEGER, p10 INTEGER, p25 INTEGER, median INTEGER, p75 INTEGER, p90 INTEGER, location_quotient INTEGER,
  PRIMARY KEY (occupation, area)
) WITHOUT ROWID;
CREATE TABLE sector_wage(
  occupation INTEGER, sector TEXT, basis TEXT, employment INTEGER, employment_error INTEGER, wage_error INTEGER,
  mean INTEGER, p10 INTEGER, p25 INTEGER, median INTEGER, p75 INTEGER, p90 INTEGER,
  PRIMARY KEY (occupation, sector)
) WITHOUT ROWID;
-- `median`, `p10` and `p90` of basis 'H' are per hour, all others per year.
CREATE TABLE year_wage(
  occupation INTEGER, year INTEGER, basis TEXT, employment INTEGER, p10 INTEGER, median INTEGER, p90 INTEGER,
  PRIMARY KEY (occupation, year)
) WITHOUT ROWID;
CREATE TABLE consumer_price(year INTEGER PRIMARY KEY, cpi_u INTEGER, months INTEGER);
