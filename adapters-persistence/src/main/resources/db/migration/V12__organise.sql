-- The rules of an edition may be amended, each part until the stage that freezes it: the domain knows which.
-- A nomination taken back stays, so that recusals from it do too.
ALTER TABLE nomination ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));
