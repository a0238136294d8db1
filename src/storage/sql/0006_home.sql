-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 6
-- What the first page asks for at each start, and finds without reading ten years: the meetings that are not
-- finished, the late actions of those that are, and the editions nobody signed.
CREATE INDEX meeting_unfinished ON meeting (held_on) WHERE removed = 0 AND phase <> 'finalised';
--;;
DROP INDEX action_item_open_by_due;
--;;
CREATE INDEX action_item_open_by_due ON action_item (due_on, meeting_id)
    WHERE removed = 0 AND overall_status IN ('open', 'progress');
--;;
CREATE INDEX minutes_edition_by_meeting ON minutes_edition (meeting_id, edition, id);
