-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 4
-- Where the text of a point prints bold or italic: "from+length" and "b", "i" or "bi", one blank between.
ALTER TABLE discussion_point ADD COLUMN emphasis TEXT;
--;;
CREATE TABLE phrase (
    id       TEXT PRIMARY KEY,
    text     TEXT NOT NULL,
    removed  SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision BIGINT NOT NULL DEFAULT 1
);
