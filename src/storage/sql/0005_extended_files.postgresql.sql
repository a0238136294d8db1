-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER extended_file_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON extended_file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
