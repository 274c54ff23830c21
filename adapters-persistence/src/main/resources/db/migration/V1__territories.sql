CREATE TABLE authority (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    population INTEGER NOT NULL CHECK (population >= 0),
    department TEXT,
    region TEXT,
    epci TEXT,
    ept TEXT
) STRICT, WITHOUT ROWID;

-- The folded name of an authority from each of its words on, so that what is typed is always the beginning of a row.
-- Place 0 is the whole name. The population is repeated here so that only the authorities kept are looked up.
CREATE TABLE authority_name (
    words TEXT NOT NULL,
    authority TEXT NOT NULL REFERENCES authority (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    population INTEGER NOT NULL,
    PRIMARY KEY (words, authority, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX authority_name_of ON authority_name (authority);
