// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/attendance_page.h"

#include "domain/record_texts.h"
#include "ui/fixed_keys.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/work/attendance_model.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/point_choice.h"
#include "ui/work/when_seen.h"
#include "ui_attendance_page.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using Status = domain::AttendanceStatus;

constexpr int kRoomyHeight = 360; ///< design pixels; below it the list comes before its hints
constexpr int kLowWindow = 470; ///< design pixels; below it one more row comes before the columns' titles
/// Rows the list keeps beside all that is known of a seat, beside its fields in brief, and beside all fields.
constexpr int kRowsBesideAll = 6;
constexpr int kRowsBesideBrief = 4;
constexpr int kRowsBesideFull = 4;
/// In pixels of the 100 % design.
constexpr int kLeastSeatWidth = 170;
constexpr int kStatusWidth = 116;
constexpr int kLeastPersonWidth = 100;
constexpr int kWidePersonWidth = 340; ///< which names may take of a room that is left
constexpr int kLeastRemarkWidth = 108; ///< the title of the column
constexpr int kBesideText = 8; ///< so that rounding cuts no letter
constexpr int kPageMargins = 40;

/// What each gets of a room that may be too narrow: who needs little has all of it, the others share the
/// rest.
std::array<int, 3> sharedOut(const std::array<int, 3>& wanted, int room)
{
    std::array<std::size_t, 3> order = {0, 1, 2};
    std::ranges::sort(order, {}, [&wanted](std::size_t i) { return wanted[i]; });
    std::array<int, 3> given = {};
    int takers = 3;
    for (const std::size_t i : order) {
        given[i] = std::min(wanted[i], room / takers);
        room -= given[i];
        --takers;
    }
    return given;
}

constexpr std::array kStatusKeys = {std::pair{FixedKey::SeatPresent, Status::Present},
                                    std::pair{FixedKey::SeatRepresented, Status::Represented},
                                    std::pair{FixedKey::SeatExcused, Status::Excused},
                                    std::pair{FixedKey::SeatSick, Status::Sick},
                                    std::pair{FixedKey::SeatOnDuty, Status::Duty},
                                    std::pair{FixedKey::SeatAbsent, Status::Absent},
                                    std::pair{FixedKey::SeatUnfilled, Status::Unfilled}};

std::optional<Status> statusOf(FixedKey key)
{
    const auto* found = std::ranges::find(kStatusKeys, key, &std::pair<FixedKey, Status>::first);
    return found == kStatusKeys.end() ? std::nullopt : std::optional(found->second);
}

void styleMenuButton(QPushButton* button, QMenu* menu, const QString& iconName)
{
    button->setMenu(menu);
    button->setProperty("hasMenu", true);
    setButtonIcon(button, iconName);
}

} // namespace

AttendancePage::AttendancePage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AttendancePage>())
    , m_desk(desk)
    , m_model(new AttendanceModel(this))
{
    m_ui->setupUi(this);
    m_ui->details->attach(desk);
    buildTable();
    buildMenus();
    bindQuorum();
    refreshWhenSeen(this, m_desk, [this] { refresh(); });
    connect(m_ui->allPresent, &QPushButton::clicked, this, &AttendancePage::markAllPresent);
    connect(m_ui->addFirst, &QPushButton::clicked, this, &AttendancePage::addSeat);
    connect(m_ui->pickFirst, &QPushButton::clicked, this, &AttendancePage::pickGroups);
    connect(m_ui->groupPicker, &GroupPicker::chosen, this, &AttendancePage::addGroups);
    connect(m_ui->groupPicker, &GroupPicker::closed, this, [this] {
        refresh();
        enter();
    });
    connect(m_ui->details, &SeatDetails::partsChanged, this, &AttendancePage::fitDetails);
    connect(m_ui->details, &SeatDetails::listAsked, this, &AttendancePage::enterList);
    connect(m_ui->details, &SeatDetails::removalAsked, this, &AttendancePage::removeSelectedSeats);
    refresh();
}

AttendancePage::~AttendancePage() = default;

void AttendancePage::buildTable()
{
    setFocusProxy(m_ui->table);
    m_ui->table->setModel(m_model);
    m_ui->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->table->installEventFilter(this);
    QHeaderView* header = m_ui->table->header();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    header->setProperty("role", u"ofItems"_s); // its titles stand over the texts of a plain item
    m_columns = new KeptColumns(header);
    fitColumns();
    connect(m_columns, &KeptColumns::dragged, this, [this] { m_columnsAreDragged = true; });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT currentFieldChanged();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AttendancePage::showCurrent);
}

void AttendancePage::setColumnMemory(ColumnMemory memory)
{
    m_columns->setMemory(std::move(memory));
    m_columns->layOut();
}

void AttendancePage::buildMenus()
{
    auto* add = new QMenu(this);
    add->addAction(icon(u"users"_s), tr("Dari kelompok"), this, &AttendancePage::pickGroups);
    add->addAction(icon(u"plus"_s), tr("Satu undangan"), this, &AttendancePage::addSeat);
    add->addAction(icon(u"clipboard-paste"_s), tr("Tempel daftar undangan"), this,
                   &AttendancePage::pasteSeats);
    add->addSeparator();
    add->addAction(icon(u"list"_s), tr("Urutkan menurut jabatan"), this, &AttendancePage::sortSeats);
    m_askQuorum = add->addAction(icon(u"flag"_s), tr("Atur kuorum"), this, &AttendancePage::askQuorum);
    styleMenuButton(m_ui->addMenu, add, u"plus"_s);
    auto* sheet = new QMenu(this);
    sheet->addAction(icon(u"file-text"_s), tr("Lembar kosong untuk ditandatangani"), this,
                     [this] { Q_EMIT sheetAsked(true); });
    sheet->addAction(icon(u"file-check"_s), tr("Daftar hadir terisi"), this,
                     [this] { Q_EMIT sheetAsked(false); });
    m_ui->sheetMenu->setAccessibleName(m_ui->sheetMenu->text());
    styleMenuButton(m_ui->sheetMenu, sheet, u"printer"_s);
    connect(&m_desk, &MeetingDesk::contextChanged, this, &AttendancePage::fillGroups);
    fillGroups();
}

/// What is ticked already is not swept away; it is filled again before it opens next.
void AttendancePage::fillGroups()
{
    if (!m_ui->groupPicker->isHidden()) {
        return;
    }
    const DeskContext& context = m_desk.context();
    std::vector<domain::SeatGroup> groups;
    std::copy_if(context.seatGroups.begin(), context.seatGroups.end(), std::back_inserter(groups),
                 [](const domain::SeatGroup& group) { return !group.removed && !group.entries.empty(); });
    for (domain::SeatGroup group : domain::groupsByCategory(context.units, context.positions)) {
        const bool isKnown =
            std::any_of(groups.begin(), groups.end(), [&group](const domain::SeatGroup& one) {
                return one.name.compare(group.name, Qt::CaseInsensitive) == 0;
            });
        if (!isKnown) {
            group.name = domain::categoryTitle(group.name); // as the heading of its seats
            groups.push_back(std::move(group));
        }
    }
    m_ui->groupPicker->setGroups(std::move(groups));
}

void AttendancePage::bindQuorum()
{
    m_ui->quorum->installEventFilter(this);
    connect(m_ui->quorum, &QSpinBox::valueChanged, this, [this](int percent) {
        m_desk.change(
            tr("Ubah kuorum"), [&](domain::MeetingRecord& record) { record.meeting.quorumPercent = percent; },
            u"quorum"_s);
    });
}

void AttendancePage::refresh()
{
    const QPointer<QWidget> keyboard = QApplication::focusWidget();
    const bool wasHere = isAncestorOf(keyboard);
    const domain::Meeting& meeting = m_desk.meeting();
    m_model->setMeeting(meeting);
    m_columnsAreStale = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_ui->table->setFirstColumnSpanned(
            row, {}, m_model->index(row, 0).data(AttendanceModel::IsGroupRole).toBool());
    }
    const bool isPicking = !m_ui->groupPicker->isHidden(); // it takes the place of the list
    const bool hasSeats = !meeting.attendance.empty();
    m_ui->empty->setVisible(!hasSeats && !isPicking);
    m_ui->pickFirst->setVisible(!m_ui->groupPicker->isEmpty());
    for (QWidget* part : {static_cast<QWidget*>(m_ui->allPresent), static_cast<QWidget*>(m_ui->sheetMenu),
                          static_cast<QWidget*>(m_ui->meterLine)}) {
        part->setVisible(hasSeats && !isPicking);
    }
    m_askQuorum->setEnabled(hasSeats && !isPicking);
    if (!m_ui->table->currentIndex().isValid()) {
        m_ui->table->setCurrentIndex(m_model->nextSeat(0, 1));
    }
    refreshMeter();
    showCurrent();
    fitHeight();
    if (wasHere && keyboard != QApplication::focusWidget()) {
        enter(); // what had the keyboard is hidden: Qt would give it to the next button, be it of the preview
    }
}

/// On a small screen with large letters the rows need the room of the line of keys; with the largest, that of
/// the columns' titles too, which name what is plain to see.
void AttendancePage::fitHeight()
{
    const bool isTight = height() < theme().px(kRoomyHeight);
    m_ui->keys->setVisible(!isTight && hasList());
    m_ui->table->setHeaderHidden(window()->height() < theme().px(kLowWindow));
    foldMeter(isTight);
    fitDetails();
}

bool AttendancePage::hasList() const
{
    return !m_desk.meeting().attendance.empty() && m_ui->groupPicker->isHidden();
}

int AttendancePage::roomForListAndDetails() const
{
    const QMargins around = m_ui->layout1->contentsMargins();
    const int spacing = m_ui->layout1->spacing();
    m_ui->layout2->invalidate(); // a text that was changed just now counts
    const int head = m_ui->layout2->hasHeightForWidth()
        ? m_ui->layout2->heightForWidth(width() - kPageMargins)
        : m_ui->layout2->sizeHint().height();
    int room = height() - around.top() - around.bottom() - head - spacing;
    for (const QWidget* line : {static_cast<QWidget*>(m_ui->meterLine), static_cast<QWidget*>(m_ui->keys)}) {
        room -= line->isHidden() ? 0 : line->sizeHint().height() + spacing;
    }
    return room;
}

/// The details are never cut: the list gives way to them by whole rows, they to the list by what is in them,
/// and where all fields were asked for and leave it too little they take its place.
void AttendancePage::fitDetails()
{
    const int width = this->width() - kPageMargins;
    const int room = roomForListAndDetails() - m_ui->layout1->spacing();
    int needed = 0;
    const auto leavesRows = [&](SeatDetails::Extent extent, int rows) {
        m_ui->details->setExtent(extent);
        needed = m_ui->details->wholeHeight(width);
        return room - needed >= m_ui->table->heightOf(rows);
    };
    using Extent = SeatDetails::Extent;
    const bool isFull = m_ui->details->isFull();
    const Extent before = m_ui->details->extent();
    const QWidget* written = window()->focusWidget();
    const bool isWritten = m_ui->details->isAncestorOf(written) && written->isVisibleTo(m_ui->details);
    bool fits = leavesRows(Extent::Whole, isFull ? kRowsBesideFull : kRowsBesideAll)
        || (!isFull && (leavesRows(Extent::Brief, kRowsBesideBrief) || leavesRows(Extent::Least, 0)));
    if (isWritten && !written->isVisibleTo(m_ui->details)) {
        fits = leavesRows(before, 0); // what is typed further would reach the list, as its single keys
    }
    const bool hasDetails = !m_shownSeat.isEmpty() && hasList();
    const bool replaces = hasDetails && isFull && !fits;
    m_ui->table->setVisible(hasList() && !replaces);
    m_ui->details->setInPlaceOfList(replaces);
    m_ui->detailsScroll->setVisible(hasDetails);
    // In the list's place the card stands where the list began, and scrolls only where all of it is too high.
    m_ui->layout1->setAlignment(m_ui->detailsScroll, replaces ? Qt::AlignTop : Qt::Alignment());
    m_ui->detailsScroll->setFixedHeight(replaces ? std::min(needed, roomForListAndDetails()) : needed);
}

/// One line above the list in place of two: who is represented stands with the counts, one button shows its
/// icon alone, and the quorum is set on its line only while somebody sets it, be it that he looks something
/// up in another window meanwhile.
void AttendancePage::foldMeter(bool isTight)
{
    if (std::exchange(m_isTight, isTight) != isTight) {
        m_ui->sheetMenu->setText(isTight ? QString() : m_ui->sheetMenu->accessibleName());
        m_ui->sheetMenu->setToolTip(isTight ? m_ui->sheetMenu->accessibleName() : QString());
        setStyleProperty(m_ui->table, "dense", isTight);
        m_ui->table->doItemsLayout(); // rows of one height keep it until they are laid out anew
        m_ui->counts->setText(countsText());
    }
    m_ui->meterLine->setVisible(hasList() && (!isTight || window()->focusWidget() == m_ui->quorum));
}

void AttendancePage::askQuorum()
{
    if (!hasList()) {
        return;
    }
    m_ui->meterLine->show();
    m_ui->quorum->setFocus(Qt::OtherFocusReason);
    m_ui->quorum->selectAll();
}

void AttendancePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        dropUnnamed(m_shownSeat);
    }
}

void AttendancePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumnsUnlessDragged();
    fitHeight();
}

void AttendancePage::fitColumns()
{
    const auto wanted = [this](int column, int least) {
        const int content = m_ui->table->contentWidth(column) * 100 / theme().letterPercent;
        return std::max(least, content + kBesideText);
    };
    const int besideRows =
        2 * m_ui->table->frameWidth() + m_ui->table->verticalScrollBar()->sizeHint().width();
    const int room = (width() - kPageMargins - besideRows) * 100 / theme().letterPercent - kStatusWidth;
    const auto [seat, person, remark] = sharedOut({wanted(AttendanceModel::SeatColumn, kLeastSeatWidth),
                                                   wanted(AttendanceModel::PersonColumn, kLeastPersonWidth),
                                                   wanted(AttendanceModel::RemarkColumn, kLeastRemarkWidth)},
                                                  room);
    const int left = (room - seat - person - remark) / 2;
    m_columns->setDesign({seat, kStatusWidth, std::max(person, std::min(person + left, kWidePersonWidth))});
    m_columns->layOut();
    m_columnsAreStale = false;
}

/// Not at each key: a column does not move below somebody who is typing a name.
void AttendancePage::fitColumnsUnlessDragged()
{
    if (!m_columnsAreDragged) {
        fitColumns();
    }
}

void AttendancePage::refreshMeter()
{
    const domain::Meeting& meeting = m_desk.meeting();
    const domain::Representation representation = domain::representationOf(meeting);
    m_ui->meter->setRange(0, std::max(1, representation.offices));
    m_ui->meter->setValue(representation.represented);
    m_ui->representation->setText(domain::representationText(representation));
    const QSignalBlocker quiet(m_ui->quorum);
    m_ui->quorum->setValue(meeting.quorumPercent);
    m_ui->quorumChip->setVisible(representation.needed > 0);
    const int lacking = representation.needed - representation.represented;
    const QString state =
        representation.isMissed() ? tr("Kuorum kurang %1").arg(lacking) : tr("Kuorum tercapai");
    m_quorumText = representation.needed > 0 ? state : QString();
    if (representation.isMissed()) {
        m_ui->quorumChip->set(ChipKind::Warn, u"triangle-alert"_s, state);
    } else {
        m_ui->quorumChip->set(ChipKind::Ok, u"check"_s, state);
    }
}

QString AttendancePage::countsText() const
{
    QStringList parts = {attendanceCounts(m_desk.meeting().attendance)};
    if (const auto selected = static_cast<int>(selectedSeats().size()); selected > 1) {
        parts.prepend(tr("%n dipilih", nullptr, selected));
    }
    if (m_isTight) {
        parts.append(m_ui->representation->text());
        parts.append(m_quorumText);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void AttendancePage::showCurrent()
{
    m_ui->counts->setText(countsText());
    const QString seat = m_ui->table->currentIndex().data(AttendanceModel::SeatIdRole).toString();
    const QString left = std::exchange(m_shownSeat, seat);
    const bool isOther = left != seat;
    if (isOther) {
        QMetaObject::invokeMethod(this, [this, left] { dropUnnamed(left); }, Qt::QueuedConnection);
    }
    m_ui->details->showSeat(seat);
    if (isOther) {
        if (m_columnsAreStale) { // or each arrow key would measure all seats
            fitColumnsUnlessDragged();
        }
        fitDetails();
    }
}

void AttendancePage::enter()
{
    if (!m_ui->groupPicker->isHidden()) { // it covers the list
        m_ui->groupPicker->setFocus(Qt::OtherFocusReason);
    } else if (!hasList()) {
        (m_ui->groupPicker->isEmpty() ? m_ui->addFirst : m_ui->pickFirst)->setFocus(Qt::OtherFocusReason);
    } else {
        enterList();
    }
}

void AttendancePage::enterList()
{
    if (m_ui->table->isHidden() && hasList()) { // all fields of a seat stand in its place
        m_ui->details->setFull(false);
    }
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void AttendancePage::pickGroups()
{
    fillGroups();
    m_ui->groupPicker->begin();
    refresh();
}

QStringList AttendancePage::selectedSeats() const
{
    QStringList ids;
    for (const QModelIndex& row : m_ui->table->selectionModel()->selectedRows()) {
        if (const QString id = row.data(AttendanceModel::SeatIdRole).toString(); !id.isEmpty()) {
            ids.append(id);
        }
    }
    if (ids.isEmpty() && !m_ui->details->seat().isEmpty()) {
        ids.append(m_ui->details->seat());
    }
    return ids;
}

void AttendancePage::selectSeats(const QStringList& ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString& id : ids) {
        if (const QModelIndex row = m_model->indexOf(id); row.isValid()) {
            selection.select(row, row);
            first = first.isValid() ? first : row;
        }
    }
    if (first.isValid()) {
        m_ui->table->setCurrentIndex(first);
        m_ui->table->selectionModel()->select(
            selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void AttendancePage::changeSelected(const QString& undoText, const std::function<void(domain::Seat&)>& edit)
{
    const QStringList ids = selectedSeats();
    m_desk.change(undoText, [&](domain::MeetingRecord& record) {
        for (domain::Seat& seat : record.meeting.attendance) {
            if (ids.contains(seat.id.toString())) {
                edit(seat);
            }
        }
    });
}

bool AttendancePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        return takeKey(*static_cast<QKeyEvent*>(event));
    }
    if (watched == m_ui->quorum && event->type() == QEvent::FocusOut) {
        foldMeter(m_isTight);
    }
    return QWidget::eventFilter(watched, event);
}

bool AttendancePage::takeKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Paste)) {
        pasteSeats();
        return true;
    }
    const std::optional<FixedKey> key = fixedKeyOf(FixedKeyPlace::Seats, event);
    if (!key) {
        return false;
    }
    if (const std::optional<Status> status = statusOf(*key)) {
        setStatus(*status);
    } else if (key == FixedKey::SeatRemoved) {
        removeSelectedSeats();
    } else if (key == FixedKey::SeatPerson) {
        m_ui->details->focusPerson();
    } else if (!event.isAutoRepeat()) { // held down it would replace what it has just kept
        stampNow(key == FixedKey::SeatArrived);
    }
    return true;
}

void AttendancePage::setStatus(Status status)
{
    const QStringList selected = selectedSeats();
    if (selected.isEmpty()) {
        return;
    }
    changeSelected(tr("Isi kehadiran"), [status](domain::Seat& seat) { seat.status = status; });
    if (selected.size() > 1) {
        return;
    }
    // A representative needs a name, so that row stays.
    const QModelIndex next = m_model->nextSeat(m_ui->table->currentIndex().row() + 1, 1);
    if (status == Status::Represented) {
        m_ui->details->focusPerson();
    } else if (next.isValid()) {
        m_ui->table->setCurrentIndex(next);
    }
}

/// Fields that have just been shown have their place only once they are laid out.
void AttendancePage::showFocused()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (QWidget* field = m_ui->details->focusWidget()) {
                m_ui->detailsScroll->ensureWidgetVisible(field);
            }
        },
        Qt::QueuedConnection);
}

void AttendancePage::unfold(const QWidget& field)
{
    if (!m_ui->groupPicker->isHidden()) {
        m_ui->groupPicker->giveUp();
    }
    if (!field.isVisibleTo(this)) {
        m_ui->details->setFull(true);
    }
    showFocused();
}

QString AttendancePage::currentField() const
{
    const auto& seats = m_desk.meeting().attendance;
    const auto row = std::ranges::find_if(
        seats, [this](const domain::Seat& seat) { return seat.id.toString() == m_ui->details->seat(); });
    return row == seats.end() ? QString()
                              : domain::listPath(u"attendance", static_cast<std::size_t>(row - seats.begin()))
            + m_ui->details->currentPart();
}

bool AttendancePage::showField(const QString& where)
{
    if (!where.contains("attendance"_L1)) {
        return false;
    }
    const auto& seats = m_desk.meeting().attendance;
    const auto row = indexIn(where, u"attendance"_s);
    if (row && *row < seats.size()) {
        selectSeats({seats[*row].id.toString()});
    }
    if (!hasList() || !row || where.endsWith(".status"_L1)) {
        enter();
    } else {
        m_ui->details->focusOn(where);
        showFocused();
    }
    return true;
}

} // namespace risalah::ui
