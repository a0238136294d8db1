-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 2
ALTER TABLE office ADD COLUMN signature_form TEXT NOT NULL DEFAULT 'ink'
    CHECK (signature_form IN ('ink', 'electronic'));
--;;
ALTER TABLE office ADD COLUMN footer_logo @BLOB@;
--;;
-- What an office has decided about signing. The gateway's password is a secret and stands in no register.
CREATE TABLE signing_settings (
    id                TEXT PRIMARY KEY CHECK (id = 'signing'),
    timestamp_policy  TEXT NOT NULL CHECK (timestamp_policy IN ('required', 'if-reachable')),
    timestamp_url     TEXT NOT NULL,
    gateway_url       TEXT NOT NULL,
    gateway_user      TEXT NOT NULL,
    gateway_version   TEXT NOT NULL CHECK (gateway_version IN ('v1', 'v2')),
    gateway_mark      TEXT NOT NULL CHECK (gateway_mark IN ('invisible', 'anchor', 'coordinates')),
    gateway_anchor    TEXT NOT NULL,
    gateway_page      INTEGER NOT NULL CHECK (gateway_page >= 0),
    gateway_x         INTEGER NOT NULL,
    gateway_y         INTEGER NOT NULL,
    gateway_width     INTEGER NOT NULL,
    gateway_height    INTEGER NOT NULL,
    gateway_origin    TEXT NOT NULL CHECK (gateway_origin IN ('bottom-left', 'top-left')),
    gateway_extent    TEXT NOT NULL CHECK (gateway_extent IN ('size', 'opposite-corner')),
    revision          BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE TABLE trust_anchor (
    id          TEXT PRIMARY KEY,
    settings_id TEXT NOT NULL REFERENCES signing_settings (id) ON DELETE RESTRICT,
    ordinal     BIGINT NOT NULL,
    name        TEXT NOT NULL,
    certificate TEXT NOT NULL
);
--;;
-- One row for each signature on an edition, with the whole file as it was after it.
CREATE TABLE electronic_signature (
    id         TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES minutes_edition (id) ON DELETE RESTRICT,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),
    slot       INTEGER NOT NULL CHECK (slot >= 0),
    field      TEXT NOT NULL,
    signer     TEXT NOT NULL,
    signed_at  TEXT NOT NULL,
    source     TEXT NOT NULL CHECK (source IN ('p12', 'token', 'bsre')),
    level      TEXT NOT NULL CHECK (level IN ('cms', 'b', 't', 'lt', 'lta')),
    sha256     TEXT NOT NULL,
    pdf        @BLOB@ NOT NULL,
    UNIQUE (edition_id, ordinal),
    UNIQUE (edition_id, slot)
);
--;;
-- What a verifier must find again, by the digest of the signed bytes: a level that sank was tampered with.
CREATE TABLE signature_level (
    id          TEXT PRIMARY KEY,
    digest      TEXT NOT NULL,
    field       TEXT NOT NULL,
    level       TEXT NOT NULL CHECK (level IN ('cms', 'b', 't', 'lt', 'lta')),
    recorded_at TEXT NOT NULL
);
--;;
CREATE INDEX signature_level_by_digest ON signature_level (digest);
