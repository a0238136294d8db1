// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace risalah::ui {

/// A field for what may be longer than its line: at rest it is read from its beginning and ends in "…", the
/// whole in its tool tip; written in, it scrolls like any field.
class RestingLine : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    /// Where the text stands, in pixels of a field of this size.
    [[nodiscard]] QRect roomIn(const QSize& size) const;
    /// What is read at rest in so many pixels, from above: one line; what does not fit ends in "…".
    [[nodiscard]] virtual QStringList linesIn(int width) const;
    /// A heading bears no marks of the spelling until it is written in.
    [[nodiscard]] virtual bool isPlainAtRest() const { return false; }
};

} // namespace risalah::ui
