// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/agenda_times.h"

#include "domain/indonesian_words.h"
#include "ui/work/field_binder.h"
#include "ui/work/meeting_desk.h"
#include "ui_agenda_times.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kMostDays = 31;
constexpr int kDayStretch = 3; ///< a day is as wide as three times

template <class Record> auto itemIn(Record& record, const QString& id) -> decltype(&record.meeting.agenda[0])
{
    for (auto& item : record.meeting.agenda) {
        if (item.id.toString() == id) {
            return &item;
        }
    }
    return nullptr;
}

QString span(const std::optional<domain::TimeOfDay>& from, const std::optional<domain::TimeOfDay>& to)
{
    const QString start = from ? from->toPrint() : u"…"_s;
    return to ? start + u"–"_s + to->toPrint() : start;
}

int minutesBetween(const domain::TimeOfDay& from, const domain::TimeOfDay& to)
{
    return (to.hour - from.hour) * 60 + to.minute - from.minute;
}

} // namespace

QString plannedText(const domain::AgendaItem& item)
{
    return item.plannedStart || item.plannedEnd
        ? AgendaTimes::tr("rencana %1").arg(span(item.plannedStart, item.plannedEnd))
        : QString();
}

QString actualText(const domain::AgendaItem& item)
{
    if (!item.start && !item.end) {
        return {};
    }
    const QString text = AgendaTimes::tr("berjalan %1").arg(span(item.start, item.end));
    if (!item.start || !item.end || !item.plannedStart || !item.plannedEnd) {
        return text;
    }
    const int longer =
        minutesBetween(*item.start, *item.end) - minutesBetween(*item.plannedStart, *item.plannedEnd);
    if (longer == 0) {
        return text;
    }
    return longer > 0 ? AgendaTimes::tr("%1 (%n menit lebih lama)", nullptr, longer).arg(text)
                      : AgendaTimes::tr("%1 (%n menit lebih singkat)", nullptr, -longer).arg(text);
}

AgendaTimes::AgendaTimes(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::AgendaTimes>())
{
    m_ui->setupUi(this);
    hide();
}

AgendaTimes::~AgendaTimes() = default;

void AgendaTimes::attach(MeetingDesk& desk)
{
    m_desk = &desk;
    m_binder = new FieldBinder(desk, this);
    bind(m_ui->plannedStart, tr("Ubah rencana acara"), &domain::AgendaItem::plannedStart);
    bind(m_ui->plannedEnd, tr("Ubah rencana acara"), &domain::AgendaItem::plannedEnd);
    bind(m_ui->actualStart, tr("Ubah jam acara"), &domain::AgendaItem::start);
    bind(m_ui->actualEnd, tr("Ubah jam acara"), &domain::AgendaItem::end);
    connect(m_ui->day, &QComboBox::activated, this, [this](int index) {
        const domain::Date first = m_desk->meeting().date;
        change(tr("Ubah hari acara"), [&](domain::AgendaItem& item) {
            item.day = index > 0 ? std::optional(first.addDays(index - 1)) : std::nullopt;
        });
    });
    connect(m_ui->startNow, &QPushButton::clicked, this, [this] {
        change(tr("Acara dimulai"),
               [now = m_desk->context().now()](domain::AgendaItem& item) { item.start = now; });
    });
    connect(m_ui->endNow, &QPushButton::clicked, this, [this] {
        change(tr("Acara selesai"),
               [now = m_desk->context().now()](domain::AgendaItem& item) { item.end = now; });
    });
    connect(&desk, &MeetingDesk::changed, this, &AgendaTimes::refreshDays);
}

void AgendaTimes::bind(TimeField* field,
                       const QString& undoText,
                       std::optional<domain::TimeOfDay> domain::AgendaItem::* member)
{
    m_binder->bind(
        field, undoText,
        [this, member](const domain::MeetingRecord& record) {
            const auto* item = itemIn(record, m_item);
            return item == nullptr ? std::nullopt : item->*member;
        },
        [this, member](domain::MeetingRecord& record, const std::optional<domain::TimeOfDay>& value) {
            if (auto* item = itemIn(record, m_item)) {
                item->*member = value;
            }
        });
}

void AgendaTimes::change(const QString& undoText, const std::function<void(domain::AgendaItem&)>& edit)
{
    m_desk->change(undoText, [&](domain::MeetingRecord& record) {
        if (auto* item = itemIn(record, m_item)) {
            edit(*item);
        }
    });
}

void AgendaTimes::showItem(const QString& itemId)
{
    const bool isOther = std::exchange(m_item, itemId) != itemId;
    setVisible(itemIn(m_desk->record(), m_item) != nullptr);
    if (isOther) {
        m_binder->refresh();
    }
    refreshDays();
}

/// A choice of days only where the meeting has several.
void AgendaTimes::refreshDays()
{
    const domain::Meeting& meeting = m_desk->meeting();
    const auto* item = itemIn(m_desk->record(), m_item);
    const int days =
        meeting.lastDate ? std::min(meeting.date.daysUntil(*meeting.lastDate) + 1, kMostDays) : 1;
    m_ui->day->setVisible(days > 1);
    m_ui->dayLabel->setVisible(days > 1);
    m_ui->layout1->setColumnStretch(0, days > 1 ? kDayStretch : 0);
    if (days <= 1 || item == nullptr) {
        return;
    }
    const QSignalBlocker quiet(m_ui->day);
    m_ui->day->clear();
    m_ui->day->addItem(u"–"_s);
    for (int i = 0; i < days; ++i) {
        m_ui->day->addItem(domain::dayAndDate(meeting.date.addDays(i)));
    }
    const int chosen = item->day ? meeting.date.daysUntil(*item->day) + 1 : 0;
    m_ui->day->setCurrentIndex(std::clamp(chosen, 0, days));
}

} // namespace risalah::ui

#include "moc_agenda_times.cpp"
