// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <utility>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace risalah::ui {

class Chip;
class MeetingDesk;

/// Telaah: whose turn it is, who took the last step, and the next one – submit, declare ready, or return with
/// a note.
class ReviewBar final : public QFrame {
    Q_OBJECT
public:
    explicit ReviewBar(QWidget* parent = nullptr);

    void attach(MeetingDesk& desk);
    void focusFirstStep();
    /// Asked before the notula is handed on; says itself why it is held back.
    void setHeldBack(std::function<bool()> isHeldBack) { m_isHeldBack = std::move(isHeldBack); }

Q_SIGNALS:
    /// The button that was pressed is gone.
    void stepTaken();

private:
    [[nodiscard]] bool mayReturn() const;
    void refresh();
    void rebuildSteps();
    void take(domain::ReviewState state);

    MeetingDesk* m_desk = nullptr;
    Chip* m_state;
    QLabel* m_turn;
    QLabel* m_note;
    QLineEdit* m_newNote;
    QHBoxLayout* m_steps; ///< on the first line
    QHBoxLayout* m_noteSteps; ///< beside the note that goes with one of them
    std::optional<domain::ReviewState> m_shown;
    std::function<bool()> m_isHeldBack;
};

} // namespace risalah::ui
