-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER electronic_signature_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON electronic_signature
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;;
CREATE TRIGGER signature_level_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON signature_level
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
