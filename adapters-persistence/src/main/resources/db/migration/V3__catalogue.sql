-- What the gallery is searched, sifted, ordered and counted by: a row for each published action and for no other, written
-- in the transaction that writes the action. Every order ascends: « recent » is the date of launch turned upside down.
CREATE TABLE catalogue (
    number INTEGER PRIMARY KEY REFERENCES action (number),
    id TEXT NOT NULL UNIQUE,
    published TEXT NOT NULL,
    launched TEXT,
    recent TEXT NOT NULL,
    oldest TEXT NOT NULL,
    title TEXT NOT NULL,
    fate TEXT NOT NULL,
    last_heard TEXT NOT NULL
) STRICT;

CREATE INDEX catalogue_recent ON catalogue (recent, id, fate, last_heard);
CREATE INDEX catalogue_oldest ON catalogue (oldest, id, fate, last_heard);
CREATE INDEX catalogue_title ON catalogue (title, id, fate, last_heard);
CREATE INDEX catalogue_status ON catalogue (fate, last_heard);
CREATE INDEX catalogue_listed ON catalogue (id, published);

CREATE TABLE catalogue_value (
    number INTEGER NOT NULL REFERENCES catalogue (number) ON DELETE CASCADE,
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (number, facet, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX catalogue_value_counted ON catalogue_value (facet, value, number);

-- The tokens come from Lucene's French analysis, one space apart: FTS5 only has to part them. A mot-dièse also stands
-- whole, after its sign.
CREATE VIRTUAL TABLE catalogue_text USING fts5 (
    title,
    hashtags,
    authority,
    text,
    content = '',
    contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '#_'"
);
