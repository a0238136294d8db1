-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 3
-- The minutes workspace: attendance down to the point, the programme as it went, who took which step of the
-- review. Older rows keep the defaults; the audit log knows nothing of columns that came after it.
ALTER TABLE office ADD COLUMN quorum_percent INTEGER NOT NULL DEFAULT 0 CHECK (quorum_percent BETWEEN 0 AND 100);
--;;
ALTER TABLE office ADD COLUMN standing_agenda TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE meeting ADD COLUMN quorum_percent INTEGER NOT NULL DEFAULT 0 CHECK (quorum_percent BETWEEN 0 AND 100);
--;;
ALTER TABLE meeting ADD COLUMN review_by TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE meeting ADD COLUMN review_at TEXT;
--;;
ALTER TABLE agenda_item ADD COLUMN held_on TEXT;
--;;
ALTER TABLE agenda_item ADD COLUMN planned_start TEXT;
--;;
ALTER TABLE agenda_item ADD COLUMN planned_end TEXT;
--;;
ALTER TABLE agenda_item ADD COLUMN started_at TEXT;
--;;
ALTER TABLE agenda_item ADD COLUMN ended_at TEXT;
--;;
-- A point that is taken out stays, marked; so what a seat says of it never leads nowhere.
ALTER TABLE seat ADD COLUMN mandate TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE seat ADD COLUMN departure TEXT;
--;;
ALTER TABLE seat ADD COLUMN arrived_at_point TEXT;
--;;
ALTER TABLE seat ADD COLUMN left_at_point TEXT;
--;;
-- What was sent or received as a package, by the hash of its bytes: the state two computers had in common.
CREATE TABLE shared_state (
    sha256     TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    content    @BLOB@ NOT NULL,
    kept_at    TEXT NOT NULL
);
--;;
CREATE INDEX shared_state_by_meeting ON shared_state (meeting_id, kept_at);
