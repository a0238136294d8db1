// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QObject>

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
    void add();
    void move(int step);
    void removeCurrent();

private:
    void bindDetails();
    void showCurrent();

    MeetingDesk& m_desk;
    Ui::FollowUpPage& m_ui;
    FieldBinder* m_binder;
    QString m_current;
};

} // namespace risalah::ui
