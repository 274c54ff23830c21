CREATE TABLE reuse (
    borrower TEXT NOT NULL REFERENCES action (id),
    lender TEXT NOT NULL REFERENCES action (id),
    date TEXT,
    confirmed_by_borrower INTEGER NOT NULL CHECK (confirmed_by_borrower IN (0, 1)),
    confirmed_by_lender INTEGER NOT NULL CHECK (confirmed_by_lender IN (0, 1)),
    PRIMARY KEY (borrower, lender),
    CHECK (borrower <> lender)
) STRICT, WITHOUT ROWID;

CREATE INDEX reuse_lender ON reuse (lender, borrower);

CREATE TABLE palmares (
    year INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    theme TEXT NOT NULL,
    ceremony TEXT NOT NULL,
    nominees_published_on TEXT NOT NULL,
    awarded_on TEXT NOT NULL,
    candidates TEXT NOT NULL,
    nominees INTEGER NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT;

CREATE TABLE palmares_category (
    year INTEGER NOT NULL REFERENCES palmares (year) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (year, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE palmares_given (
    year INTEGER NOT NULL REFERENCES palmares (year) ON DELETE CASCADE,
    distinction TEXT NOT NULL,
    many INTEGER NOT NULL,
    PRIMARY KEY (year, distinction)
) STRICT, WITHOUT ROWID;

CREATE TABLE palmares_source (
    year INTEGER NOT NULL REFERENCES palmares (year) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT,
    url TEXT,
    PRIMARY KEY (year, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE palmares_laureate (
    year INTEGER NOT NULL REFERENCES palmares (year) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    action TEXT NOT NULL REFERENCES action (id),
    distinction TEXT NOT NULL,
    category TEXT,
    ex_aequo INTEGER NOT NULL CHECK (ex_aequo IN (0, 1)),
    certainty TEXT NOT NULL,
    PRIMARY KEY (year, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX palmares_laureate_action ON palmares_laureate (action, year, position);

CREATE TABLE palmares_laureate_source (
    year INTEGER NOT NULL,
    laureate INTEGER NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (year, laureate, position),
    FOREIGN KEY (year, laureate) REFERENCES palmares_laureate (year, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Actions told with a palmarès without a known distinction.
CREATE TABLE palmares_mention (
    year INTEGER NOT NULL REFERENCES palmares (year) ON DELETE CASCADE,
    place TEXT NOT NULL CHECK (place IN ('nominated', 'cited')),
    position INTEGER NOT NULL,
    action TEXT NOT NULL REFERENCES action (id),
    PRIMARY KEY (year, place, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX palmares_mention_action ON palmares_mention (action, year);
