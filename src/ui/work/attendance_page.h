// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QWidget>

#include <memory>

class QKeyEvent;

namespace risalah::ui {

namespace Ui {
class AttendancePage;
}
class AttendanceModel;
class FieldBinder;
class MeetingDesk;

/// Kehadiran: who was invited, who came, who came instead. One key fills a seat and goes to the next.
class AttendancePage final : public QWidget {
    Q_OBJECT
public:
    explicit AttendancePage(MeetingDesk& desk, QWidget* parent = nullptr);
    ~AttendancePage() override;

    bool showField(const QString& where);
    void addSeat();
    void markAllPresent();
    void pasteSeats();
    void removeCurrentSeat();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void bindDetails();
    void refresh();
    void showCurrent();
    void fillAddMenu();
    void addSeats(const QString& undoText, std::vector<domain::Seat> seats);
    [[nodiscard]] bool takeKey(const QKeyEvent& event);
    void setStatus(domain::AttendanceStatus status);

    std::unique_ptr<Ui::AttendancePage> m_ui;
    MeetingDesk& m_desk;
    AttendanceModel* m_model;
    FieldBinder* m_binder;
    QString m_seat; ///< the seat whose details are shown
};

} // namespace risalah::ui
