-- A version of a palmarès, as it was made public. Its nominees and awards are written before it, in its transaction:
-- once it stands, nothing of it is added to, rewritten or taken out.
CREATE TABLE proclaimed (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    seal TEXT NOT NULL,
    recount_file TEXT NOT NULL,
    PRIMARY KEY (year, version)
) STRICT;

CREATE TABLE proclaimed_nominee (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    action TEXT NOT NULL REFERENCES action (id),
    PRIMARY KEY (year, version, action),
    FOREIGN KEY (year, version) REFERENCES proclaimed (year, version) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX proclaimed_nominee_action ON proclaimed_nominee (action, year, version);

CREATE TABLE proclaimed_award (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    action TEXT NOT NULL REFERENCES action (id),
    position INTEGER NOT NULL,
    distinction TEXT NOT NULL,
    category TEXT,
    ex_aequo INTEGER NOT NULL CHECK (ex_aequo IN (0, 1)),
    certainty TEXT NOT NULL,
    PRIMARY KEY (year, version, action, position),
    FOREIGN KEY (year, version) REFERENCES proclaimed (year, version) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX proclaimed_award_action ON proclaimed_award (action, year, version);

CREATE TRIGGER proclaimed_only_follows
BEFORE INSERT ON proclaimed
WHEN NEW.version <> 1 + (SELECT COALESCE(MAX(version), 0) FROM proclaimed WHERE year = NEW.year)
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version follows the last one');
END;

CREATE TRIGGER proclaimed_is_never_rewritten
BEFORE UPDATE ON proclaimed
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never rewritten');
END;

CREATE TRIGGER proclaimed_is_never_taken_out
BEFORE DELETE ON proclaimed
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never taken out');
END;

CREATE TRIGGER proclaimed_nominee_comes_with_its_version
BEFORE INSERT ON proclaimed_nominee
WHEN EXISTS (SELECT 1 FROM proclaimed WHERE year = NEW.year AND version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never added to');
END;

CREATE TRIGGER proclaimed_nominee_is_never_rewritten
BEFORE UPDATE ON proclaimed_nominee
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never rewritten');
END;

CREATE TRIGGER proclaimed_nominee_is_never_taken_out
BEFORE DELETE ON proclaimed_nominee
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never taken out');
END;

CREATE TRIGGER proclaimed_award_comes_with_its_version
BEFORE INSERT ON proclaimed_award
WHEN EXISTS (SELECT 1 FROM proclaimed WHERE year = NEW.year AND version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never added to');
END;

CREATE TRIGGER proclaimed_award_is_never_rewritten
BEFORE UPDATE ON proclaimed_award
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never rewritten');
END;

CREATE TRIGGER proclaimed_award_is_never_taken_out
BEFORE DELETE ON proclaimed_award
BEGIN
    SELECT RAISE(ABORT, 'proclaimed: a version is never taken out');
END;

-- Of the versions of a palmarès, the last holds.
CREATE VIEW nominee_that_holds AS
SELECT action, year
FROM proclaimed_nominee AS nominee
WHERE version = (SELECT MAX(version) FROM proclaimed WHERE year = nominee.year);

CREATE VIEW award_that_holds AS
SELECT action, year, position, distinction, category, ex_aequo, certainty
FROM proclaimed_award AS award
WHERE version = (SELECT MAX(version) FROM proclaimed WHERE year = award.year);
