// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/seat_details.h"

#include "domain/attendance.h"
#include "ui/work/field_binder.h"
#include "ui/work/label_gaps.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/name_completer.h"
#include "ui/work/point_box.h"
#include "ui/work/when_seen.h"
#include "ui_seat_details.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

SeatDetails::SeatDetails(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::SeatDetails>())
{
    m_ui->setupUi(this);
    m_ui->arrivedAt->setOptional(true);
    m_ui->leftAt->setOptional(true);
    setLabelsApart(*this);
    m_ui->person->setBrief(true);
    showParts();
    connect(m_ui->fullPerson, &QPushButton::toggled, this, [this](bool full) {
        m_ui->person->setBrief(!full);
        if (m_desk != nullptr) {
            m_ui->person->refresh(); // whose authority he has is one more field
        }
        showParts();
        Q_EMIT partsChanged();
    });
    connect(m_ui->removeSeat, &QPushButton::clicked, this, &SeatDetails::removalAsked);
}

SeatDetails::~SeatDetails() = default;

void SeatDetails::attach(MeetingDesk& desk)
{
    m_desk = &desk;
    m_binder = new FieldBinder(desk, this);
    m_ui->seat->setPlaceholderText(tr("Ketik jabatan atau instansi…"));
    bindText(m_ui->seat, tr("Ubah undangan"), &domain::Seat::seat);
    bindText(m_ui->office, tr("Ubah instansi"), &domain::Seat::office);
    bindText(m_ui->category, tr("Ubah kelompok"), &domain::Seat::category);
    bindText(m_ui->remark, tr("Ubah keterangan"), &domain::Seat::remark);
    bindText(m_ui->mandate, tr("Ubah surat tugas"), &domain::Seat::mandate);
    bindTime(m_ui->arrival, tr("Ubah jam datang"), &domain::Seat::arrival);
    bindTime(m_ui->departure, tr("Ubah jam pulang"), &domain::Seat::departure);
    bindPoint(m_ui->arrivedAt, tr("Ubah saat datang"), &domain::Seat::arrivedAt);
    bindPoint(m_ui->leftAt, tr("Ubah saat pulang"), &domain::Seat::leftAt);
    bindOthers();
    refreshWhenSeen(this, desk, [this] { refresh(); });
}

void SeatDetails::bindText(QLineEdit* field, const QString& undoText, QString domain::Seat::* member)
{
    m_binder->bind(
        field, undoText,
        [this, member](const domain::MeetingRecord& record) {
            const auto* seat = seatIn(record, m_seat);
            return seat == nullptr ? QString() : seat->*member;
        },
        [this, member](domain::MeetingRecord& record, const QString& value) {
            if (auto* seat = seatIn(record, m_seat)) {
                seat->*member = value;
            }
        });
}

void SeatDetails::bindTime(TimeField* field,
                           const QString& undoText,
                           std::optional<domain::TimeOfDay> domain::Seat::* member)
{
    m_binder->bind(
        field, undoText,
        [this, member](const domain::MeetingRecord& record) {
            const auto* seat = seatIn(record, m_seat);
            return seat == nullptr ? std::nullopt : seat->*member;
        },
        [this, member](domain::MeetingRecord& record, const std::optional<domain::TimeOfDay>& value) {
            if (auto* seat = seatIn(record, m_seat)) {
                seat->*member = value;
            }
        });
}

void SeatDetails::bindPoint(PointBox* field,
                            const QString& undoText,
                            std::optional<domain::PointId> domain::Seat::* member)
{
    connect(field, &PointBox::activated, this, [this, field, undoText, member] {
        const auto point = field->chosen();
        m_desk->change(undoText, [&](domain::MeetingRecord& record) {
            if (auto* seat = seatIn(record, m_seat)) {
                seat->*member = point;
            }
        });
    });
}

void SeatDetails::bindOthers()
{
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
    m_ui->person->attach(*m_desk, tr("Nama yang hadir"), tr("Ubah peserta"),
                         OfficerEditor::Place([this](auto& record) {
                             auto* seat = seatIn(record, m_seat);
                             return seat == nullptr ? nullptr : &seat->person;
                         }));
    m_ui->person->setCorner(m_ui->fullPerson);
    suggestWords(m_ui->office, [this] { return m_desk->officeNames(); });
    suggestWords(m_ui->category, [this] {
        QStringList categories;
        for (const domain::Seat& seat : m_desk->meeting().attendance) {
            if (!seat.category.isEmpty() && !categories.contains(seat.category)) {
                categories.append(seat.category);
            }
        }
        return categories;
    });
}

void SeatDetails::showSeat(const QString& seatId)
{
    setVisible(!seatId.isEmpty());
    if (seatId != m_seat) {
        m_seat = seatId;
        m_binder->refresh();
        m_ui->person->refresh();
        refresh();
    }
}

void SeatDetails::refresh()
{
    const auto* seat = seatIn(m_desk->record(), m_seat);
    if (seat == nullptr || !isVisibleTo(parentWidget())) {
        return;
    }
    for (PointBox* box : {m_ui->arrivedAt, m_ui->leftAt}) {
        box->showPoints(m_desk->meeting().points);
    }
    m_ui->arrivedAt->choose(seat->arrivedAt);
    m_ui->leftAt->choose(seat->leftAt);
    const QString sentence = domain::attendanceSentence(*seat, m_desk->meeting());
    m_ui->sentence->setText(sentence.isEmpty() ? QString() : tr("Tertulis dalam notula: %1").arg(sentence));
    if (std::pair parts(hasPassage(), sentence); parts != m_shownParts) {
        m_shownParts = std::move(parts);
        showParts();
        Q_EMIT partsChanged();
    }
}

bool SeatDetails::hasPassage() const
{
    const auto* seat = m_desk == nullptr ? nullptr : seatIn(m_desk->record(), m_seat);
    return seat != nullptr
        && (!seat->mandate.isEmpty() || seat->arrival || seat->departure || seat->arrivedAt || seat->leftAt);
}

/// The list names the seat, so its fields are for who asks for more; letter of assignment, coming and going
/// are shown too where the seat has any of them.
void SeatDetails::showParts()
{
    const auto show = [](const QLayout& layout, bool visible) {
        for (int i = 0; i < layout.count(); ++i) {
            if (QWidget* part = layout.itemAt(i)->widget()) {
                part->setVisible(visible);
            }
        }
    };
    const bool isWhole = isFull() || m_extent == Extent::Whole;
    show(*m_ui->layout12, isFull() || m_extent != Extent::Least);
    show(*m_ui->layout7, isFull());
    show(*m_ui->layout11, isFull() || (isWhole && hasPassage()));
    m_ui->sentence->setVisible(isWhole && !m_ui->sentence->text().isEmpty());
    m_ui->person->updateGeometry();
    updateGeometry();
}

void SeatDetails::setExtent(Extent extent)
{
    m_extent = extent;
    showParts();
}

bool SeatDetails::isFull() const
{
    return m_ui->fullPerson->isChecked();
}

void SeatDetails::setFull(bool full)
{
    m_ui->fullPerson->setChecked(full);
}

void SeatDetails::setInPlaceOfList(bool inPlaceOfList)
{
    m_ui->fullPerson->setText(inPlaceOfList ? tr("Kembali ke daftar") : tr("Isian lain"));
}

int SeatDetails::wholeHeight(int width) const
{
    m_ui->person->layout()->activate(); // what was shown or hidden just now counts
    layout()->activate();
    const int inside = width - 2 * frameWidth();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(inside)
                                                     : layout()->totalSizeHint().height();
    return height + 2 * frameWidth();
}

void SeatDetails::focusOn(const QString& where)
{
    QWidget* field = m_ui->person;
    for (const auto& [part, widget] : parts()) {
        field = !where.contains(".person"_L1) && where.endsWith(part) ? widget : field;
    }
    const bool isBrief = (field == m_ui->remark && m_extent != Extent::Least) || where.endsWith(".person"_L1)
        || where.endsWith(".name"_L1) || where.endsWith(".position"_L1);
    m_ui->fullPerson->setChecked(m_ui->fullPerson->isChecked() || !isBrief);
    (field == m_ui->person ? m_ui->person->fieldOf(where) : field)->setFocus(Qt::OtherFocusReason);
}

QString SeatDetails::currentPart() const
{
    for (const auto& [part, widget] : parts()) {
        if (widget->hasFocus()) {
            return part;
        }
    }
    return isAncestorOf(QApplication::focusWidget()) ? u".person"_s : u".status"_s;
}

std::vector<std::pair<QLatin1StringView, QWidget*>> SeatDetails::parts() const
{
    return {{".seat"_L1, m_ui->seat},          {".office"_L1, m_ui->office},
            {".category"_L1, m_ui->category},  {".remark"_L1, m_ui->remark},
            {".mandate"_L1, m_ui->mandate},    {".arrival"_L1, m_ui->arrival},
            {".departure"_L1, m_ui->departure}};
}

/// What a field has left over.
void SeatDetails::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto* line = qobject_cast<QLineEdit*>(focusWidget());
    if (isEnter && line != nullptr && line->property("invalid").toBool()) {
        return; // to be mended first
    }
    if (event->key() == Qt::Key_Escape || (isEnter && line != nullptr)) {
        Q_EMIT listAsked();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SeatDetails::focusSeatName()
{
    m_ui->fullPerson->setChecked(true);
    m_ui->seat->setFocus(Qt::OtherFocusReason);
    m_ui->seat->selectAll();
}

/// Whoever comes now takes the place of the name that stands there: it is selected.
void SeatDetails::focusPerson()
{
    m_ui->person->setFocus(Qt::ShortcutFocusReason);
}

} // namespace risalah::ui

#include "moc_seat_details.cpp"
