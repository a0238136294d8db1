// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/step_bar.h"

#include <QObject>

namespace risalah::ui {

class AttendancePage;
class DiscussionPage;
class FindingsPage;
class FollowUpPage;
class InvitationPage;

/// The editors of the steps.
struct StepPages {
    InvitationPage* invitation = nullptr;
    AttendancePage* attendance = nullptr;
    DiscussionPage* discussion = nullptr;
    FollowUpPage* followUp = nullptr;
    FindingsPage* findings = nullptr;
};

/// The step that holds what a path of the record speaks of.
[[nodiscard]] Step stepOf(const QString& where);

/// Between paths of the record ("actions[2].due") and the fields of the steps: brings a field the keyboard,
/// and says which one has it.
class FieldGuide final : public QObject {
    Q_OBJECT
public:
    FieldGuide(const StepPages& pages, QObject* parent);

    /// The page of its step is in front already.
    void enter(const QString& where);
    /// A field of one of the pages takes the keyboard, also one that is folded away.
    void enterField(QWidget& field);
    /// Empty in a step without fields.
    [[nodiscard]] QString currentField(Step step) const;

Q_SIGNALS:
    /// The keyboard has come to another field, or may have.
    void fieldChanged();

private:
    StepPages m_pages;
};

} // namespace risalah::ui
