-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER electronic_signature_keeps BEFORE UPDATE ON electronic_signature BEGIN
    SELECT RAISE(ABORT, 'electronic_signature is append-only');
END;
--;;
CREATE TRIGGER electronic_signature_stays BEFORE DELETE ON electronic_signature BEGIN
    SELECT RAISE(ABORT, 'electronic_signature is append-only');
END;
--;;
CREATE TRIGGER signature_level_keeps BEFORE UPDATE ON signature_level BEGIN
    SELECT RAISE(ABORT, 'signature_level is append-only');
END;
--;;
CREATE TRIGGER signature_level_stays BEFORE DELETE ON signature_level BEGIN
    SELECT RAISE(ABORT, 'signature_level is append-only');
END;
