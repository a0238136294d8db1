// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "ui/work/action_origin.h"
#include "ui/work/assignee_line.h"

#include <QObject>

class QWidget;

namespace risalah::ui {

namespace Ui {
class FollowUpPage;
}
class FieldBinder;
class MeetingDesk;
struct ListRow;

/// The actions of the meeting: the lower half of "Keputusan & tindak lanjut".
class ActionList final : public QObject {
    Q_OBJECT
public:
    ActionList(MeetingDesk& desk, Ui::FollowUpPage& ui, QObject* parent);

    void refresh();
    bool showField(const QString& where);
    [[nodiscard]] QString currentField() const;
    void add();
    /// The keyboard goes to the list.
    void enter();
    /// The keyboard goes to the text of the current action.
    void write();
    /// The form takes the place of the list.
    void setFolded(bool folded);
    void removeCurrent();
    /// The page is left: an empty row goes.
    void leave();

Q_SIGNALS:
    /// The list or a field of the form is about to get the keyboard and is to be seen.
    void comesUp(const QWidget* part);

private:
    void focusOn(QWidget* part);
    void bindText();
    void bindChoices();
    void showCurrent();
    [[nodiscard]] bool isEmptyRow(const QString& id) const;
    void drop(const QString& left);
    void takeAssignees(const QString& typed);
    void takeDue();
    void showDue(const QString& typed);
    void openChip(const QString& target);
    [[nodiscard]] ListRow rowOf(const domain::ActionItem& action) const;
    [[nodiscard]] const domain::ActionItem* current() const;
    [[nodiscard]] QWidget* fieldOf(const QString& where) const;

    MeetingDesk& m_desk;
    Ui::FollowUpPage& m_ui;
    FieldBinder* m_binder;
    ActionOrigin m_origin;
    PossibleAssignees m_people;
    QString m_current;
    bool m_folded = false;
};

} // namespace risalah::ui
