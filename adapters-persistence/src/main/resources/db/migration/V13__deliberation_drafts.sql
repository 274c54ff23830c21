-- What is being prepared for a jury to decide: one draft an edition, replaced as a whole each time that it is kept.
CREATE TABLE deliberation_draft (
    year INTEGER PRIMARY KEY REFERENCES edition (year),
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    detail TEXT,
    correction TEXT NOT NULL
) STRICT;

-- A category in which something was chosen, or written; « departs » tells one that chooses nobody from one that follows
-- its ranking.
CREATE TABLE deliberation_leaning (
    year INTEGER NOT NULL REFERENCES deliberation_draft (year),
    category TEXT NOT NULL,
    departs INTEGER NOT NULL CHECK (departs IN (0, 1)),
    reason TEXT NOT NULL,
    PRIMARY KEY (year, category),
    FOREIGN KEY (year, category) REFERENCES edition_category (year, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE deliberation_choice (
    year INTEGER NOT NULL REFERENCES deliberation_draft (year),
    nomination TEXT NOT NULL,
    distinction TEXT NOT NULL CHECK (distinction IN ('gold', 'silver', 'bronze')),
    PRIMARY KEY (year, nomination, distinction),
    FOREIGN KEY (year, nomination) REFERENCES nomination (year, nomination)
) STRICT, WITHOUT ROWID;
