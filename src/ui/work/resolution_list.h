// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QObject>

class QWidget;

namespace risalah::ui {

namespace Ui {
class FollowUpPage;
}
class FieldBinder;
class MeetingDesk;

/// The resolutions of the meeting: the upper half of "Keputusan & tindak lanjut".
class ResolutionList final : public QObject {
    Q_OBJECT
public:
    ResolutionList(MeetingDesk& desk, Ui::FollowUpPage& ui, QObject* parent);

    void refresh();
    bool showField(const QString& where);
    [[nodiscard]] QString currentField() const;
    void add();
    /// The keyboard goes to the list.
    void enter();
    void move(int step);
    void removeCurrent();
    /// The page is left: an empty row goes.
    void leave();

Q_SIGNALS:
    /// The list or a field of the form is about to get the keyboard and is to be seen.
    void comesUp(const QWidget* part);

private:
    void focusOn(QWidget* part);
    void bindDetails();
    void showCurrent();
    [[nodiscard]] bool isEmptyRow(const QString& id) const;
    void drop(const QString& left);

    MeetingDesk& m_desk;
    Ui::FollowUpPage& m_ui;
    FieldBinder* m_binder;
    QString m_current;
};

} // namespace risalah::ui
