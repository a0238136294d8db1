// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capture.h"

#include "domain/notes/capture_marks.h"
#include "domain/notes/note_line.h"
#include "domain/notes/note_paragraph.h"
#include "domain/notes/point_outline.h"
#include "domain/notes/speaker_match.h"
#include "domain/notes/spoken_text.h"

#include <algorithm>

namespace risalah::domain {

namespace {

constexpr int kLevel = 2;

class Capturer {
public:
    explicit Capturer(const CaptureContext& context) : m_context(context) { }

    /// One line = one point.
    void takeOutline(const std::vector<NoteLine>& lines)
    {
        for (const NoteLine& line : lines) {
            if (line.kind == LineKind::Blank) {
                m_heading.clear();
            } else if (!takeMarkedLine(line)) {
                takePointLine(line);
            }
        }
    }

    /// Running text: only what the ordinals open is a point.
    void takeRunningText(const std::vector<NoteLine>& paragraphs)
    {
        bool insideSpoken = false;
        int indent = 0;
        for (const NoteLine& paragraph : paragraphs) {
            if (takeMarkedLine(paragraph)) {
                continue;
            }
            if (!findSpokenOrdinals(paragraph.body, m_counted).empty()) {
                takeSpoken(paragraph);
                insideSpoken = true;
                indent = paragraph.indent;
            } else if (insideSpoken && isAttached(paragraph, indent)) {
                NoteLine below = paragraph;
                below.indent = std::max(below.indent, indent + kLevel);
                takePointLine(below);
            } else {
                insideSpoken = false;
                leaveOut(paragraph.raw);
            }
        }
    }

    Capture taken()
    {
        m_result.points = m_outline.tree();
        return std::move(m_result);
    }

private:
    /// A list directly under a spoken point details it.
    static bool isAttached(const NoteLine& line, int indent)
    {
        const bool listed = line.marker.style != MarkerStyle::None || line.indent >= indent + kLevel;
        return line.kind == LineKind::Point && !line.afterBlank && listed;
    }

    void leaveOut(const QString& text)
    {
        if (!text.trimmed().isEmpty()) {
            m_result.unused.push_back(text.simplified());
        }
    }

    /// "=" and "!" and what is never a point; false for a point.
    bool takeMarkedLine(const NoteLine& line)
    {
        if (line.kind == LineKind::Point) {
            return false;
        }
        if (line.kind == LineKind::Furniture || (line.kind != LineKind::Blank && m_outline.isEmpty())) {
            leaveOut(line.raw);
        } else if (line.kind == LineKind::Resolution) {
            takeResolution(line);
        } else if (line.kind == LineKind::Action) {
            takeAction(line, takeMarks(line.body, m_context.meetingDate));
        }
        return true;
    }

    void takeResolution(const NoteLine& line)
    {
        const MarkedText marked = takeMarks(line.body, m_context.meetingDate);
        if (!hasWord(marked.text)) {
            takeAction(line, marked);
            return;
        }
        const std::size_t point = m_outline.bindingPoint(line.indent);
        m_result.resolutions.push_back({ResolutionId::create(), m_outline.point(point).id, marked.text});
        m_resolutionIndents.push_back(line.indent);
        if (marked.asksForAction()) {
            addAction(point, &m_result.resolutions.back(), marked);
        }
    }

    /// Of the resolution above when it belongs to the same point, else of the point.
    void takeAction(const NoteLine& line, MarkedText marked)
    {
        const std::size_t point = m_outline.bindingPoint(line.indent);
        const Resolution* resolution = nullptr;
        for (std::size_t i = 0; i < m_result.resolutions.size(); ++i) {
            const Resolution& candidate = m_result.resolutions.at(i);
            if (candidate.point == m_outline.point(point).id
                && m_resolutionIndents.at(i) < line.indent + kLevel) {
                resolution = &candidate;
            }
        }
        if (!hasWord(marked.text)) {
            // "! @Dishub >5hk": the words are those of what it belongs to.
            marked.text = resolution != nullptr ? resolution->text : m_outline.point(point).text;
        }
        addAction(point, resolution, marked);
    }

    void addAction(std::size_t point, const Resolution* resolution, const MarkedText& marked)
    {
        ActionItem action;
        action.id = ActionItemId::create();
        action.point = m_outline.point(point).id;
        if (resolution != nullptr) {
            action.resolution = resolution->id;
        }
        action.text = marked.text;
        action.priority = marked.priority;
        action.due = marked.due.value_or(DueRule{});
        for (const QString& office : marked.offices) {
            Assignee assignee;
            assignee.id = AssigneeId::create();
            assignee.office = office;
            action.assignees.push_back(std::move(assignee));
        }
        m_result.actions.push_back(std::move(action));
    }

    void takePointLine(const NoteLine& line)
    {
        NoteLine spoken = line;
        QString speaker = takeSpeakerOf(spoken);
        if (spoken.body.isEmpty()) {
            m_heading = speaker;
            return;
        }
        const auto ordinals = findSpokenOrdinals(spoken.body);
        const auto counted =
            std::count_if(ordinals.begin(), ordinals.end(), [](const SpokenOrdinal& o) { return o.counts; });
        if (counted >= 2) {
            takeSpoken(line);
            return;
        }
        QString text = spoken.body;
        if (isQuotation(text)) {
            SpokenPoint plain = withoutSpeechMarks(text);
            text = plain.text;
            std::for_each(plain.unused.begin(), plain.unused.end(),
                          [this](const QString& u) { leaveOut(u); });
        }
        addPoint({text, speaker, line.indent, line.marker, line.afterBlank, line.marked}, line.raw);
    }

    void takeSpoken(const NoteLine& line)
    {
        NoteLine spoken = line;
        const QString speaker = takeSpeakerOf(spoken);
        const SpokenText parts = splitSpoken(spoken.body, m_counted);
        m_counted = true;
        if (hasWord(parts.before)) {
            leaveOut(parts.before);
        }
        Marker marker = line.marker;
        bool afterBlank = line.afterBlank;
        for (const SpokenPoint& part : parts.points) {
            if (hasWord(part.text)) {
                addPoint({part.text, speaker, line.indent, marker, afterBlank, line.marked}, part.text);
            }
            std::for_each(part.unused.begin(), part.unused.end(), [this](const QString& u) { leaveOut(u); });
        }
    }

    /// The line's own "Nama:" before the sender of the message, and that before a name standing above.
    QString takeSpeakerOf(NoteLine& line)
    {
        if (const auto by = takeSpeaker(line.body, m_context.speakers); by) {
            line.body = by->text;
            return by->speaker;
        }
        return line.sender.isEmpty() ? m_heading : line.sender;
    }

    void addPoint(const OutlineLine& line, const QString& raw)
    {
        const MarkedText marked = takeMarks(line.text, m_context.meetingDate);
        const bool action = marked.asksForAction();
        if (action && !hasWord(marked.text) && !m_outline.isEmpty()) {
            NoteLine bare;
            bare.indent = line.indent;
            takeAction(bare, marked);
            return;
        }
        OutlineLine added = line;
        added.text = action ? marked.text : line.text;
        if (!hasWord(added.text)) {
            leaveOut(raw);
            return;
        }
        const std::size_t point = m_outline.add(added);
        if (action) {
            addAction(point, nullptr, marked);
        }
    }

    const CaptureContext& m_context;
    PointOutline m_outline;
    Capture m_result;
    std::vector<int> m_resolutionIndents; ///< beside m_result.resolutions
    bool m_counted = false; ///< an ordinal was spoken: "Selanjutnya" may follow
    QString m_heading; ///< a name alone on its line speaks what follows
};

} // namespace

Capture capture(const QString& notes, const CaptureContext& context)
{
    const std::vector<NoteLine> lines = readNoteLines(notes);
    Capturer capturer(context);
    if (const std::vector<NoteLine> paragraphs = joinedParagraphs(lines); isRunningText(paragraphs)) {
        capturer.takeRunningText(paragraphs);
    } else {
        capturer.takeOutline(lines);
    }
    return capturer.taken();
}

} // namespace risalah::domain
