-- Who judges what, where each nominee has jurors of its own: given when judging opens, handed over when a conflict takes
-- someone out, never taken back.
CREATE TABLE share (
    year INTEGER NOT NULL,
    nomination TEXT NOT NULL,
    juror TEXT NOT NULL,
    PRIMARY KEY (year, nomination, juror),
    FOREIGN KEY (year, juror) REFERENCES juror (year, id),
    FOREIGN KEY (year, nomination) REFERENCES nomination (year, nomination)
) STRICT, WITHOUT ROWID;
