// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/discussion_page.h"

#include "domain/meeting_edits.h"
#include "domain/text.h"
#include "ui/work/capture_proposal.h"
#include "ui/work/field_binder.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/name_completer.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_rows.h"
#include "ui/work/point_choice.h"
#include "ui/work/spell_rows.h"
#include "ui/work/when_seen.h"
#include "ui_discussion_page.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

std::optional<domain::PointId> pointIdOf(const QString& text)
{
    return domain::PointId::fromString(text);
}

} // namespace

DiscussionPage::DiscussionPage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DiscussionPage>()), m_desk(desk)
{
    m_ui->setupUi(this);
    m_ui->leadBar->hide();
    useMeetingHistory(m_ui->leadField);
    suggestNames(m_ui->leadField, [this] { return m_desk.speakerNames(); });
    connectOutline();
    connect(m_ui->leadField, &QLineEdit::editingFinished, this, [this] { finishSpeaker(true); });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_ui->leadBar);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { finishSpeaker(false); });
    connect(m_ui->proposal, &CaptureProposal::accepted, this, &DiscussionPage::takeProposal);
    connect(m_ui->proposal, &CaptureProposal::pastedPlain, this, [this](const QString& text) {
        focusOutline();
        editor().textCursor().insertText(text);
    });
    connect(m_ui->proposal, &CaptureProposal::dismissed, this, &DiscussionPage::focusOutline);
    refreshWhenSeen(this, m_desk, [this] { refresh(); });
    if (m_desk.spelling() != nullptr) {
        m_spelling = new SpellRows(*m_ui->outline, *m_desk.spelling(), editor().objectName());
    }
    setFocusProxy(m_ui->outline);
    refresh();
    m_ui->outline->setCurrentIndex(m_ui->outline->rowModel().indexOf({}));
}

DiscussionPage::~DiscussionPage()
{
    m_ui->leadField->disconnect(this); // it loses the keyboard after this
}

OutlineEditor& DiscussionPage::editor() const
{
    return m_ui->outline->editor();
}

void DiscussionPage::connectOutline()
{
    OutlineView* outline = m_ui->outline;
    outline->setRowsMovable(true);
    connect(&editor(), &OutlineEditor::edited, this, &DiscussionPage::take);
    connect(&editor(), &OutlineEditor::gesture, this, &DiscussionPage::act);
    connect(&editor(), &OutlineEditor::linesPasted, this, &DiscussionPage::propose);
    // Queued: rows must not change while the view is still moving between them.
    connect(outline, &OutlineView::rowLeft, this, &DiscussionPage::tidy, Qt::QueuedConnection);
    connect(
        &editor(), &OutlineEditor::focusLeft, this, [this] { tidy(m_ui->outline->currentId()); },
        Qt::QueuedConnection);
    connect(outline, &OutlineView::leadClicked, this, &DiscussionPage::editSpeaker);
    connect(outline, &OutlineView::foldClicked, this,
            [this](const QString& id) { fold(id, !m_folded.contains(id)); });
    connect(outline, &OutlineView::rowDropped, this, &DiscussionPage::drop);
    connect(outline, &RowListView::chipActivated, &m_desk, &MeetingDesk::navigationAsked);
    connect(outline, &RowListView::currentIdChanged, this, &DiscussionPage::currentPointChanged);
    connect(this, &DiscussionPage::currentPointChanged, this, &DiscussionPage::notePoint);
    // The marks of the row that is entered show as chips, those of the row that is left no more.
    connect(outline, &RowListView::currentIdChanged, this, &DiscussionPage::refresh, Qt::QueuedConnection);
}

domain::OutlinePlace DiscussionPage::pending() const
{
    const auto& points = m_desk.meeting().points;
    const auto isGone = [&](const std::optional<domain::PointId>& id) {
        return id && domain::findPoint(points, *id) == nullptr;
    };
    if (!m_pending || isGone(m_pending->parent) || isGone(m_pending->after)) {
        return domain::placeAtEnd(points);
    }
    return *m_pending;
}

void DiscussionPage::refresh()
{
    const domain::MeetingRecord& record = m_desk.record();
    const auto begun = m_desk.isReadOnly() ? std::nullopt : std::optional(pending());
    m_ui->outline->setRows(outlineRows(record, {begun, m_folded, m_ui->outline->currentId()}));
    if (m_ui->outline->currentId() == m_emptied && !currentText().trimmed().isEmpty()) {
        setEmptied({}); // an undo brought the text back
    }
    editor().setReadOnly(m_desk.isReadOnly());
    editor().setSuggestions(
        {m_desk.speakerNames(), m_desk.officeNames(), m_desk.peopleNames(), m_desk.context().phrases});
    const auto actions = std::count_if(record.actions.begin(), record.actions.end(),
                                       [](const auto& action) { return !action.removed; });
    m_ui->counts->setText(tr("%1 butir · %2 keputusan · %3 tindak lanjut")
                              .arg(domain::countPoints(record.meeting.points))
                              .arg(record.meeting.resolutions.size())
                              .arg(actions));
    if (m_asked && currentPoint() != m_asked->point) {
        finishSpeaker(true); // another point came to be the current one
    }
}

QString DiscussionPage::storedText(const domain::PointId& id) const
{
    const domain::DiscussionPoint* point = domain::findPoint(m_desk.meeting().points, id);
    return point != nullptr ? point->text : QString();
}

QString DiscussionPage::currentText() const
{
    return editor().text();
}

std::optional<domain::PointId> DiscussionPage::currentPoint() const
{
    return pointIdOf(m_ui->outline->currentId());
}

/// For whoever asks at which point something happened; of a line being begun it is the point above.
void DiscussionPage::notePoint()
{
    std::optional<domain::PointId> point = currentPoint();
    if (!point) {
        const auto& points = m_desk.meeting().points;
        const std::size_t above = domain::rowAt(points, pending());
        const auto rows = domain::numberPoints(points);
        point = above > 0 ? std::optional(rows[above - 1].point->id) : std::nullopt;
    }
    m_desk.setPointInHand(point);
}

QString DiscussionPage::currentField() const
{
    const std::optional<domain::PointId> point = currentPoint();
    return point ? pathOf(m_desk.record(), *point) : QString();
}

QString DiscussionPage::fieldInHand() const
{
    const std::optional<domain::PointId>& point = m_desk.pointInHand();
    const bool isThere = point && domain::findPoint(m_desk.meeting().points, *point) != nullptr;
    return isThere ? pathOf(m_desk.record(), *point) : QString();
}

void DiscussionPage::focusOutline()
{
    const QString id = m_ui->outline->currentId();
    m_ui->outline->enterRow(id, -1);
}

void DiscussionPage::act(OutlineGesture gesture)
{
    OutlineView* outline = m_ui->outline;
    const int row = outline->currentIndex().row();
    switch (gesture) {
    case OutlineGesture::NewRow:
        startRow();
        break;
    case OutlineGesture::Deeper:
        indent(true);
        break;
    case OutlineGesture::Higher:
        indent(false);
        break;
    case OutlineGesture::RemoveEmptyRow:
        removeEmptyRow();
        break;
    case OutlineGesture::JoinPrevious:
        joinPrevious();
        break;
    case OutlineGesture::JoinNext:
        joinNext();
        break;
    case OutlineGesture::PreviousRow:
        outline->enterRowAt(row - 1, -1);
        break;
    case OutlineGesture::NextRow:
        outline->enterRowAt(row + 1, 0);
        break;
    case OutlineGesture::FirstRow:
        outline->enterRowAt(0, 0);
        break;
    case OutlineGesture::LastRow:
        outline->enterRowAt(outline->rowModel().rowCount() - 1, -1);
        break;
    case OutlineGesture::EditLead:
        editSpeaker();
        break;
    case OutlineGesture::Leave:
        editor().moveFocus(true);
        break;
    }
}

void DiscussionPage::startPending(const domain::OutlinePlace& place)
{
    unfold(place.parent);
    m_pending = place;
    refresh();
    m_ui->outline->enterRow({}, 0);
}

void DiscussionPage::startRow()
{
    const auto& points = m_desk.meeting().points;
    const std::optional<domain::PointId> id = currentPoint();
    if (!id) {
        // Enter on an empty line goes a level up, as in Word.
        if (const auto higher = domain::placeHigher(points, pending())) {
            startPending(*higher);
        }
        return;
    }
    const int caret = editor().caret();
    if (caret == 0 && !currentText().isEmpty()) {
        startPending(domain::placeBefore(points, *id));
        return;
    }
    if (caret < currentText().size()) {
        splitRow();
        return;
    }
    const domain::OutlinePlace before = domain::placeBefore(points, *id);
    if (!understandLine(*id)) {
        return;
    }
    const auto& now = m_desk.meeting().points;
    startPending(domain::findPoint(now, *id) != nullptr ? domain::placeAfter(now, *id) : before);
}

void DiscussionPage::pasteNotes()
{
    propose(OutlineEditor::notesIn(*QApplication::clipboard()->mimeData()));
}

void DiscussionPage::propose(const QString& pasted)
{
    if (m_desk.isReadOnly() || pasted.trimmed().isEmpty()) {
        return;
    }
    domain::CaptureContext context;
    context.meetingDate = m_desk.meeting().date;
    const QStringList speakers = m_desk.speakerNames();
    context.speakers = {speakers.begin(), speakers.end()};
    m_ui->proposal->propose(pasted, context);
}

void DiscussionPage::takeProposal()
{
    const domain::Capture& captured = m_ui->proposal->capture();
    const std::optional<domain::PointId> id = currentPoint();
    const bool done = m_desk.apply(tr("Tempel butir"), [&](domain::MeetingRecord record) {
        const domain::CapturePlace where{id ? domain::placeAfter(record.meeting.points, *id) : pending(), id};
        return domain::withCaptureAt(std::move(record), where, captured, m_desk.context().calendar);
    });
    m_pending.reset();
    refresh();
    if (done && !captured.points.empty()) {
        m_ui->outline->enterRow(captured.points.back().id.toString(), -1);
    } else {
        focusOutline();
    }
}

void DiscussionPage::editSpeaker()
{
    const std::optional<domain::PointId> id = currentPoint();
    const domain::DiscussionPoint* point = id ? domain::findPoint(m_desk.meeting().points, *id) : nullptr;
    if (point == nullptr || m_desk.isReadOnly()) {
        return;
    }
    if (!m_asked || m_asked->point != *id) {
        m_asked = Asked{*id, point->speaker};
        m_ui->leadField->setText(point->speaker);
    }
    m_ui->leadBar->show();
    m_ui->leadField->selectAll();
    m_ui->leadField->setFocus(Qt::OtherFocusReason);
}

/// Enter, Esc, or the keyboard went elsewhere. What was typed is for the point it was typed for, whichever is
/// current now.
void DiscussionPage::finishSpeaker(bool take)
{
    const std::optional<Asked> asked = std::exchange(m_asked, std::nullopt);
    if (!asked) {
        return; // the keyboard leaves what is finished
    }
    if (take) {
        giveSpeaker(*asked, domain::oneLine(m_ui->leadField->text()).trimmed());
    }
    const bool goesOn = m_ui->leadField->hasFocus();
    if (goesOn) {
        focusOutline();
    }
    m_ui->leadBar->hide();
    if (!goesOn) { // nobody comes back to the row
        QMetaObject::invokeMethod(
            this, [this, id = asked->point.toString()] { tidy(id); }, Qt::QueuedConnection);
    }
}

void DiscussionPage::giveSpeaker(const Asked& asked, const QString& speaker)
{
    const bool isThere = domain::findPoint(m_desk.meeting().points, asked.point) != nullptr;
    if (isThere && speaker != asked.speaker) {
        m_desk.apply(tr("Ubah pembicara"), [&](domain::MeetingRecord record) {
            return domain::withPointSpeaker(std::move(record), asked.point, speaker);
        });
    }
}

/// A question nobody has answered yet closes, and the step before it is taken back.
bool DiscussionPage::takeBackSpeaker()
{
    if (m_ui->leadField->text() == m_asked->speaker) {
        finishSpeaker(false);
        return false;
    }
    m_ui->leadField->setText(m_asked->speaker);
    m_ui->leadField->selectAll();
    return true;
}

/// The point a path speaks of, or the nearest above it that is still there.
std::optional<domain::PointId> DiscussionPage::pointAt(const QString& where) const
{
    static const QRegularExpression step(u"points\\[(\\d+)\\]"_s);
    const std::vector<domain::DiscussionPoint>* level = &m_desk.meeting().points;
    std::optional<domain::PointId> point;
    for (auto matches = step.globalMatch(where); matches.hasNext();) {
        const auto index = static_cast<std::size_t>(matches.next().captured(1).toInt());
        if (index >= level->size()) {
            break;
        }
        point = (*level)[index].id;
        level = &(*level)[index].points;
    }
    return point;
}

bool DiscussionPage::showField(const QString& where)
{
    if (!where.contains("points"_L1)) {
        return false;
    }
    if (const auto point = pointAt(where)) {
        enterPoint(*point);
        if (where.endsWith(".speaker"_L1) && !m_desk.isReadOnly()) {
            editSpeaker();
        }
    } else {
        focusOutline();
    }
    return true;
}

void DiscussionPage::followLink()
{
    m_ui->outline->followLink();
}

} // namespace risalah::ui
