// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/history_panel.h"

#include "domain/indonesian_words.h"
#include "domain/meeting_edits.h"
#include "domain/text.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui/work/change_card.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "wording/error_sentence.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

void appendTexts(const domain::DiscussionPoint& point, QStringList& lines)
{
    lines.append(point.text);
    for (const domain::DiscussionPoint& child : point.points) {
        appendTexts(child, lines);
    }
}

/// The text a version is compared with, wherever it stands in the record.
QString* textIn(domain::MeetingRecord& record, const app::TextOf& text)
{
    switch (text.kind) {
    case app::TextOf::Kind::Point: {
        const auto id = domain::PointId::fromString(text.id);
        auto* point = id ? domain::findPoint(record.meeting.points, *id) : nullptr;
        return point == nullptr ? nullptr : &point->text;
    }
    case app::TextOf::Kind::Resolution:
        for (domain::Resolution& resolution : record.meeting.resolutions) {
            if (resolution.id.toString() == text.id) {
                return &resolution.text;
            }
        }
        return nullptr;
    case app::TextOf::Kind::Action:
        for (domain::ActionItem& action : record.actions) {
            if (action.id.toString() == text.id) {
                return &action.text;
            }
        }
        return nullptr;
    case app::TextOf::Kind::AgendaItem:
        for (domain::AgendaItem& item : record.meeting.agenda) {
            if (item.id.toString() == text.id) {
                return &item.title;
            }
        }
        return nullptr;
    case app::TextOf::Kind::Opening:
        return &record.meeting.opening;
    case app::TextOf::Kind::Closing:
        return &record.meeting.closing;
    }
    return nullptr;
}

/// A point's bold and italic words stay with the letters that stay.
Result<domain::MeetingRecord>
withText(domain::MeetingRecord record, const app::TextOf& where, const QString& words)
{
    if (where.kind == app::TextOf::Kind::Point) {
        const auto id = domain::PointId::fromString(where.id);
        return domain::withPointText(std::move(record), id.value_or(domain::PointId()), words);
    }
    if (QString* text = textIn(record, where)) {
        *text = words;
    }
    return record;
}

} // namespace

HistoryPanel::HistoryPanel(MeetingDesk& desk, Workbench& workbench, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_workbench(workbench)
    , m_title(makeLabel({}, u"section"_s, this))
    , m_empty(makeLabel({}, u"muted"_s, this))
    , m_list(new RowListView(this))
    , m_side(new QWidget(this))
    , m_area(new ColumnArea(m_side))
    , m_compare(new QVBoxLayout)
    , m_restore(makeButton(tr("Pulihkan"), u"undo-2"_s, u"primary"_s, this))
{
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versi sebelumnya"));
    m_restore->setObjectName(u"restoreVersion"_s);
    auto* close = makeButton(tr("Tutup"), u"x"_s, {}, this);
    close->setObjectName(u"closeHistory"_s);
    m_empty->setWordWrap(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 12, 20, 12);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    outer->addLayout(head);
    outer->addWidget(m_empty);
    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_list, 2);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    auto* compared = new QWidget(m_area);
    compared->setLayout(m_compare);
    m_compare->setContentsMargins(0, 0, 0, 0);
    m_area->setWidget(compared);
    m_area->installEventFilter(this);
    compared->installEventFilter(this);
    side->addWidget(m_area, 1);
    side->addWidget(m_restore, 0, Qt::AlignLeft);
    side->addStretch();
    body->addWidget(m_side, 3);
    outer->addLayout(body, 1);
    connect(close, &QPushButton::clicked, this, &HistoryPanel::closeAsked);
    connect(m_list, &RowListView::currentIdChanged, this, &HistoryPanel::showCurrent);
    connect(m_list, &RowListView::rowActivated, this, &HistoryPanel::restore);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
}

/// What is compared takes the height of its wrapped text, so that the button stands right below it; where the
/// window is too low for that, it scrolls.
bool HistoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isLaidOut = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (isLaidOut && m_compare->hasHeightForWidth()) {
        m_area->setMaximumHeight(m_compare->heightForWidth(m_area->width()));
    }
    return QFrame::eventFilter(watched, event);
}

void HistoryPanel::begin(Mode mode, const QString& title)
{
    m_mode = mode;
    m_title->setText(title);
    m_versions.clear();
    m_removed.clear();
    m_list->rowModel().setRows({});
    m_empty->setText(tr("Sedang dibaca dari register."));
    m_empty->show();
    m_side->hide();
}

void HistoryPanel::showTexts(const app::TextOf& text)
{
    m_text = text;
    begin(Mode::Texts, tr("Versi sebelumnya"));
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id, text](app::Register& opened) {
            return opened.versions().earlierTexts(id, text);
        })
        .then(this,
              [this](const Result<std::vector<app::EarlierVersion>>& versions) { takeTexts(versions); });
}

void HistoryPanel::showWastebasket()
{
    begin(Mode::Wastebasket, tr("Keranjang sampah rapat ini"));
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id](app::Register& opened) { return opened.versions().removedParts(id); })
        .then(this,
              [this](const Result<std::vector<domain::RemovedParts>>& removed) { takeRemoved(removed); });
}

void HistoryPanel::takeTexts(const Result<std::vector<app::EarlierVersion>>& versions)
{
    if (!versions) {
        m_empty->setText(wording::errorSentence(versions.error()));
        return;
    }
    const QString today = textOfToday();
    std::copy_if(versions->begin(), versions->end(), std::back_inserter(m_versions),
                 [&today](const app::EarlierVersion& version) { return version.text != today; });
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        RowItem item;
        item.text = domain::firstWords(m_versions[i].text, 120);
        item.chips.push_back(
            {ChipKind::Neutral, u"clock"_s, momentText(m_versions[i].until, m_versions[i].by), QString()});
        rows.push_back({QString::number(i), item});
    }
    m_empty->setText(tr("Belum ada versi sebelumnya: teks ini masih seperti ketika pertama ditulis."));
    m_empty->setVisible(rows.empty());
    m_list->rowModel().setRows(std::move(rows));
    m_list->selectId(u"0"_s);
    m_list->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void HistoryPanel::takeRemoved(const Result<std::vector<domain::RemovedParts>>& removed)
{
    if (!removed) {
        m_empty->setText(wording::errorSentence(removed.error()));
        return;
    }
    m_removed = *removed;
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < m_removed.size(); ++i) {
        RowItem item;
        item.text = domain::firstWords(describe(m_removed[i]).section(u'\n', 0, 0), 120);
        item.chips.push_back(
            {ChipKind::Neutral, u"clock"_s, momentText(m_removed[i].at, m_removed[i].by), QString()});
        rows.push_back({QString::number(i), item});
    }
    m_empty->setText(tr("Keranjang sampah rapat ini kosong."));
    m_empty->setVisible(rows.empty());
    m_list->rowModel().setRows(std::move(rows));
    m_list->selectId(u"0"_s);
    m_list->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

QString HistoryPanel::momentText(Instant at, const QString& by) const
{
    const domain::Zone zone = m_desk.context().office.zone;
    constexpr qint64 kMinuteMs = 60'000;
    const qint64 minutes = at.msSinceEpoch / kMinuteMs + domain::hoursAheadOfUtc(zone) * 60LL;
    const domain::TimeOfDay time{static_cast<int>(minutes / 60 % 24), static_cast<int>(minutes % 60)};
    return tr("%1 %2 · %3").arg(domain::shortDate(domain::dateIn(zone, at)), time.toPrint(), by);
}

QString HistoryPanel::describe(const domain::RemovedParts& parts) const
{
    QStringList lines;
    for (const domain::RemovedParts::Point& gone : parts.points) {
        appendTexts(gone.point, lines);
    }
    for (const domain::Resolution& resolution : parts.resolutions) {
        lines.append(tr("Keputusan: %1").arg(resolution.text));
    }
    for (const domain::ActionItem& action : m_desk.record().actions) {
        if (std::find(parts.actions.begin(), parts.actions.end(), action.id) != parts.actions.end()) {
            lines.append(tr("Tindak lanjut: %1").arg(action.text));
        }
    }
    return lines.join(u'\n');
}

QString HistoryPanel::textOfToday() const
{
    domain::MeetingRecord record = m_desk.record();
    const QString* text = textIn(record, m_text);
    return text == nullptr ? QString() : *text;
}

void HistoryPanel::showCurrent()
{
    while (QLayoutItem* item = m_compare->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool isRow = false;
    const auto row = static_cast<std::size_t>(m_list->currentId().toULongLong(&isRow));
    const bool isShown = isRow && row < (m_mode == Mode::Texts ? m_versions.size() : m_removed.size());
    m_side->setVisible(isShown);
    if (!isShown) {
        return;
    }
    m_restore->setEnabled(!m_desk.isReadOnly());
    if (m_mode == Mode::Texts) {
        m_restore->setText(tr("Pulihkan teks ini"));
        m_compare->addWidget(new ChangeCard(
            {tr("Perbandingan"), tr("Dahulu"), m_versions[row].text, tr("Sekarang"), textOfToday()}, m_side));
        return;
    }
    m_restore->setText(tr("Pulihkan ke rapat"));
    QLabel* gone = makeLabel(describe(m_removed[row]), {}, m_side);
    gone->setWordWrap(true);
    gone->setTextFormat(Qt::PlainText);
    m_compare->addWidget(gone);
}

void HistoryPanel::restore()
{
    bool isRow = false;
    const auto row = static_cast<std::size_t>(m_list->currentId().toULongLong(&isRow));
    if (!isRow) {
        return;
    }
    bool done = false;
    if (m_mode == Mode::Texts && row < m_versions.size()) {
        done = m_desk.apply(tr("Pulihkan teks"), [&](domain::MeetingRecord record) {
            return withText(std::move(record), m_text, m_versions[row].text);
        });
    } else if (m_mode == Mode::Wastebasket && row < m_removed.size()) {
        done = m_desk.apply(tr("Pulihkan dari keranjang"), [&](const domain::MeetingRecord& record) {
            return Result<domain::MeetingRecord>(domain::withPartsRestored(record, m_removed[row]));
        });
    }
    if (done) {
        Q_EMIT m_desk.removed(tr("Sudah dipulihkan."));
        Q_EMIT closeAsked();
    }
}

} // namespace risalah::ui

#include "moc_history_panel.cpp"
