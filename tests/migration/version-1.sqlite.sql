-- SPDX-License-Identifier: GPL-3.0-or-later
-- A register as version 1 wrote it, frozen. Never edited.
CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, min_compatible INTEGER NOT NULL, applied_at TEXT NOT NULL)
--;;
PRAGMA application_id = 1382642529
--;;
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 1
-- One text for SQLite and PostgreSQL. Ids are UUIDs made by the program or "<owner>/<index>"; days are
-- 'YYYY-MM-DD', times 'HH:MM', moments 'YYYY-MM-DDTHH:MM:SS.sssZ': as text they sort in time order.
-- `ordinal` leaves gaps, so that a row can go between two others without touching them.
-- Cards of people (person_*) are copies: a promotion later must not change an old paper.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value BIGINT NOT NULL
)
--;;
INSERT INTO counter (name, value) VALUES ('action', 0)
--;;
INSERT INTO counter (name, value) VALUES ('meeting', 0)
--;;
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
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
    logo                      BLOB,
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
)
--;;
CREATE TABLE org_unit (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category   TEXT NOT NULL,
    rank_order INTEGER NOT NULL,
    removed    SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision   BIGINT NOT NULL DEFAULT 1
)
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
)
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
)
--;;
CREATE INDEX person_position_by_person ON person_position (person_id)
--;;
CREATE INDEX person_position_by_unit ON person_position (org_unit_id)
--;;
CREATE TABLE seat_group (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    removed  SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    revision BIGINT NOT NULL DEFAULT 1
)
--;;
CREATE TABLE seat_group_entry (
    id            TEXT PRIMARY KEY,
    seat_group_id TEXT NOT NULL REFERENCES seat_group (id) ON DELETE RESTRICT,
    ordinal       BIGINT NOT NULL,
    seat          TEXT NOT NULL,
    office        TEXT NOT NULL,
    category      TEXT NOT NULL
)
--;;
CREATE INDEX seat_group_entry_by_group ON seat_group_entry (seat_group_id, ordinal)
--;;
CREATE TABLE holiday (
    id       TEXT PRIMARY KEY,
    held_on  TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('national', 'joint-leave', 'polling-day', 'office-own')),
    name     TEXT NOT NULL,
    basis    TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
)
--;;
CREATE TABLE attachment (
    id         TEXT PRIMARY KEY,
    file_name  TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    content    BLOB NOT NULL,
    added_at   TEXT NOT NULL
)
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
)
--;;
CREATE INDEX meeting_by_date ON meeting (held_on) WHERE removed = 0
--;;
CREATE TABLE agenda_item (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    title      TEXT NOT NULL
)
--;;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, ordinal)
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
)
--;;
CREATE INDEX officer_by_meeting ON officer (meeting_id, ordinal)
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
)
--;;
CREATE INDEX seat_by_meeting ON seat (meeting_id, ordinal)
--;;
CREATE TABLE discussion_point (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    parent_id  TEXT REFERENCES discussion_point (id) ON DELETE RESTRICT,
    speaker    TEXT NOT NULL,
    text       TEXT NOT NULL,
    removed    SMALLINT NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
)
--;;
CREATE INDEX discussion_point_by_meeting ON discussion_point (meeting_id, ordinal) WHERE removed = 0
--;;
CREATE TABLE resolution (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    point_id   TEXT NOT NULL REFERENCES discussion_point (id) ON DELETE RESTRICT,
    text       TEXT NOT NULL,
    removed    SMALLINT NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
)
--;;
CREATE INDEX resolution_by_meeting ON resolution (meeting_id, ordinal) WHERE removed = 0
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
)
--;;
CREATE INDEX signature_slot_by_meeting ON signature_slot (meeting_id, ordinal)
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
)
--;;
CREATE INDEX action_item_by_meeting ON action_item (meeting_id)
--;;
CREATE INDEX action_item_open_by_due ON action_item (due_on)
    WHERE removed = 0 AND overall_status IN ('open', 'progress')
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
)
--;;
CREATE INDEX assignee_by_action ON assignee (action_id, ordinal)
--;;
CREATE INDEX assignee_by_office ON assignee (office_folded)
--;;
CREATE TABLE progress_note (
    id          TEXT PRIMARY KEY,
    assignee_id TEXT NOT NULL REFERENCES assignee (id) ON DELETE RESTRICT,
    ordinal     BIGINT NOT NULL,
    noted_at    TEXT NOT NULL,
    noted_by    TEXT NOT NULL,
    text        TEXT NOT NULL
)
--;;
CREATE INDEX progress_note_by_assignee ON progress_note (assignee_id, ordinal)
--;;
CREATE TABLE assignee_proof (
    id            TEXT PRIMARY KEY,
    assignee_id   TEXT NOT NULL REFERENCES assignee (id) ON DELETE RESTRICT,
    ordinal       BIGINT NOT NULL,
    attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE RESTRICT
)
--;;
CREATE INDEX assignee_proof_by_assignee ON assignee_proof (assignee_id, ordinal)
--;;
CREATE TABLE extension (
    id         TEXT PRIMARY KEY,
    action_id  TEXT NOT NULL REFERENCES action_item (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    until_day  TEXT NOT NULL,
    reason     TEXT NOT NULL,
    granted_at TEXT NOT NULL,
    granted_by TEXT NOT NULL
)
--;;
CREATE INDEX extension_by_action ON extension (action_id, ordinal)
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
    pdf            BLOB NOT NULL,
    record_json    BLOB NOT NULL,
    record_sha256  TEXT NOT NULL,
    UNIQUE (meeting_id, edition)
)
--;;
CREATE TABLE edition_number (
    id         TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES minutes_edition (id) ON DELETE RESTRICT,
    ordinal    BIGINT NOT NULL,
    number     TEXT NOT NULL
)
--;;
CREATE INDEX edition_number_by_edition ON edition_number (edition_id, ordinal)
--;;
CREATE TABLE hand_signature (
    id          TEXT PRIMARY KEY,
    edition_id  TEXT NOT NULL REFERENCES minutes_edition (id) ON DELETE RESTRICT,
    ordinal     BIGINT NOT NULL,
    signer      TEXT NOT NULL,
    signed_on   TEXT NOT NULL,
    scan_id     TEXT NOT NULL REFERENCES attachment (id) ON DELETE RESTRICT,
    scan_sha256 TEXT NOT NULL
)
--;;
CREATE INDEX hand_signature_by_edition ON hand_signature (edition_id, ordinal)
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
)
--;;
CREATE UNIQUE INDEX register_number_of_meeting ON register_number (meeting_id)
    WHERE state = 'issued' AND series = 'meeting'
--;;
CREATE UNIQUE INDEX register_number_of_resolution ON register_number (resolution_id)
    WHERE state = 'issued' AND series = 'resolution'
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
)
--;;
CREATE INDEX audit_event_by_subject ON audit_event (subject_id, sequence)
--;;
CREATE TABLE search_entry (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('meeting', 'attendance', 'point', 'resolution', 'action', 'person',
                                             'org-unit')),
    record_id  TEXT NOT NULL,
    meeting_id TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    sort_date  TEXT NOT NULL,
    removed    SMALLINT NOT NULL CHECK (removed IN (0, 1)),
    words      TEXT NOT NULL
)
--;;
CREATE UNIQUE INDEX search_entry_of_record ON search_entry (record_id, kind)
--;;
CREATE INDEX search_entry_by_meeting ON search_entry (meeting_id)
--;;
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words are folded and split by the program, so the plain tokenizer is enough; positions are never asked for.
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_entry', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0
)
--;;
CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_index (rowid, words) VALUES (new.id, new.words);
END;
--;;
CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.id, old.words);
END;
--;;
CREATE TRIGGER search_entry_changed AFTER UPDATE OF words ON search_entry BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO search_index (rowid, words) VALUES (new.id, new.words);
END;
--;;
CREATE TRIGGER audit_event_keeps BEFORE UPDATE ON audit_event BEGIN
    SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--;;
CREATE TRIGGER audit_event_stays BEFORE DELETE ON audit_event BEGIN
    SELECT RAISE(ABORT, 'audit_event is append-only');
END;
--;;
CREATE TRIGGER minutes_edition_keeps BEFORE UPDATE ON minutes_edition BEGIN
    SELECT RAISE(ABORT, 'minutes_edition is append-only');
END;
--;;
CREATE TRIGGER minutes_edition_stays BEFORE DELETE ON minutes_edition BEGIN
    SELECT RAISE(ABORT, 'minutes_edition is append-only');
END;
--;;
CREATE TRIGGER edition_number_keeps BEFORE UPDATE ON edition_number BEGIN
    SELECT RAISE(ABORT, 'edition_number is append-only');
END;
--;;
CREATE TRIGGER edition_number_stays BEFORE DELETE ON edition_number BEGIN
    SELECT RAISE(ABORT, 'edition_number is append-only');
END;
--;;
CREATE TRIGGER hand_signature_keeps BEFORE UPDATE ON hand_signature BEGIN
    SELECT RAISE(ABORT, 'hand_signature is append-only');
END;
--;;
CREATE TRIGGER hand_signature_stays BEFORE DELETE ON hand_signature BEGIN
    SELECT RAISE(ABORT, 'hand_signature is append-only');
END;
--;;
CREATE TRIGGER attachment_keeps BEFORE UPDATE ON attachment BEGIN
    SELECT RAISE(ABORT, 'attachment is append-only');
END;
--;;
CREATE TRIGGER attachment_stays BEFORE DELETE ON attachment BEGIN
    SELECT RAISE(ABORT, 'attachment is append-only');
END;
--;;
DELETE FROM counter
--;;
INSERT INTO counter (name, value) VALUES ('action', 3)
--;;
INSERT INTO counter (name, value) VALUES ('meeting', 1)
--;;
INSERT INTO office (id, government, unit, address, phone, email, website, city, zone, logo, meeting_number_pattern, resolution_number_pattern, classification, unit_code, layout, paper, six_day_week, joint_leave_works, footer_sentence, revision) VALUES ('office', 'PEMERINTAH KOTA PANGKALPINANG', 'SEKRETARIAT DAERAH', 'Jalan Rasakunda Nomor 1, Pangkalpinang 33121', '(0717) 000000', 'setda@contoh.go.id', 'setda.contoh.go.id', 'Pangkalpinang', 'WIB', NULL, '{urut:3}/RAKOR/{bulan_romawi}/{tahun}', '{urut:3}/KEP-RAKOR/{bulan_romawi}/{tahun}', '', '', 'notula-2023', 'a4', 0, 0, '', 1)
--;;
INSERT INTO meeting (id, entry, title, kind, series, held_on, last_on, start_at, end_at, place, online_link, invitation_number, invitation_on, opening, closing, review, review_note, course, course_reason, phase, removed, revision) VALUES ('00000001-0000-4000-8000-000000000001', 1, 'Rapat Koordinasi Pelaksanaan Kampanye', 'rakor', '', '2025-07-15', NULL, '09:00', NULL, 'Balai Besar Betason', '', '', NULL, 'Rapat dibuka oleh Sekretaris Daerah. Rapat bertujuan menyamakan pemahaman tentang tahapan kampanye.', 'Rapat ditutup pukul 11.30 WIB.', 'draft', '', 'scheduled', '', 'draft', 0, 1)
--;;
INSERT INTO agenda_item (id, meeting_id, ordinal, title) VALUES ('00000002-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', 4294967296, 'Pembukaan')
--;;
INSERT INTO agenda_item (id, meeting_id, ordinal, title) VALUES ('00000002-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', 8589934592, 'Pembahasan')
--;;
INSERT INTO agenda_item (id, meeting_id, ordinal, title) VALUES ('00000002-0000-4000-8000-000000000003', '00000001-0000-4000-8000-000000000001', 12884901888, 'Penutup')
--;;
INSERT INTO officer (id, meeting_id, ordinal, role, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000001-0000-4000-8000-000000000001/chair', '00000001-0000-4000-8000-000000000001', 4294967296, 'chair', 'Ketua Contoh, S.H., M.Si.', 'NIP', '197001011995031001', 'Pembina Utama Muda', 'IV/c', 'Sekretaris Daerah', '', '')
--;;
INSERT INTO officer (id, meeting_id, ordinal, role, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000001-0000-4000-8000-000000000001/note-taker', '00000001-0000-4000-8000-000000000001', 8589934592, 'note-taker', 'Pencatat Contoh', 'none', '', '', '', 'Kepala Subbagian Tata Usaha', '', '')
--;;
INSERT INTO seat (id, meeting_id, ordinal, seat, office, category, status, remark, arrival, online, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000006-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', 4294967296, 'Kepala Dinas Contoh 1', 'Dinas Contoh 1', 'opd', 'present', '', NULL, 0, 'Peserta Nomor 1, S.Sos.', 'none', '', '', '', 'Sekretaris Dinas Contoh 1', '', '')
--;;
INSERT INTO seat (id, meeting_id, ordinal, seat, office, category, status, remark, arrival, online, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000006-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', 8589934592, 'Kepala Dinas Contoh 2', 'Dinas Contoh 2', 'opd', 'present', '', NULL, 0, 'Peserta Nomor 2, S.Sos.', 'none', '', '', '', 'Sekretaris Dinas Contoh 2', '', '')
--;;
INSERT INTO seat (id, meeting_id, ordinal, seat, office, category, status, remark, arrival, online, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000006-0000-4000-8000-000000000003', '00000001-0000-4000-8000-000000000001', 12884901888, 'Kepala Dinas Contoh 3', 'Dinas Contoh 3', 'opd', 'represented', '', NULL, 0, 'Peserta Nomor 3, S.Sos.', 'none', '', '', '', 'Sekretaris Dinas Contoh 3', '', '')
--;;
INSERT INTO seat (id, meeting_id, ordinal, seat, office, category, status, remark, arrival, online, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000006-0000-4000-8000-000000000004', '00000001-0000-4000-8000-000000000001', 17179869184, 'Kepala Dinas Contoh 4', 'Dinas Contoh 4', 'opd', 'excused', '', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO seat (id, meeting_id, ordinal, seat, office, category, status, remark, arrival, online, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000006-0000-4000-8000-000000000005', '00000001-0000-4000-8000-000000000001', 21474836480, 'Kepala Dinas Contoh 5', 'Dinas Contoh 5', 'opd', 'present', '', NULL, 0, 'Peserta Nomor 5, S.Sos.', 'none', '', '', '', 'Sekretaris Dinas Contoh 5', '', '')
--;;
INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, removed) VALUES ('00000003-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', 4294967296, NULL, 'Sekretaris Daerah', 'Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan.', 0)
--;;
INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, removed) VALUES ('00000003-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', 8589934592, NULL, 'Sekretaris Daerah', 'Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan.', 0)
--;;
INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, removed) VALUES ('00000003-0000-4000-8000-000000000003', '00000001-0000-4000-8000-000000000001', 12884901888, NULL, 'Sekretaris Daerah', 'Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan.', 0)
--;;
INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, removed) VALUES ('00000003-0000-4000-8000-000000000004', '00000001-0000-4000-8000-000000000001', 4294967296, '00000003-0000-4000-8000-000000000003', 'Sekretaris Daerah', 'Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan.', 0)
--;;
INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, removed) VALUES ('00000003-0000-4000-8000-000000000005', '00000001-0000-4000-8000-000000000001', 8589934592, '00000003-0000-4000-8000-000000000003', 'Sekretaris Daerah', 'Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan.', 0)
--;;
INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, removed) VALUES ('00000003-0000-4000-8000-000000000006', '00000001-0000-4000-8000-000000000001', 4294967296, '00000003-0000-4000-8000-000000000005', 'Sekretaris Daerah', 'Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan.', 0)
--;;
INSERT INTO discussion_point (id, meeting_id, ordinal, parent_id, speaker, text, removed) VALUES ('00000003-0000-4000-8000-000000000007', '00000001-0000-4000-8000-000000000001', 17179869184, NULL, 'Sekretaris Daerah', 'Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan.', 0)
--;;
INSERT INTO resolution (id, meeting_id, ordinal, point_id, text, removed) VALUES ('00000004-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', 4294967296, '00000003-0000-4000-8000-000000000001', 'Penggunaan fasilitas umum disepakati melalui koordinasi tertulis.', 0)
--;;
INSERT INTO resolution (id, meeting_id, ordinal, point_id, text, removed) VALUES ('00000004-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', 8589934592, '00000003-0000-4000-8000-000000000002', 'Penggunaan fasilitas umum disepakati melalui koordinasi tertulis.', 0)
--;;
INSERT INTO action_item (id, number, meeting_id, point_id, resolution_id, text, priority, due_kind, due_date, due_days, due_text, original_due_on, due_on, overall_status, removed, revision) VALUES ('00000005-0000-4000-8000-000000000001', 1, '00000001-0000-4000-8000-000000000001', '00000003-0000-4000-8000-000000000001', NULL, 'Menyusun daftar lokasi yang boleh dipakai, butir 1.', 'normal', 'workdays', NULL, 5, NULL, '2025-07-22', '2025-07-22', 'open', 0, 1)
--;;
INSERT INTO action_item (id, number, meeting_id, point_id, resolution_id, text, priority, due_kind, due_date, due_days, due_text, original_due_on, due_on, overall_status, removed, revision) VALUES ('00000005-0000-4000-8000-000000000002', 2, '00000001-0000-4000-8000-000000000001', '00000003-0000-4000-8000-000000000002', NULL, 'Menyusun daftar lokasi yang boleh dipakai, butir 2. Daftar disampaikan kepada peserta.', 'normal', 'workdays', NULL, 5, NULL, '2025-07-22', '2025-07-22', 'open', 0, 1)
--;;
INSERT INTO action_item (id, number, meeting_id, point_id, resolution_id, text, priority, due_kind, due_date, due_days, due_text, original_due_on, due_on, overall_status, removed, revision) VALUES ('00000005-0000-4000-8000-000000000003', 3, '00000001-0000-4000-8000-000000000001', '00000003-0000-4000-8000-000000000003', NULL, 'Menyusun daftar lokasi yang boleh dipakai, butir 3. Daftar disampaikan kepada peserta. Daftar disampaikan kepada peserta.', 'normal', 'workdays', NULL, 5, NULL, '2025-07-22', '2025-07-22', 'open', 0, 1)
--;;
INSERT INTO assignee (id, action_id, ordinal, office, office_folded, status, done_on, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000007-0000-4000-8000-000000000001', '00000005-0000-4000-8000-000000000001', 4294967296, 'Satpol PP', 'satpol pp', 'open', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO assignee (id, action_id, ordinal, office, office_folded, status, done_on, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000007-0000-4000-8000-000000000003', '00000005-0000-4000-8000-000000000002', 4294967296, 'Satpol PP', 'satpol pp', 'open', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO assignee (id, action_id, ordinal, office, office_folded, status, done_on, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000007-0000-4000-8000-000000000004', '00000005-0000-4000-8000-000000000002', 8589934592, 'Dinas Lingkungan Hidup', 'dinas lingkungan hidup', 'open', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO assignee (id, action_id, ordinal, office, office_folded, status, done_on, person_name, person_identity_type, person_identity_number, person_rank, person_grade, person_position, person_authority, person_office) VALUES ('00000007-0000-4000-8000-000000000005', '00000005-0000-4000-8000-000000000003', 4294967296, 'Satpol PP', 'satpol pp', 'open', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO audit_event (sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, after_json, hash) VALUES (1, '2025-07-15T02:00:00.000Z', 'Penguji', 'Isi', 'office', 'office', 1, '', '{"office":{"office":{"address":"Jalan Rasakunda Nomor 1, Pangkalpinang 33121","city":"Pangkalpinang","classification":"","email":"setda@contoh.go.id","footer_sentence":"","government":"PEMERINTAH KOTA PANGKALPINANG","joint_leave_works":0,"layout":"notula-2023","logo":null,"meeting_number_pattern":"{urut:3}/RAKOR/{bulan_romawi}/{tahun}","paper":"a4","phone":"(0717) 000000","resolution_number_pattern":"{urut:3}/KEP-RAKOR/{bulan_romawi}/{tahun}","six_day_week":0,"unit":"SEKRETARIAT DAERAH","unit_code":"","website":"setda.contoh.go.id","zone":"WIB"}}}', '619aa9b9cbd7cff4f5e926dc9d2a6390780573d17c72fcd29676daf331a15ebd')
--;;
INSERT INTO audit_event (sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, after_json, hash) VALUES (2, '2025-07-15T02:00:00.000Z', 'Penguji', 'Isi', 'meeting', '00000001-0000-4000-8000-000000000001', 1, '', '{"agenda_item":{"00000002-0000-4000-8000-000000000001":{"follows":"","title":"Pembukaan"},"00000002-0000-4000-8000-000000000002":{"follows":"00000002-0000-4000-8000-000000000001","title":"Pembahasan"},"00000002-0000-4000-8000-000000000003":{"follows":"00000002-0000-4000-8000-000000000002","title":"Penutup"}},"discussion_point":{"00000003-0000-4000-8000-000000000001":{"follows":"","parent_id":null,"speaker":"Sekretaris Daerah","text":"Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan."},"00000003-0000-4000-8000-000000000002":{"follows":"00000003-0000-4000-8000-000000000001","parent_id":null,"speaker":"Sekretaris Daerah","text":"Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan."},"00000003-0000-4000-8000-000000000003":{"follows":"00000003-0000-4000-8000-000000000002","parent_id":null,"speaker":"Sekretaris Daerah","text":"Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan."},"00000003-0000-4000-8000-000000000004":{"follows":"","parent_id":"00000003-0000-4000-8000-000000000003","speaker":"Sekretaris Daerah","text":"Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan."},"00000003-0000-4000-8000-000000000005":{"follows":"00000003-0000-4000-8000-000000000004","parent_id":"00000003-0000-4000-8000-000000000003","speaker":"Sekretaris Daerah","text":"Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan."},"00000003-0000-4000-8000-000000000006":{"follows":"","parent_id":"00000003-0000-4000-8000-000000000005","speaker":"Sekretaris Daerah","text":"Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan."},"00000003-0000-4000-8000-000000000007":{"follows":"00000003-0000-4000-8000-000000000003","parent_id":null,"speaker":"Sekretaris Daerah","text":"Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan. Pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan."}},"meeting":{"00000001-0000-4000-8000-000000000001":{"closing":"Rapat ditutup pukul 11.30 WIB.","course":"scheduled","course_reason":"","end_at":null,"held_on":"2025-07-15","invitation_number":"","invitation_on":null,"kind":"rakor","last_on":null,"online_link":"","opening":"Rapat dibuka oleh Sekretaris Daerah. Rapat bertujuan menyamakan pemahaman tentang tahapan kampanye.","phase":"draft","place":"Balai Besar Betason","removed":0,"review":"draft","review_note":"","series":"","start_at":"09:00","title":"Rapat Koordinasi Pelaksanaan Kampanye"}},"officer":{"00000001-0000-4000-8000-000000000001/chair":{"follows":"","person_authority":"","person_grade":"IV/c","person_identity_number":"197001011995031001","person_identity_type":"NIP","person_name":"Ketua Contoh, S.H., M.Si.","person_office":"","person_position":"Sekretaris Daerah","person_rank":"Pembina Utama Muda","role":"chair"},"00000001-0000-4000-8000-000000000001/note-taker":{"follows":"00000001-0000-4000-8000-000000000001/chair","person_authority":"","person_grade":"","person_identity_number":"","person_identity_type":"none","person_name":"Pencatat Contoh","person_office":"","person_position":"Kepala Subbagian Tata Usaha","person_rank":"","role":"note-taker"}},"resolution":{"00000004-0000-4000-8000-000000000001":{"follows":"","point_id":"00000003-0000-4000-8000-000000000001","text":"Penggunaan fasilitas umum disepakati melalui koordinasi tertulis."},"00000004-0000-4000-8000-000000000002":{"follows":"00000004-0000-4000-8000-000000000001","point_id":"00000003-0000-4000-8000-000000000002","text":"Penggunaan fasilitas umum disepakati melalui koordinasi tertulis."}},"seat":{"00000006-0000-4000-8000-000000000001":{"arrival":null,"category":"opd","follows":"","office":"Dinas Contoh 1","online":0,"person_authority":"","person_grade":"","person_identity_number":"","person_identity_type":"none","person_name":"Peserta Nomor 1, S.Sos.","person_office":"","person_position":"Sekretaris Dinas Contoh 1","person_rank":"","remark":"","seat":"Kepala Dinas Contoh 1","status":"present"},"00000006-0000-4000-8000-000000000002":{"arrival":null,"category":"opd","follows":"00000006-0000-4000-8000-000000000001","office":"Dinas Contoh 2","online":0,"person_authority":"","person_grade":"","person_identity_number":"","person_identity_type":"none","person_name":"Peserta Nomor 2, S.Sos.","person_office":"","person_position":"Sekretaris Dinas Contoh 2","person_rank":"","remark":"","seat":"Kepala Dinas Contoh 2","status":"present"},"00000006-0000-4000-8000-000000000003":{"arrival":null,"category":"opd","follows":"00000006-0000-4000-8000-000000000002","office":"Dinas Contoh 3","online":0,"person_authority":"","person_grade":"","person_identity_number":"","person_identity_type":"none","person_name":"Peserta Nomor 3, S.Sos.","person_office":"","person_position":"Sekretaris Dinas Contoh 3","person_rank":"","remark":"","seat":"Kepala Dinas Contoh 3","status":"represented"},"00000006-0000-4000-8000-000000000004":{"arrival":null,"category":"opd","follows":"00000006-0000-4000-8000-000000000003","office":"Dinas Contoh 4","online":0,"person_authority":null,"person_grade":null,"person_identity_number":null,"person_identity_type":null,"person_name":null,"person_office":null,"person_position":null,"person_rank":null,"remark":"","seat":"Kepala Dinas Contoh 4","status":"excused"},"00000006-0000-4000-8000-000000000005":{"arrival":null,"category":"opd","follows":"00000006-0000-4000-8000-000000000004","office":"Dinas Contoh 5","online":0,"person_authority":"","person_grade":"","person_identity_number":"","person_identity_type":"none","person_name":"Peserta Nomor 5, S.Sos.","person_office":"","person_position":"Sekretaris Dinas Contoh 5","person_rank":"","remark":"","seat":"Kepala Dinas Contoh 5","status":"present"}}}', 'a9fefb66d1dc1c6c63f62e6d30376a5de59953dc21362e8a2da215a4b7708796')
--;;
INSERT INTO audit_event (sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, after_json, hash) VALUES (3, '2025-07-15T02:00:00.000Z', 'Penguji', 'Isi', 'action_item', '00000005-0000-4000-8000-000000000001', 1, '', '{"action_item":{"00000005-0000-4000-8000-000000000001":{"due_date":null,"due_days":5,"due_kind":"workdays","due_on":"2025-07-22","due_text":null,"meeting_id":"00000001-0000-4000-8000-000000000001","original_due_on":"2025-07-22","overall_status":"open","point_id":"00000003-0000-4000-8000-000000000001","priority":"normal","removed":0,"resolution_id":null,"text":"Menyusun daftar lokasi yang boleh dipakai, butir 1."}},"assignee":{"00000007-0000-4000-8000-000000000001":{"done_on":null,"follows":"","office":"Satpol PP","office_folded":"satpol pp","person_authority":null,"person_grade":null,"person_identity_number":null,"person_identity_type":null,"person_name":null,"person_office":null,"person_position":null,"person_rank":null,"status":"open"}}}', '651e1cb0c0016b61bfc5974241ddf25cbffeaaecef0bf4961d9bc43d6af06192')
--;;
INSERT INTO audit_event (sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, after_json, hash) VALUES (4, '2025-07-15T02:00:00.000Z', 'Penguji', 'Isi', 'action_item', '00000005-0000-4000-8000-000000000002', 1, '', '{"action_item":{"00000005-0000-4000-8000-000000000002":{"due_date":null,"due_days":5,"due_kind":"workdays","due_on":"2025-07-22","due_text":null,"meeting_id":"00000001-0000-4000-8000-000000000001","original_due_on":"2025-07-22","overall_status":"open","point_id":"00000003-0000-4000-8000-000000000002","priority":"normal","removed":0,"resolution_id":null,"text":"Menyusun daftar lokasi yang boleh dipakai, butir 2. Daftar disampaikan kepada peserta."}},"assignee":{"00000007-0000-4000-8000-000000000003":{"done_on":null,"follows":"","office":"Satpol PP","office_folded":"satpol pp","person_authority":null,"person_grade":null,"person_identity_number":null,"person_identity_type":null,"person_name":null,"person_office":null,"person_position":null,"person_rank":null,"status":"open"},"00000007-0000-4000-8000-000000000004":{"done_on":null,"follows":"00000007-0000-4000-8000-000000000003","office":"Dinas Lingkungan Hidup","office_folded":"dinas lingkungan hidup","person_authority":null,"person_grade":null,"person_identity_number":null,"person_identity_type":null,"person_name":null,"person_office":null,"person_position":null,"person_rank":null,"status":"open"}}}', 'e54e9c085dcf7ae211eb2c4fafb2a77daf41ba3e9e9f0500660d90cc211d5a66')
--;;
INSERT INTO audit_event (sequence, happened_at, changed_by, what, kind, subject_id, revision, before_json, after_json, hash) VALUES (5, '2025-07-15T02:00:00.000Z', 'Penguji', 'Isi', 'action_item', '00000005-0000-4000-8000-000000000003', 1, '', '{"action_item":{"00000005-0000-4000-8000-000000000003":{"due_date":null,"due_days":5,"due_kind":"workdays","due_on":"2025-07-22","due_text":null,"meeting_id":"00000001-0000-4000-8000-000000000001","original_due_on":"2025-07-22","overall_status":"open","point_id":"00000003-0000-4000-8000-000000000003","priority":"normal","removed":0,"resolution_id":null,"text":"Menyusun daftar lokasi yang boleh dipakai, butir 3. Daftar disampaikan kepada peserta. Daftar disampaikan kepada peserta."}},"assignee":{"00000007-0000-4000-8000-000000000005":{"done_on":null,"follows":"","office":"Satpol PP","office_folded":"satpol pp","person_authority":null,"person_grade":null,"person_identity_number":null,"person_identity_type":null,"person_name":null,"person_office":null,"person_position":null,"person_rank":null,"status":"open"}}}', '2819c4891c26a1aa4fb2029a9e84ceccd0edc8294776b35c55d894f4d4bd9dee')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (1, 'meeting', '00000001-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'rapat koordinasi pelaksanaan kampanye rakor balai besar betason ketua contoh s h m si sekretaris daerah 197001011995031001 pencatat kepala subbagian tata usaha pembukaan pembahasan penutup dibuka oleh bertujuan menyamakan pemahaman tentang tahapan ditutup pukul 11 30 wib')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (2, 'attendance', '00000001-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'kepala dinas contoh 1 peserta nomor s sos sekretaris 2 3 4 5')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (3, 'point', '00000003-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'sekretaris daerah pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (4, 'point', '00000003-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'sekretaris daerah pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (5, 'point', '00000003-0000-4000-8000-000000000003', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'sekretaris daerah pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (6, 'point', '00000003-0000-4000-8000-000000000004', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'sekretaris daerah pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (7, 'point', '00000003-0000-4000-8000-000000000005', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'sekretaris daerah pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (8, 'point', '00000003-0000-4000-8000-000000000006', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'sekretaris daerah pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (9, 'point', '00000003-0000-4000-8000-000000000007', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'sekretaris daerah pemasangan alat peraga memperhatikan ketertiban umum dan keselamatan pengguna jalan sesuai dengan peraturan')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (10, 'resolution', '00000004-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'penggunaan fasilitas umum disepakati melalui koordinasi tertulis')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (11, 'resolution', '00000004-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'penggunaan fasilitas umum disepakati melalui koordinasi tertulis')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (12, 'action', '00000005-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'menyusun daftar lokasi yang boleh dipakai butir 1 tl 01 satpol pp')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (13, 'action', '00000005-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'menyusun daftar lokasi yang boleh dipakai butir 2 disampaikan kepada peserta tl 02 satpol pp dinas lingkungan hidup')
--;;
INSERT INTO search_entry (id, kind, record_id, meeting_id, sort_date, removed, words) VALUES (14, 'action', '00000005-0000-4000-8000-000000000003', '00000001-0000-4000-8000-000000000001', '2025-07-15', 0, 'menyusun daftar lokasi yang boleh dipakai butir 3 disampaikan kepada peserta tl 03 satpol pp')
--;;
INSERT INTO schema_migration VALUES (1, '0001_initial', 'c72be85c5baa4103f1457cdbb47d60a247c4b440341fe0b141d34e56191f32a2', 1, '2025-07-15T02:00:00.000Z')
--;;
PRAGMA user_version = 1
