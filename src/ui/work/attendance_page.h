// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "domain/person.h"
#include "ui/models/kept_columns.h"
#include "ui/page.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QKeyEvent;

namespace risalah::ui {

namespace Ui {
class AttendancePage;
}
class AttendanceModel;
class MeetingDesk;

/// Kehadiran: who was invited, who came, who came instead. One key fills a seat and goes to the next, or all
/// that are selected.
class AttendancePage final : public QWidget {
    Q_OBJECT
public:
    /// Somebody comes or goes now, at the point under discussion.
    struct Stamp {
        bool isArrival = false;
        domain::TimeOfDay time;
        std::optional<domain::PointId> point;

        [[nodiscard]] std::optional<domain::TimeOfDay> timeOf(const domain::Seat& seat) const;
        void put(domain::Seat& seat) const;
    };
    /// Seats whose noted time stayed, as they were then, and what would have been noted.
    struct KeptTimes {
        Stamp stamp;
        std::vector<domain::Seat> seats;
        QStringList chosen; ///< all that were selected
        bool makesPresent = false; ///< some of them had not been here until then
    };

    explicit AttendancePage(MeetingDesk& desk, QWidget* parent = nullptr);
    ~AttendancePage() override;

    /// The keyboard goes to the list, or to what begins one.
    void enter();
    bool showField(const QString& where);
    /// One of its fields is about to get the keyboard: what hides it opens or goes.
    void unfold(const QWidget& field);
    /// The path of the field the keyboard is in, or of the seat.
    [[nodiscard]] QString currentField() const;
    /// The widths the user drags are kept soon after.
    void setColumnMemory(ColumnMemory memory);
    /// In the present letter size: as wide as what stands in them, as far as there is room.
    void fitColumns();
    void addSeat();
    void pickGroups();
    void sortSeats();
    /// The keyboard goes to the quorum; nothing happens while there is no list of seats to be seen.
    void askQuorum();
    void moveSeats(int step);
    void markAllPresent();
    void pasteSeats();
    void removeSelectedSeats();

Q_SIGNALS:
    /// The sign-in sheet, blank or filled.
    void sheetAsked(bool blank);
    void currentFieldChanged();
    void noticeAsked(const risalah::ui::Notice& notice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTable();
    void buildMenus();
    void fillGroups();
    void bindQuorum();
    void refresh();
    void fitHeight();
    /// There are seats to be listed and no groups are being picked instead.
    [[nodiscard]] bool hasList() const;
    void fitDetails();
    [[nodiscard]] int roomForListAndDetails() const;
    void foldMeter(bool isTight);
    void fitColumnsUnlessDragged();
    void enterList();
    void refreshMeter();
    [[nodiscard]] QString countsText() const;
    void showCurrent();
    void addGroups(const std::vector<domain::SeatGroup>& groups);
    void addSeats(const QString& undoText, std::vector<domain::Seat> seats);
    void showFocused();
    void dropUnnamed(const QString& id);
    [[nodiscard]] QStringList selectedSeats() const;
    void selectSeats(const QStringList& ids);
    void changeSelected(const QString& undoText, const std::function<void(domain::Seat&)>& edit);
    [[nodiscard]] bool takeKey(const QKeyEvent& event);
    void setStatus(domain::AttendanceStatus status);
    void stampNow(bool isArrival);
    void offerToReplace(KeptTimes times);
    void replaceTimes(const KeptTimes& times);
    [[nodiscard]] std::optional<domain::PointId> pointInHand() const;

    std::unique_ptr<Ui::AttendancePage> m_ui;
    MeetingDesk& m_desk;
    AttendanceModel* m_model;
    KeptColumns* m_columns = nullptr;
    QAction* m_askQuorum = nullptr;
    QString m_quorumText; ///< empty where none is asked for
    bool m_columnsAreStale = true; ///< texts changed since they were measured
    bool m_columnsAreDragged = false; ///< the user's widths: a larger window leaves them alone
    bool m_isTight = false; ///< for its letters: the meter's line is folded into the counts
    QString m_shownSeat;
    std::unique_ptr<QObject>
        m_offer; ///< to replace kept times, while the last step is the one that kept them
    std::weak_ptr<const KeptTimes> m_kept; ///< owned by the notice that offers it, while that is seen
};

} // namespace risalah::ui
