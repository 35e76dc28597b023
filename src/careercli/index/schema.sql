-- The tables of an index. `{columns}` is filled in from `columns.Columns`. A statement ends with its line.
-- Columns named `role` and `skill` refer to the ids of those tables. `writer` is the only one to write, and keeps the
-- references right, so no foreign key is declared.

-- What made the index: one row, `version`.
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

-- The last snapshot of each folder, in three tables, since names are long and seldom change. `rank` 0 wins.
CREATE TABLE folder(rank INTEGER PRIMARY KEY, path TEXT, change INTEGER, trouble TEXT);
CREATE TABLE names(rank INTEGER PRIMARY KEY, names BLOB);
CREATE TABLE numbers(rank INTEGER PRIMARY KEY, numbers BLOB);

-- Every file that may be a role, with its change stamp and size; `problem` is why it is not used.
CREATE TABLE file(id INTEGER PRIMARY KEY, rank INTEGER, name TEXT, slug TEXT, change INTEGER, size INTEGER,
    problem TEXT, UNIQUE(rank, name));
CREATE INDEX file_slug ON file(slug);
CREATE INDEX file_problem ON file(rank, name) WHERE problem IS NOT NULL;

-- The roles, with the columns of a listing; `body` has each as JSON under the same id.
CREATE TABLE role(id INTEGER PRIMARY KEY, slug TEXT UNIQUE, rank INTEGER, name TEXT, {columns});
CREATE INDEX role_title ON role(title COLLATE NOCASE, slug);
CREATE TABLE body(id INTEGER PRIMARY KEY, json BLOB);

-- How well roles fit the six interests of RIASEC, 1 to 7; no row for a role of which none is recorded.
CREATE TABLE interest(role INTEGER PRIMARY KEY, realistic REAL, investigative REAL, artistic REAL, social REAL,
    enterprising REAL, conventional REAL);

-- What roles are called: slug, title, aliases. Equal keys share the words of the first of them.
CREATE TABLE called(id INTEGER PRIMARY KEY, key TEXT, text TEXT, kind TEXT, role INTEGER);
CREATE INDEX called_key ON called(key);
CREATE INDEX called_role ON called(role);
CREATE VIRTUAL TABLE called_words USING fts5(words, content='', detail=none, columnsize=0);

-- Skills, and the phrases of roles that name them.
CREATE TABLE skill(id INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT);
CREATE VIRTUAL TABLE skill_words USING fts5(words, content='', detail=none, columnsize=0);
CREATE TABLE mention(role INTEGER, skill INTEGER, rule TEXT, place TEXT, text TEXT);
CREATE INDEX mention_role ON mention(role);
CREATE INDEX mention_skill ON mention(skill, role);
-- What people call products and tools besides their names: the key of such a plain name, and whose it is.
CREATE TABLE plain(key TEXT, skill INTEGER, PRIMARY KEY(key, skill)) WITHOUT ROWID;

-- The alias file: a name's key, the key of the skill that it means, that skill's name, and how the name is spelt.
CREATE TABLE same(key TEXT PRIMARY KEY, shown TEXT, name TEXT, other TEXT) WITHOUT ROWID;
-- The usual names of duties and abilities: a name's key, its spelling, what it stands for (kind and name of a skill or a work
-- activity; empty: nothing in the catalogue), why, the roots of its words, and the key of what it stands for.
CREATE TABLE usual(key TEXT PRIMARY KEY, name TEXT, kind TEXT, target TEXT, why TEXT, roots TEXT, target_key TEXT) WITHOUT ROWID;

-- Paragraphs; an id holds the role's, the rank of the place and a number (`full_text.ROLE_BITS`).
CREATE TABLE passage(id INTEGER PRIMARY KEY, place TEXT, text TEXT);
CREATE VIRTUAL TABLE passage_words USING fts5(words, content='', columnsize=0, tokenize='porter unicode61');

-- Every distinct word of names, skills and texts, for the correction of misspelt ones.
CREATE TABLE word(kind TEXT, length INTEGER, word TEXT, PRIMARY KEY(kind, length, word)) WITHOUT ROWID;

-- Terms with their document frequency, the sum and the sum of squares of their values.
CREATE TABLE term(id INTEGER PRIMARY KEY, word TEXT UNIQUE, roles INTEGER, total INTEGER, squares INTEGER);
-- The terms of a role, a column for each signal (`tfidf.SIGNALS`), as `tfidf` packs them.
CREATE TABLE vector(role INTEGER PRIMARY KEY, titles BLOB, tasks BLOB, summary BLOB, skills BLOB, knowledge BLOB,
    interests BLOB);
CREATE VIRTUAL TABLE vector_terms USING fts5(terms, content='', detail=none, columnsize=0);
-- Inverse document frequencies by term id, in blocks of doubles, with the number of roles that they hold for.
CREATE TABLE rarity(id INTEGER PRIMARY KEY, roles INTEGER, idf BLOB);

-- The bundled entries that are not listed, as an entry of another slug is the same occupation.
CREATE TABLE replaced(slug TEXT PRIMARY KEY, by TEXT) WITHOUT ROWID;

-- What the bundled entries are made of; only the database that comes with the program has rows here. `guide` has the
-- hand-written roles. `occupation` has the atlas's: the entry that each is or is taken into, the titles that people
-- report and the stems of its tasks with their counts, as JSON, and the occupation's role where the entry is another.
CREATE TABLE guide(slug TEXT PRIMARY KEY, json BLOB) WITHOUT ROWID;
CREATE TABLE occupation(code TEXT PRIMARY KEY, slug TEXT, entry TEXT, reported TEXT, task_words TEXT, json BLOB);
CREATE INDEX occupation_entry ON occupation(entry);
