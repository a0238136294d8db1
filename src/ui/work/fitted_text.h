// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextDocument;

namespace risalah::ui {

/// Text for the far wall: as large as its room allows, down to a size that can still be read from the last
/// row.
class FittedText final : public QWidget {
    Q_OBJECT

public:
    enum class Overflow {
        KeepStart,
        KeepEnd ///< what was taken last stays in view
    };

    FittedText(int smallest, int largest, Overflow overflow, QWidget* parent);

    /// Markup of QTextDocument; the caller escapes what people wrote.
    void setMarkup(const QString& html);
    /// Sizes are pixels of a window 768 high.
    void setScale(double scale);
    [[nodiscard]] QString plainText() const;
    /// For tests: the size chosen.
    [[nodiscard]] int letterPixels() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double heightAt(int pixels) const;
    void lay(QTextDocument& document, int pixels) const;

    QString m_html;
    int m_smallest;
    int m_largest;
    Overflow m_overflow;
    double m_scale = 1.0;
};

} // namespace risalah::ui
