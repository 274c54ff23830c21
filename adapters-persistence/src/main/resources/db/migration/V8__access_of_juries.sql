-- Jurors and selectors bear tokens too: the table is made anew, for a CHECK cannot be widened.
CREATE TABLE access_token_widened (
    digest TEXT NOT NULL PRIMARY KEY,
    actor TEXT NOT NULL CHECK (actor IN ('organiser', 'contributor', 'juror', 'selector')),
    action TEXT REFERENCES action (id),
    edition INTEGER,
    juror TEXT,
    FOREIGN KEY (edition, juror) REFERENCES juror (year, id),
    CHECK ((action IS NOT NULL) = (actor = 'contributor')),
    CHECK ((edition IS NOT NULL) = (actor IN ('juror', 'selector'))),
    CHECK ((edition IS NULL) = (juror IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO access_token_widened (digest, actor, action)
SELECT digest, actor, action FROM access_token;

DROP TABLE access_token;

ALTER TABLE access_token_widened RENAME TO access_token;

CREATE INDEX access_token_of ON access_token (actor, action, edition, juror);
