// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/attendance_page.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/work/attendance_model.h"
#include "ui/work/field_binder.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/name_completer.h"
#include "ui/work/seat_list.h"
#include "ui_attendance_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using Status = domain::AttendanceStatus;

std::optional<Status> statusOfKey(int key)
{
    switch (key) {
    case Qt::Key_H:
        return Status::Present;
    case Qt::Key_W:
        return Status::Represented;
    case Qt::Key_I:
        return Status::Excused;
    case Qt::Key_S:
        return Status::Sick;
    case Qt::Key_D:
        return Status::Duty;
    case Qt::Key_T:
        return Status::Absent;
    default:
        return std::nullopt;
    }
}

/// For const and non-const records alike.
template <class Record>
auto seatIn(Record& record, const QString& id) -> decltype(&record.meeting.attendance[0])
{
    for (auto& seat : record.meeting.attendance) {
        if (seat.id.toString() == id) {
            return &seat;
        }
    }
    return nullptr;
}

} // namespace

AttendancePage::AttendancePage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AttendancePage>())
    , m_desk(desk)
    , m_model(new AttendanceModel(this))
    , m_binder(new FieldBinder(desk, this))
{
    m_ui->setupUi(this);
    buildTable();
    bindDetails();
    fillAddMenu();
    connect(&m_desk, &MeetingDesk::changed, this, &AttendancePage::refresh);
    connect(m_ui->allPresent, &QPushButton::clicked, this, &AttendancePage::markAllPresent);
    connect(m_ui->addFirst, &QPushButton::clicked, this, &AttendancePage::addSeat);
    connect(m_ui->removeSeat, &QPushButton::clicked, this, &AttendancePage::removeCurrentSeat);
    refresh();
}

AttendancePage::~AttendancePage() = default;

void AttendancePage::buildTable()
{
    m_ui->table->setModel(m_model);
    m_ui->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->table->installEventFilter(this);
    QHeaderView* header = m_ui->table->header();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    header->resizeSection(AttendanceModel::SeatColumn, theme().px(260));
    header->resizeSection(AttendanceModel::StatusColumn, theme().px(150));
    header->resizeSection(AttendanceModel::PersonColumn, theme().px(190));
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AttendancePage::showCurrent);
}

void AttendancePage::bindDetails()
{
    const auto text = [this](QLineEdit* field, const QString& undoText, QString domain::Seat::* member) {
        m_binder->bind(
            field, undoText,
            [this, member](const domain::MeetingRecord& record) {
                const auto* seat = seatIn(record, m_seat);
                return seat == nullptr ? QString() : seat->*member;
            },
            [this, member, field](domain::MeetingRecord& record, const QString& value) {
                auto* seat = seatIn(record, m_seat);
                // A seat without a name would be refused on paper and in the register.
                if (seat != nullptr && (field != m_ui->seat || !value.trimmed().isEmpty())) {
                    seat->*member = value;
                }
            });
    };
    text(m_ui->seat, tr("Ubah undangan"), &domain::Seat::seat);
    text(m_ui->office, tr("Ubah instansi"), &domain::Seat::office);
    text(m_ui->category, tr("Ubah kelompok"), &domain::Seat::category);
    text(m_ui->remark, tr("Ubah keterangan"), &domain::Seat::remark);
    m_binder->bind(
        m_ui->arrival, tr("Ubah jam datang"),
        [this](const domain::MeetingRecord& record) {
            const auto* seat = seatIn(record, m_seat);
            return seat == nullptr ? std::nullopt : seat->arrival;
        },
        [this](domain::MeetingRecord& record, const std::optional<domain::TimeOfDay>& value) {
            if (auto* seat = seatIn(record, m_seat)) {
                seat->arrival = value;
            }
        });
    m_binder->bind(
        m_ui->online, tr("Ubah kehadiran daring"),
        [this](const domain::MeetingRecord& record) {
            const auto* seat = seatIn(record, m_seat);
            return seat != nullptr && seat->online;
        },
        [this](domain::MeetingRecord& record, const bool& value) {
            if (auto* seat = seatIn(record, m_seat)) {
                seat->online = value;
            }
        });
    m_ui->person->attach(m_desk, tr("Nama yang hadir"), tr("Ubah peserta"),
                         OfficerEditor::Place([this](auto& record) {
                             auto* seat = seatIn(record, m_seat);
                             return seat == nullptr ? nullptr : &seat->person;
                         }));
    suggestNames(m_ui->office, [this] { return m_desk.officeNames(); });
    suggestNames(m_ui->category, [this] {
        QStringList categories;
        for (const domain::Seat& seat : m_desk.meeting().attendance) {
            if (!seat.category.isEmpty() && !categories.contains(seat.category)) {
                categories.append(seat.category);
            }
        }
        return categories;
    });
}

void AttendancePage::refresh()
{
    const auto& seats = m_desk.meeting().attendance;
    m_model->setSeats(seats);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_ui->table->setFirstColumnSpanned(
            row, {}, m_model->index(row, 0).data(AttendanceModel::IsGroupRole).toBool());
    }
    const bool hasSeats = !seats.empty();
    m_ui->counts->setText(attendanceCounts(seats));
    m_ui->empty->setVisible(!hasSeats);
    for (QWidget* part : {static_cast<QWidget*>(m_ui->table), static_cast<QWidget*>(m_ui->keys),
                          static_cast<QWidget*>(m_ui->allPresent)}) {
        part->setVisible(hasSeats);
    }
    if (!m_ui->table->currentIndex().isValid()) {
        m_ui->table->setCurrentIndex(m_model->nextSeat(0, 1));
    }
    showCurrent();
}

void AttendancePage::showCurrent()
{
    const QString seat = m_ui->table->currentIndex().data(AttendanceModel::SeatIdRole).toString();
    m_ui->details->setVisible(!seat.isEmpty());
    if (seat != m_seat) {
        m_seat = seat;
        m_binder->refresh();
        m_ui->person->refresh();
    }
}

void AttendancePage::fillAddMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(icon(u"plus"_s), tr("Satu undangan"), this, &AttendancePage::addSeat);
    menu->addAction(icon(u"clipboard-paste"_s), tr("Tempel daftar undangan"), this,
                    &AttendancePage::pasteSeats);
    for (const domain::SeatGroup& group : m_desk.context().seatGroups) {
        if (group.removed) {
            continue;
        }
        menu->addAction(icon(u"users"_s), group.name, this, [this, group] {
            std::vector<domain::Seat> seats;
            for (const domain::SeatGroup::Entry& entry : group.entries) {
                domain::Seat seat;
                seat.id = domain::SeatId::create();
                seat.seat = entry.seat;
                seat.office = entry.office;
                seat.category = entry.category;
                seats.push_back(seat);
            }
            addSeats(tr("Tambah kelompok undangan"), std::move(seats));
        });
    }
    m_ui->addMenu->setMenu(menu);
    m_ui->addMenu->setProperty("role", u"button"_s);
    m_ui->addMenu->setIcon(icon(u"plus"_s));
}

void AttendancePage::addSeat()
{
    domain::Seat seat;
    seat.id = domain::SeatId::create();
    seat.seat = tr("Undangan baru");
    addSeats(tr("Tambah undangan"), {seat});
    m_ui->seat->setFocus(Qt::OtherFocusReason);
    m_ui->seat->selectAll();
}

void AttendancePage::addSeats(const QString& undoText, std::vector<domain::Seat> seats)
{
    if (seats.empty()) {
        return;
    }
    const QString first = seats.front().id.toString();
    m_desk.change(undoText, [&](domain::MeetingRecord& record) {
        for (const domain::Seat& seat : seats) {
            record.meeting.attendance.push_back(seat);
        }
    });
    m_ui->table->setCurrentIndex(m_model->indexOf(first));
}

void AttendancePage::pasteSeats()
{
    addSeats(tr("Tempel daftar undangan"), seatsFromText(QApplication::clipboard()->text()));
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void AttendancePage::markAllPresent()
{
    m_desk.change(tr("Semua hadir"), [](domain::MeetingRecord& record) {
        for (domain::Seat& seat : record.meeting.attendance) {
            if (seat.status == Status::Unfilled) {
                seat.status = Status::Present;
            }
        }
    });
}

void AttendancePage::removeCurrentSeat()
{
    if (m_seat.isEmpty()) {
        return;
    }
    const int row = m_ui->table->currentIndex().row();
    const bool done = m_desk.change(tr("Hapus undangan"), [this](domain::MeetingRecord& record) {
        auto& seats = record.meeting.attendance;
        seats.erase(std::remove_if(seats.begin(), seats.end(),
                                   [this](const domain::Seat& seat) { return seat.id.toString() == m_seat; }),
                    seats.end());
    });
    if (done) {
        const QModelIndex next = m_model->nextSeat(std::min(row, m_model->rowCount() - 1), -1);
        m_ui->table->setCurrentIndex(next.isValid() ? next : m_model->nextSeat(0, 1));
        Q_EMIT m_desk.removed(tr("Undangan dihapus."));
    }
}

bool AttendancePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        return takeKey(*static_cast<QKeyEvent*>(event));
    }
    return QWidget::eventFilter(watched, event);
}

bool AttendancePage::takeKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Paste)) {
        pasteSeats();
        return true;
    }
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier) {
        return false;
    }
    if (event.key() == Qt::Key_Delete) {
        removeCurrentSeat();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        m_ui->person->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (const std::optional<Status> status = statusOfKey(event.key())) {
        setStatus(*status);
        return true;
    }
    return false;
}

void AttendancePage::setStatus(Status status)
{
    if (m_seat.isEmpty()) {
        return;
    }
    m_desk.change(tr("Isi kehadiran"), [&](domain::MeetingRecord& record) {
        if (auto* seat = seatIn(record, m_seat)) {
            seat->status = status;
        }
    });
    // A representative needs a name, so that row stays.
    const QModelIndex next = m_model->nextSeat(m_ui->table->currentIndex().row() + 1, 1);
    if (status == Status::Represented) {
        m_ui->person->setFocus(Qt::OtherFocusReason);
    } else if (next.isValid()) {
        m_ui->table->setCurrentIndex(next);
    }
}

bool AttendancePage::showField(const QString& where)
{
    static const QRegularExpression path(u"attendance(?:\\[(\\d+)\\])?"_s);
    const auto match = path.match(where);
    if (!match.hasMatch()) {
        return false;
    }
    const auto& seats = m_desk.meeting().attendance;
    const auto row = static_cast<std::size_t>(match.captured(1).toInt());
    if (match.hasCaptured(1) && row < seats.size()) {
        m_ui->table->setCurrentIndex(m_model->indexOf(seats[row].id.toString()));
    }
    if (where.contains("person"_L1)) {
        m_ui->person->setFocus(Qt::OtherFocusReason);
    } else {
        m_ui->table->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

} // namespace risalah::ui
