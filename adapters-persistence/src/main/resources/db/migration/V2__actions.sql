-- Lists keep their order in « position ». Instants are ISO 8601 in UTC, dates are EDTF as their authors wrote them.
CREATE TABLE action (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    authority TEXT NOT NULL REFERENCES authority (id),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    channels_certainty TEXT NOT NULL,
    trigger_date TEXT,
    trigger_certainty TEXT,
    trigger_text TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('proposed', 'published', 'refused', 'withdrawn')),
    since TEXT NOT NULL,
    reason TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK ((trigger_date IS NULL) = (trigger_text IS NULL)),
    CHECK ((trigger_date IS NULL) = (trigger_certainty IS NULL)),
    CHECK ((reason IS NULL) = (standing IN ('proposed', 'published')))
) STRICT;

CREATE INDEX action_authority ON action (authority);

CREATE TABLE action_category (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    category TEXT NOT NULL,
    PRIMARY KEY (action, position),
    UNIQUE (action, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_channel (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (action, position),
    UNIQUE (action, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_hashtag (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    written TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (action, position),
    UNIQUE (action, folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_audience (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    audience TEXT NOT NULL,
    PRIMARY KEY (action, position),
    UNIQUE (action, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_contributor (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT,
    PRIMARY KEY (action, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_source (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT,
    url TEXT,
    PRIMARY KEY (action, position),
    UNIQUE (action, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_event (
    action INTEGER NOT NULL REFERENCES action (number),
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    modality TEXT NOT NULL,
    date TEXT,
    certainty TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT,
    tone TEXT,
    scope TEXT,
    relayed_by TEXT,
    channel TEXT,
    successor TEXT,
    PRIMARY KEY (action, position),
    FOREIGN KEY (action, source) REFERENCES action_source (action, id),
    CHECK ((tone IS NOT NULL) = (type = 'feedback')),
    CHECK ((scope IS NOT NULL) = (type = 'relayed')),
    CHECK ((channel IS NOT NULL) = (type = 'extended')),
    CHECK (relayed_by IS NULL OR type = 'relayed'),
    CHECK (successor IS NULL OR type = 'transformed')
) STRICT, WITHOUT ROWID;

CREATE INDEX action_event_source ON action_event (action, source);

-- Personal data, apart from the rest so that it can be erased.
CREATE TABLE contact (
    action TEXT NOT NULL PRIMARY KEY REFERENCES action (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT, WITHOUT ROWID;
