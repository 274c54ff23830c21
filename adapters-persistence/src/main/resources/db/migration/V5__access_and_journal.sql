-- A token is known by its digest alone.
CREATE TABLE access_token (
    digest TEXT NOT NULL PRIMARY KEY,
    actor TEXT NOT NULL CHECK (actor IN ('organiser', 'contributor')),
    action TEXT REFERENCES action (id),
    CHECK ((action IS NOT NULL) = (actor = 'contributor'))
) STRICT, WITHOUT ROWID;

CREATE INDEX access_token_of ON access_token (actor, action);

CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    seal TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER journal_only_follows
BEFORE INSERT ON journal
WHEN NEW.number <> 1 + (SELECT COALESCE(MAX(number), 0) FROM journal)
    OR NEW.previous <> COALESCE((SELECT seal FROM journal ORDER BY number DESC LIMIT 1), '')
BEGIN
    SELECT RAISE(ABORT, 'journal: a line follows the last one');
END;

CREATE TRIGGER journal_is_never_rewritten
BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal: a line is never rewritten');
END;

CREATE TRIGGER journal_is_never_shortened
BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal: a line is never taken out');
END;
