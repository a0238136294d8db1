// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QLineEdit>

#include <array>
#include <optional>

namespace risalah::ui {

/// A line for a password or PIN. What is typed stands in one place and is wiped there; QLineEdit holds as
/// many dots and nothing else, so no undo history, no text that grew and left copies behind, no input method
/// and no screen reader learns it.
class SecretField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);
    ~SecretField() override;

    /// What was typed; the field is empty afterwards.
    [[nodiscard]] Secret take();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Range {
        int from = 0;
        int count = 0;
    };
    /// What this key takes away; nullopt when it is no such key.
    [[nodiscard]] std::optional<Range> erasedBy(const QKeyEvent& event) const;
    void typeText(QStringView text);
    void typeClipboard();
    void erase(Range range);
    void showDots(int cursor);

    static constexpr int kMost = 1024; ///< UTF-16 units: the place never moves
    std::array<char16_t, kMost> m_typed{};
    int m_size = 0;
};

} // namespace risalah::ui
