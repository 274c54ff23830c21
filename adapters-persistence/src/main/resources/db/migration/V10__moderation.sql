-- A proposal taken back by whoever made it is kept as one refused without a reason: a CHECK cannot be widened without
-- making anew a table that so many others refer to.
ALTER TABLE action ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1));

-- Instants are written with as many digits as they need: without the sign that ends them, they are in order.
CREATE INDEX action_standing ON action (standing, taken_back, rtrim(since, 'Z'), id);
CREATE INDEX action_since ON action (rtrim(since, 'Z'), id);

-- What names every action, whatever its standing, for whoever types the beginnings of its words. It is written folded, in
-- the transaction that writes the action; what was there before is folded by the tokenizer.
CREATE VIRTUAL TABLE register_text USING fts5 (
    title,
    hashtags,
    authority,
    content = '',
    contentless_delete = 1,
    prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO register_text (rowid, title, hashtags, authority)
SELECT
    a.number,
    replace(replace(a.title, 'œ', 'oe'), 'Œ', 'oe'),
    COALESCE((SELECT group_concat(h.folded, ' ') FROM action_hashtag AS h WHERE h.action = a.number), ''),
    replace(replace(u.name, 'œ', 'oe'), 'Œ', 'oe')
FROM action AS a
CROSS JOIN authority AS u ON u.id = a.authority;
