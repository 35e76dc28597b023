-- What moves between occupations are reckoned from: made from the tables in `data/atlas`, read in place, never written.
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
-- The occupations that O*NET describes, numbered from 0 in the order of their codes. `zone`: O*NET's job zone.
-- `openings`: the Bureau's openings a year, shared out among O*NET's parts of a code;
-- `stated`: the Bureau's entry education for the whole code where `entry`, of a part, is that of O*NET's survey.
-- `entry`, `experience`, `training`: its entry education, work experience and training on the job. `schooling`: the percentages of
-- people in it who call each step of schooling (`education.YEARS`) required, as float32, without what is held back.
-- `best_fit`, `log_total`: the fit with the one that fits best, ln of the sum of exp(`likelihood.of`) over all others.
-- `growth`: the projected change of the code's jobs in percent over `growth_period`, as 2024-34.
-- `counted`: the SOC code under which the Bureau publishes its figures, alone or together with others.
CREATE TABLE occupation(
  id INTEGER PRIMARY KEY, code TEXT UNIQUE, title TEXT, zone INTEGER, openings REAL, entry TEXT, experience TEXT,
  training TEXT, schooling BLOB, counted TEXT, stated TEXT, growth REAL, growth_period TEXT, best_fit REAL, log_total REAL
);
-- By occupation its fit with every one, as int16 in thousandths, in the order of their ids; 0 with itself.
CREATE TABLE fit(occupation INTEGER PRIMARY KEY, row BLOB);
-- By occupation those that O*NET names as its nearest, or that name it (as uint16), and the place in the list, from 1, the
-- lower of both (as uint8).
CREATE TABLE named(occupation INTEGER PRIMARY KEY, others BLOB, places BLOB);
-- O*NET's intermediate work activities with how many occupations have each (`spread`), and how many core tasks and tasks
-- of an occupation stand behind each.
-- `detail`: the detailed activity of it behind most of the occupation's tasks, as a row of `detail`; `near`: how much its
-- words are words of the occupation's titles and tasks (`word`), 0 to 1.
CREATE TABLE activity(id INTEGER PRIMARY KEY, name TEXT, spread INTEGER);
CREATE TABLE detail(id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE work(occupation INTEGER, activity INTEGER, core INTEGER, tasks INTEGER, detail INTEGER,
    near REAL, PRIMARY KEY (occupation, activity)) WITHOUT ROWID;
-- What an occupation's people probably do though no task of theirs is recorded under it: `work_likely` says by what.
-- `strength` in hundredths.
CREATE TABLE likely(occupation INTEGER, activity INTEGER, strength INTEGER,
    PRIMARY KEY (occupation, activity)) WITHOUT ROWID;
-- Kinds of software and of tools: how many products of it each occupation has (occupations as uint16, counts as uint8),
-- and `share`, the mean share of an occupation's products that are of the kind.
CREATE TABLE kind(id INTEGER PRIMARY KEY, name TEXT, source TEXT, share REAL, occupations BLOB, counts BLOB);
CREATE INDEX kind_name ON kind(name);
-- The kind of each product and tool, by the key of its name as a skill; where it is of several, the commonest one.
-- `hot`: O*NET's mark; `demand`: the occupations whose employers ask for it most (O*NET's "In Demand"), as uint16.
CREATE TABLE product(key TEXT PRIMARY KEY, kind INTEGER, hot INTEGER, demand BLOB) WITHOUT ROWID;
-- How many products each occupation has, as uint16 in the order of ids: of software, and of tools.
CREATE TABLE products(source TEXT PRIMARY KEY, counts BLOB) WITHOUT ROWID;
-- The stems of the words of an occupation's title, other titles, tasks and detailed work activities: how rare each is (ln
-- of occupations + 1 over those that have it), the occupations that have it (as uint16), and how much each uses it (BM25's
-- share of its greatest, as uint8, 255 for all of it).
CREATE TABLE word(stem TEXT PRIMARY KEY, rarity REAL, occupations BLOB, shares BLOB) WITHOUT ROWID;
-- O*NET's detailed work activities: the stems of the words of each, a space between two, the intermediate activity that it
-- is of, and the occupations that have it among their core tasks, and those that have it only among others (both as
-- uint16), its name, and how many core tasks of each of the first stand behind it (as uint8). `duty_word` has by stem the ids of those with it (as uint16).
CREATE TABLE duty(id INTEGER PRIMARY KEY, stems TEXT, kin INTEGER, core BLOB, other BLOB, name TEXT,
    tasks BLOB);
CREATE TABLE duty_word(stem TEXT PRIMARY KEY, duties BLOB) WITHOUT ROWID;
-- The skills and fields of knowledge that O*NET rates, and by occupation the importance (1 to 5) and level (0 to 7) of each
-- in the order of their ids, as int16 in hundredths; -1 for an importance that is not shown. A level that is not shown
-- is the one that goes with its importance elsewhere, less 1 and negative: see `moves_builder`.
-- `matters`: the share of the rated occupations in which it is of some importance (above 2.5).
CREATE TABLE element(id INTEGER PRIMARY KEY, name TEXT, kind TEXT, matters REAL);
CREATE TABLE rating(occupation INTEGER PRIMARY KEY, row BLOB);
-- By occupation its kinds of software and of tools, as JSON: [[kind, products of it, [the most usual ones]], …]. Of
-- software those in demand there come first, then hot ones, and no others; equipment by how many occupations have it.
CREATE TABLE usual(occupation INTEGER PRIMARY KEY, row TEXT);
-- The field of study that leads to an occupation most plainly, by its SOC code.
CREATE TABLE study(code TEXT PRIMARY KEY, field TEXT) WITHOUT ROWID;
-- The parts of the fit, with the mean and the deviation over all pairs by which each is standardised; and what each
-- occupation has for a part: weighted terms (their numbers as uint16, weights as float32), or ratings (as float32).
CREATE TABLE part(id INTEGER PRIMARY KEY, name TEXT, mean REAL, deviation REAL);
CREATE TABLE side(part INTEGER, occupation INTEGER, terms BLOB, weights BLOB, PRIMARY KEY (part, occupation)) WITHOUT ROWID;
-- The words for things among the terms of tasks, as one would say them ("patients"), by their stems and numbers.
CREATE TABLE spoken(term INTEGER PRIMARY KEY, stem TEXT, word TEXT);
