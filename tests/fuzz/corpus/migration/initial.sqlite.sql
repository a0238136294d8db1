-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words are folded and split by the program, so the plain tokenizer is enough; positions are never asked for.
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_entry', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0
);
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
