// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/text_words.h"

#include <QPoint>
#include <QString>

#include <memory>
#include <vector>

class QLineEdit;
class QMenu;
class QTextEdit;
class QWidget;

namespace risalah::ui {

/// What checking the spelling needs of a field, whether it holds one line or many.
class SpelledField {
public:
    SpelledField() = default;
    SpelledField(const SpelledField&) = delete;
    SpelledField& operator=(const SpelledField&) = delete;
    virtual ~SpelledField() = default;

    [[nodiscard]] virtual QWidget& widget() const = 0;
    /// Where the mouse asks for the menu; the field itself, or its viewport.
    [[nodiscard]] virtual QWidget& surface() const = 0;
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    [[nodiscard]] virtual int caret() const = 0;
    [[nodiscard]] virtual int positionAt(const QPoint& onSurface) const = 0;
    /// Below the caret, on the screen.
    [[nodiscard]] virtual QPoint belowCaret() const = 0;
    /// Red lines under these words and no others.
    virtual void underline(const std::vector<spelling::TextWord>& words) = 0;
    virtual void select(const spelling::TextWord& word) = 0;
    /// As if typed, in the look of what it replaces.
    virtual void replace(const spelling::TextWord& word, const QString& text) = 0;
    [[nodiscard]] virtual QMenu* standardMenu() const = 0;
};

[[nodiscard]] std::unique_ptr<SpelledField> spelledField(QTextEdit* field);
[[nodiscard]] std::unique_ptr<SpelledField> spelledField(QLineEdit* field);

} // namespace risalah::ui
