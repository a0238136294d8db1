-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words are folded and split by the program; the server only sorts them into its index.
ALTER TABLE search_entry ADD COLUMN words_vector tsvector
    GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED;
--;;
CREATE INDEX search_entry_words ON search_entry USING gin (words_vector);
--;;
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;
--;;
CREATE TRIGGER audit_event_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;;
CREATE TRIGGER minutes_edition_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes_edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;;
CREATE TRIGGER edition_number_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_number
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;;
CREATE TRIGGER hand_signature_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON hand_signature
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;;
CREATE TRIGGER attachment_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON attachment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
