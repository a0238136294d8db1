-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 5
-- The file of a signed edition once the proof that outlives its certificates is in it: for editions where that
-- could not be had while they were signed.
CREATE TABLE extended_file (
    id          TEXT PRIMARY KEY,
    edition_id  TEXT NOT NULL REFERENCES minutes_edition (id) ON DELETE RESTRICT,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 1),
    level       TEXT NOT NULL CHECK (level IN ('lt', 'lta')),
    extended_at TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    pdf         @BLOB@ NOT NULL,
    UNIQUE (edition_id, ordinal)
);
