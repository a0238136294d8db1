// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QTextDocument;

namespace risalah::ui {

/// Text for the far wall: as large as its room allows, down to a size that can still be read from the last
/// row. What has no room even then is left out by whole lines, and of a list by whole entries: around the one
/// that matters most, under the heading, saying how many are left out.
class FittedText final : public QWidget {
    Q_OBJECT

public:
    enum class Overflow {
        KeepStart,
        KeepEnd ///< what was written last stays in view
    };

    FittedText(int smallest, int largest, Overflow overflow, QWidget* parent);

    /// Markup of QTextDocument; the caller escapes what people wrote.
    void setMarkup(const QString& html) { setList({}, {html}, 0); }
    /// The heading stays above whatever is shown of the entries; `kept` is shown in any case.
    void setList(const QString& heading, const QStringList& entries, qsizetype kept);
    /// Sizes are pixels of a window 768 high.
    void setScale(double scale);
    [[nodiscard]] QString plainText() const;
    /// For tests: the size chosen.
    [[nodiscard]] int letterPixels() const;
    /// For tests: what is seen, without what is left out.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What is drawn: a piece of a document at its place. Never half a line.
    struct Strip {
        QString html;
        double top = 0; ///< in this widget
        double from = 0; ///< in its document
        double height = 0;
    };
    /// Entries from `first` to `last`.
    struct Range {
        qsizetype first = 0;
        qsizetype last = 0;
    };

    [[nodiscard]] bool fitsAt(int pixels) const;
    [[nodiscard]] double heightOf(const QString& html, int pixels) const;
    [[nodiscard]] double heightOf(const Range& range, int pixels) const;
    [[nodiscard]] Range rangeAt(int pixels) const;
    [[nodiscard]] std::vector<Strip> stripsAt(int pixels) const;
    void lay(QTextDocument& document, const QString& html, int pixels) const;

    QString m_heading;
    QStringList m_entries;
    qsizetype m_kept = 0;
    int m_smallest;
    int m_largest;
    Overflow m_overflow;
    double m_scale = 1.0;
};

} // namespace risalah::ui
