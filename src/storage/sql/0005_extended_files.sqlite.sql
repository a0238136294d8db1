-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER extended_file_keeps BEFORE UPDATE ON extended_file BEGIN
    SELECT RAISE(ABORT, 'extended_file is append-only');
END;
--;;
CREATE TRIGGER extended_file_stays BEFORE DELETE ON extended_file BEGIN
    SELECT RAISE(ABORT, 'extended_file is append-only');
END;
