-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 1
-- One text for SQLite and PostgreSQL. Ids are UUIDs made by the program or "<owner>/<index>"; days are
-- 'YYYY-MM-DD', times 'HH:MM', moments 'YYYY-MM-DDTHH:MM:SS.sssZ': as text they sort in time order.
-- `ordinal` leaves gaps, so that a row can go between two others without touching them.
-- Cards of people (person_*) are copies: a promotion later must not change an old paper.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
--;;
INSERT INTO counter (name, value) VALUES ('action', 0);
--;;
INSERT INTO counter (name, value) VALUES ('meeting', 0);
--;;
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
--;;
CREATE TABLE office (
    id                        TEXT PRIMARY KEY CHECK (id = 'office'),
    government                TEXT NOT NULL,
    unit                      TEXT NOT NULL,
    address                   TEXT NOT NULL,
    phone                     TEXT NOT NULL,
    email                     TEXT NOT NULL,
    website                   TEXT NOT NULL,
    city                      TEXT NOT NULL,
    zone                      TEXT NOT NULL CHECK (zone IN ('WIB', 'WITA', 'WIT')),
    logo                      @BLOB@,
    meeting_number_pattern    TEXT NOT NULL,
    resolution_number_pattern TEXT NOT NULL,
    classification            TEXT NOT NULL,
    unit_code                 TEXT NOT NULL,
    layout                    TEXT NOT NULL CHECK (layout IN ('notula-2023', 'notulen-2009')),
    paper                     TEXT NOT NULL CHECK (paper IN ('a4', 'f4')),
    six_day_week              SMALLINT NOT NULL CHECK (six_day_week IN (0, 1)),
    joint_leave_works         SMALLINT NOT NULL CHECK (joint_leave_works IN (0, 1)),
    footer_sentence           TEXT NOT NULL,
    revision                  BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE TABLE org_unit (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category   TEXT NOT NULL,
    rank_order INTEGER NOT NULL,
    removed    SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision   BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE TABLE person (
    id              TEXT PRIMARY KEY,
    name            TEXT NOT NULL,
    identity_type   TEXT NOT NULL CHECK (identity_type IN ('none', 'NIP', 'NRP')),
    identity_number TEXT NOT NULL,
    rank            TEXT NOT NULL,
    grade           TEXT NOT NULL,
    phone           TEXT NOT NULL,
    removed         SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision        BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE TABLE person_position (
    id          TEXT PRIMARY KEY,
    person_id   TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    org_unit_id TEXT REFERENCES org_unit (id) ON DELETE RESTRICT,
    title       TEXT NOT NULL,
    authority   TEXT NOT NULL CHECK (authority IN ('', 'a.n.', 'u.b.', 'Plt.', 'Plh.', 'Pj.')),
    held_from   TEXT,
    held_until  TEXT,
    rank_order  INTEGER NOT NULL,
    removed     SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision    BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE INDEX person_position_by_person ON person_position (person_id);
--;;
CREATE INDEX person_position_by_unit ON person_position (org_unit_id);
--;;
CREATE TABLE seat_group (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    removed  SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE TABLE seat_group_entry (
    id            TEXT PRIMARY KEY,
    seat_group_id TEXT NOT NULL REFERENCES seat_group (id) ON DELETE RESTRICT,
    ordinal       BIGINT NOT NULL,
    seat          TEXT NOT NULL,
    office        TEXT NOT NULL,
    category      TEXT NOT NULL
);
--;;
CREATE INDEX seat_group_entry_by_group ON seat_group_entry (seat_group_id, ordinal);
--;;
CREATE TABLE holiday (
    id       TEXT PRIMARY KEY,
    held_on  TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('national', 'joint-leave', 'polling-day', 'office-own')),
    name     TEXT NOT NULL,
    basis    TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE TABLE attachment (
    id         TEXT PRIMARY KEY,
    file_name  TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    content    @BLOB@ NOT NULL,
    added_at   TEXT NOT NULL
);
--;;
CREATE TABLE meeting (
    id                TEXT PRIMARY KEY,
    entry             BIGINT NOT NULL UNIQUE,
    title             TEXT NOT NULL,
    kind              TEXT NOT NULL,
    series            TEXT NOT NULL,
    held_on           TEXT NOT NULL,
    last_on           TEXT,
    start_at          TEXT,
    end_at            TEXT,
    place             TEXT NOT NULL,
    online_link       TEXT NOT NULL,
    invitation_number TEXT NOT NULL,
    invitation_on     TEXT,
    opening           TEXT NOT NULL,
    closing           TEXT NOT NULL,
    review            TEXT NOT NULL CHECK (review IN ('draft', 'submitted', 'returned', 'ready')),
    review_note       TEXT NOT NULL,
    course            TEXT NOT NULL CHECK (course IN ('scheduled', 'postponed', 'cancelled')),
    course_reason     TEXT NOT NULL,
    phase             TEXT NOT NULL CHECK (phase IN ('draft', 'finalised', 'correcting')),
    removed           SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision          BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE INDEX meeting_by_date ON meeting (held_on) WHERE removed = 0;
--;;
CREATE TABLE agenda_item (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    title      TEXT NOT NULL
);
--;;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, ordinal);
--;;
CREATE TABLE officer (
    id                     TEXT PRIMARY KEY,
    meeting_id             TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal                BIGINT NOT NULL,
    role                   TEXT NOT NULL CHECK (role IN ('chair', 'secretary', 'note-taker')),
    person_name            TEXT NOT NULL,
    person_identity_type   TEXT NOT NULL CHECK (person_identity_type IN ('none', 'NIP', 'NRP')),
    person_identity_number TEXT NOT NULL,
    person_rank            TEXT NOT NULL,
    person_grade           TEXT NOT NULL,
    person_position        TEXT NOT NULL,
    person_authority       TEXT NOT NULL CHECK (person_authority IN ('', 'a.n.', 'u.b.', 'Plt.', 'Plh.', 'Pj.')),
    person_office          TEXT NOT NULL
);
--;;
CREATE INDEX officer_by_meeting ON officer (meeting_id, ordinal);
--;;
CREATE TABLE seat (
    id                     TEXT PRIMARY KEY,
    meeting_id             TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal                BIGINT NOT NULL,
    seat                   TEXT NOT NULL,
    office                 TEXT NOT NULL,
    category               TEXT NOT NULL,
    status                 TEXT NOT NULL CHECK (status IN ('unfilled', 'present', 'represented', 'excused', 'sick',
                                                           'duty', 'absent')),
    remark                 TEXT NOT NULL,
    arrival                TEXT,
    online                 SMALLINT NOT NULL CHECK (online IN (0, 1)),
    person_name            TEXT,
    person_identity_type   TEXT CHECK (person_identity_type IN ('none', 'NIP', 'NRP')),
    person_identity_number TEXT,
    person_rank            TEXT,
    person_grade           TEXT,
    person_position        TEXT,
    person_authority       TEXT CHECK (person_authority IN ('', 'a.n.', 'u.b.', 'Plt.', 'Plh.', 'Pj.')),
    person_office          TEXT
);
--;;
CREATE INDEX seat_by_meeting ON seat (meeting_id, ordinal);
--;;
CREATE TABLE discussion_point (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    parent_id  TEXT REFERENCES discussion_point (id) ON DELETE RESTRICT,
    speaker    TEXT NOT NULL,
    text       TEXT NOT NULL,
    removed    SMALLINT NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
--;;
CREATE INDEX discussion_point_by_meeting ON discussion_point (meeting_id, ordinal) WHERE removed = 0;
--;;
CREATE TABLE resolution (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    point_id   TEXT NOT NULL REFERENCES discussion_point (id) ON DELETE RESTRICT,
    text       TEXT NOT NULL,
    removed    SMALLINT NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);
--;;
CREATE INDEX resolution_by_meeting ON resolution (meeting_id, ordinal) WHERE removed = 0;
--;;
CREATE TABLE signature_slot (
    id                     TEXT PRIMARY KEY,
    meeting_id             TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal                BIGINT NOT NULL,
    caption                TEXT NOT NULL,
    signer                 TEXT NOT NULL CHECK (signer IN ('chair', 'secretary', 'note-taker', 'other')),
    person_name            TEXT,
    person_identity_type   TEXT CHECK (person_identity_type IN ('none', 'NIP', 'NRP')),
    person_identity_number TEXT,
    person_rank            TEXT,
    person_grade           TEXT,
    person_position        TEXT,
    person_authority       TEXT CHECK (person_authority IN ('', 'a.n.', 'u.b.', 'Plt.', 'Plh.', 'Pj.')),
    person_office          TEXT
);
--;;
CREATE INDEX signature_slot_by_meeting ON signature_slot (meeting_id, ordinal);
--;;
-- overall_status and due_on follow from the assignees and extensions in the same write; lists need them as
-- columns. "Overdue" is not here: it depends on the day.
CREATE TABLE action_item (
    id              TEXT PRIMARY KEY,
    number          BIGINT NOT NULL UNIQUE,
    meeting_id      TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    point_id        TEXT NOT NULL REFERENCES discussion_point (id) ON DELETE RESTRICT,
    resolution_id   TEXT REFERENCES resolution (id) ON DELETE RESTRICT,
    text            TEXT NOT NULL,
    priority        TEXT NOT NULL CHECK (priority IN ('normal', 'important', 'urgent')),
    due_kind        TEXT NOT NULL CHECK (due_kind IN ('none', 'date', 'days', 'workdays', 'text')),
    due_date        TEXT,
    due_days        INTEGER,
    due_text        TEXT,
    original_due_on TEXT,
    due_on          TEXT,
    overall_status  TEXT NOT NULL CHECK (overall_status IN ('open', 'progress', 'done', 'cancelled')),
    removed         SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision        BIGINT NOT NULL DEFAULT 1
);
--;;
CREATE INDEX action_item_by_meeting ON action_item (meeting_id);
--;;
CREATE INDEX action_item_open_by_due ON action_item (due_on)
    WHERE removed = 0 AND overall_status IN ('open', 'progress');
--;;
CREATE TABLE assignee (
    id                     TEXT PRIMARY KEY,
    action_id              TEXT NOT NULL REFERENCES action_item (id) ON DELETE RESTRICT,
    ordinal                BIGINT NOT NULL,
    office                 TEXT NOT NULL,
    office_folded          TEXT NOT NULL,
    status                 TEXT NOT NULL CHECK (status IN ('open', 'progress', 'done', 'cancelled')),
    done_on                TEXT,
    person_name            TEXT,
    person_identity_type   TEXT CHECK (person_identity_type IN ('none', 'NIP', 'NRP')),
    person_identity_number TEXT,
    person_rank            TEXT,
    person_grade           TEXT,
    person_position        TEXT,
    person_authority       TEXT CHECK (person_authority IN ('', 'a.n.', 'u.b.', 'Plt.', 'Plh.', 'Pj.')),
    person_office          TEXT
);
--;;
CREATE INDEX assignee_by_action ON assignee (action_id, ordinal);
--;;
CREATE INDEX assignee_by_office ON assignee (office_folded);
--;;
CREATE TABLE progress_note (
    id          TEXT PRIMARY KEY,
    assignee_id TEXT NOT NULL REFERENCES assignee (id) ON DELETE RESTRICT,
    ordinal     BIGINT NOT NULL,
    noted_at    TEXT NOT NULL,
    noted_by    TEXT NOT NULL,
    text        TEXT NOT NULL
);
--;;
CREATE INDEX progress_note_by_assignee ON progress_note (assignee_id, ordinal);
--;;
CREATE TABLE assignee_proof (
    id            TEXT PRIMARY KEY,
    assignee_id   TEXT NOT NULL REFERENCES assignee (id) ON DELETE RESTRICT,
    ordinal       BIGINT NOT NULL,
    attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE RESTRICT
);
--;;
CREATE INDEX assignee_proof_by_assignee ON assignee_proof (assignee_id, ordinal);
--;;
CREATE TABLE extension (
    id         TEXT PRIMARY KEY,
    action_id  TEXT NOT NULL REFERENCES action_item (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    until_day  TEXT NOT NULL,
    reason     TEXT NOT NULL,
    granted_at TEXT NOT NULL,
    granted_by TEXT NOT NULL
);
--;;
CREATE INDEX extension_by_action ON extension (action_id, ordinal);
--;;
CREATE TABLE minutes_edition (
    id             TEXT PRIMARY KEY,
    meeting_id     TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    edition        INTEGER NOT NULL CHECK (edition >= 1),
    finalised_at   TEXT NOT NULL,
    reason         TEXT NOT NULL,
    change_summary TEXT NOT NULL,
    layout         TEXT NOT NULL CHECK (layout IN ('notula-2023', 'notulen-2009')),
    paper          TEXT NOT NULL CHECK (paper IN ('a4', 'f4')),
    meeting_number TEXT NOT NULL,
    sha256         TEXT NOT NULL,
    pdf            @BLOB@ NOT NULL,
    record_json    @BLOB@ NOT NULL,
    record_sha256  TEXT NOT NULL,
    UNIQUE (meeting_id, edition)
);
--;;
CREATE TABLE edition_number (
    id         TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES minutes_edition (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    number     TEXT NOT NULL
);
--;;
CREATE INDEX edition_number_by_edition ON edition_number (edition_id, ordinal);
--;;
CREATE TABLE hand_signature (
    id          TEXT PRIMARY KEY,
    edition_id  TEXT NOT NULL REFERENCES minutes_edition (id) ON DELETE RESTRICT,
    ordinal     BIGINT NOT NULL,
    signer      TEXT NOT NULL,
    signed_on   TEXT NOT NULL,
    scan_id     TEXT NOT NULL REFERENCES attachment (id) ON DELETE RESTRICT,
    scan_sha256 TEXT NOT NULL
);
--;;
CREATE INDEX hand_signature_by_edition ON hand_signature (edition_id, ordinal);
--;;
CREATE TABLE register_number (
    series        TEXT NOT NULL CHECK (series IN ('meeting', 'resolution')),
    year          INTEGER NOT NULL,
    sequence      INTEGER NOT NULL CHECK (sequence >= 1),
    state         TEXT NOT NULL CHECK (state IN ('reserved', 'issued', 'void')),
    text          TEXT NOT NULL,
    reason        TEXT NOT NULL,
    meeting_id    TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    resolution_id TEXT REFERENCES resolution (id) ON DELETE RESTRICT,
    PRIMARY KEY (series, year, sequence),
    CHECK (state <> 'void' OR reason <> '')
);
--;;
CREATE UNIQUE INDEX register_number_of_meeting ON register_number (meeting_id)
    WHERE state = 'issued' AND series = 'meeting';
--;;
CREATE UNIQUE INDEX register_number_of_resolution ON register_number (resolution_id)
    WHERE state = 'issued' AND series = 'resolution';
--;;
CREATE TABLE audit_event (
    sequence    BIGINT PRIMARY KEY,
    happened_at TEXT NOT NULL,
    changed_by  TEXT NOT NULL,
    what        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    subject_id  TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    before_json TEXT NOT NULL,
    after_json  TEXT NOT NULL,
    hash        TEXT NOT NULL
);
--;;
CREATE INDEX audit_event_by_subject ON audit_event (subject_id, sequence);
--;;
CREATE TABLE search_entry (
    id         @IDENTITY@,
    kind       TEXT NOT NULL CHECK (kind IN ('meeting', 'attendance', 'point', 'resolution', 'action', 'person',
                                             'org-unit')),
    record_id  TEXT NOT NULL,
    meeting_id TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    sort_date  TEXT NOT NULL,
    removed    SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    words      TEXT NOT NULL
);
--;;
CREATE UNIQUE INDEX search_entry_of_record ON search_entry (record_id, kind);
--;;
CREATE INDEX search_entry_by_meeting ON search_entry (meeting_id);
