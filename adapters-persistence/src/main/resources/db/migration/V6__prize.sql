-- The rules of an edition do not change once announced: only « stage » and « proclaimed_at » do. The quorum is a fraction
-- of whole numbers without a bound, hence TEXT.
CREATE TABLE edition (
    year INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('weighted-mean', 'majority-judgment')),
    scale_min INTEGER,
    scale_max INTEGER,
    recusal TEXT NOT NULL,
    quorum_numerator TEXT NOT NULL,
    quorum_denominator TEXT NOT NULL,
    quorum_minimum INTEGER NOT NULL,
    gold INTEGER NOT NULL CHECK (gold IN (0, 1)),
    submissions_open TEXT,
    submissions_close TEXT,
    judging_open TEXT,
    judging_close TEXT,
    jurors_per_nominee INTEGER,
    stage TEXT NOT NULL,
    proclaimed_at TEXT,
    CHECK ((scale_min IS NOT NULL) = (method = 'weighted-mean')),
    CHECK ((scale_min IS NULL) = (scale_max IS NULL)),
    CHECK ((submissions_open IS NULL) = (submissions_close IS NULL)),
    CHECK ((judging_open IS NULL) = (judging_close IS NULL)),
    CHECK ((proclaimed_at IS NOT NULL) = (stage = 'proclaimed'))
) STRICT;

-- The mentions of majority judgment, from worst to best.
CREATE TABLE edition_grade (
    year INTEGER NOT NULL REFERENCES edition (year),
    position INTEGER NOT NULL,
    grade TEXT NOT NULL,
    PRIMARY KEY (year, position),
    UNIQUE (year, grade)
) STRICT, WITHOUT ROWID;

CREATE TABLE edition_category (
    number INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES edition (year),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    silver INTEGER NOT NULL,
    bronze INTEGER NOT NULL,
    UNIQUE (year, position),
    UNIQUE (year, id)
) STRICT;

CREATE TABLE edition_kind (
    category INTEGER NOT NULL REFERENCES edition_category (number),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (category, position),
    UNIQUE (category, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE edition_size (
    category INTEGER NOT NULL REFERENCES edition_category (number),
    position INTEGER NOT NULL,
    size TEXT NOT NULL,
    PRIMARY KEY (category, position),
    UNIQUE (category, size)
) STRICT, WITHOUT ROWID;

-- A category without a criterion has no grid.
CREATE TABLE edition_criterion (
    category INTEGER NOT NULL REFERENCES edition_category (number),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (category, position),
    UNIQUE (category, id)
) STRICT, WITHOUT ROWID;

-- « nomination » is its written identity, by which ballots name it.
CREATE TABLE nomination (
    year INTEGER NOT NULL,
    nomination TEXT NOT NULL,
    category TEXT NOT NULL,
    action TEXT NOT NULL REFERENCES action (id),
    PRIMARY KEY (year, nomination),
    FOREIGN KEY (year, category) REFERENCES edition_category (year, id),
    CHECK (nomination = category || '.' || action)
) STRICT, WITHOUT ROWID;

CREATE INDEX nomination_action ON nomination (action, year);

CREATE TABLE juror (
    year INTEGER NOT NULL REFERENCES edition (year),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    affiliation TEXT REFERENCES authority (id),
    role TEXT NOT NULL,
    PRIMARY KEY (year, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX juror_affiliation ON juror (affiliation);

CREATE TABLE recusal (
    year INTEGER NOT NULL,
    juror TEXT NOT NULL,
    nomination TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (year, juror, nomination),
    FOREIGN KEY (year, juror) REFERENCES juror (year, id),
    FOREIGN KEY (year, nomination) REFERENCES nomination (year, nomination)
) STRICT, WITHOUT ROWID;

CREATE TABLE opinion (
    year INTEGER NOT NULL,
    category TEXT NOT NULL,
    action TEXT NOT NULL REFERENCES action (id),
    selector TEXT NOT NULL,
    advice TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (year, category, action, selector),
    FOREIGN KEY (year, category) REFERENCES edition_category (year, id),
    FOREIGN KEY (year, selector) REFERENCES juror (year, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
    number INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    juror TEXT NOT NULL,
    nomination TEXT NOT NULL,
    judgement TEXT NOT NULL CHECK (judgement IN ('blank', 'scored', 'graded', 'abstained')),
    grade INTEGER,
    comment TEXT NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    UNIQUE (year, juror, nomination),
    FOREIGN KEY (year, juror) REFERENCES juror (year, id),
    FOREIGN KEY (year, nomination) REFERENCES nomination (year, nomination),
    CHECK ((grade IS NOT NULL) = (judgement = 'graded'))
) STRICT;

CREATE INDEX ballot_nomination ON ballot (year, nomination, juror);

CREATE TABLE ballot_score (
    ballot INTEGER NOT NULL REFERENCES ballot (number),
    criterion TEXT NOT NULL,
    score INTEGER NOT NULL,
    PRIMARY KEY (ballot, criterion)
) STRICT, WITHOUT ROWID;
