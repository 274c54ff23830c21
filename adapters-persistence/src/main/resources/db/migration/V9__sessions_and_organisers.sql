-- Organisers are several. The name is kept here alone, so that it can be erased.
CREATE TABLE organiser (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A token says which organiser bears it; the first organiser, who has no line of their own before this, is 'first'.
CREATE TABLE access_token_widened (
    digest TEXT NOT NULL PRIMARY KEY,
    actor TEXT NOT NULL CHECK (actor IN ('organiser', 'contributor', 'juror', 'selector')),
    organiser TEXT,
    action TEXT REFERENCES action (id),
    edition INTEGER,
    juror TEXT,
    FOREIGN KEY (edition, juror) REFERENCES juror (year, id),
    CHECK ((organiser IS NOT NULL) = (actor = 'organiser')),
    CHECK ((action IS NOT NULL) = (actor = 'contributor')),
    CHECK ((edition IS NOT NULL) = (actor IN ('juror', 'selector'))),
    CHECK ((edition IS NULL) = (juror IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO access_token_widened (digest, actor, organiser, action, edition, juror)
SELECT digest, actor, CASE actor WHEN 'organiser' THEN 'first' END, action, edition, juror FROM access_token;

DROP TABLE access_token;

ALTER TABLE access_token_widened RENAME TO access_token;

CREATE INDEX access_token_of ON access_token (actor, organiser, action, edition, juror);

-- What a browser shows in place of a token, known by its digest alone; it ends with the token.
CREATE TABLE session (
    digest TEXT NOT NULL PRIMARY KEY,
    token TEXT NOT NULL REFERENCES access_token (digest) ON DELETE CASCADE,
    until INTEGER NOT NULL -- seconds since 1970, UTC
) STRICT, WITHOUT ROWID;

CREATE INDEX session_of ON session (token);

CREATE INDEX session_until ON session (until);
