-- The album of each action, in order; what is written with each picture, and how large its large print is.
CREATE TABLE picture (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    digest TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('jpeg', 'png')),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 1600),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 1600),
    alt TEXT NOT NULL,
    credit TEXT,
    PRIMARY KEY (action, position),
    UNIQUE (action, digest)
) STRICT, WITHOUT ROWID;

CREATE INDEX picture_digest ON picture (digest);

-- The prints, apart, so that no list ever reads them. An album is written anew each time that it changes: its prints find
-- it again before the transaction ends, or are erased by it.
CREATE TABLE picture_print (
    action INTEGER NOT NULL REFERENCES action (number),
    digest TEXT NOT NULL,
    width INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (action, digest, width),
    FOREIGN KEY (action, digest) REFERENCES picture (action, digest) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX picture_print_seen ON picture_print (digest, width);
