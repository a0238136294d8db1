// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/point_box.h"

#include "domain/point_number.h"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

/// The list that opens is as wide as its longest entry.
constexpr qsizetype kShownLetters = 60;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kShownLetters ? line : QString(line.left(kShownLetters - 1).trimmed() + u'…');
}

/// A tool tip wraps its lines where it is marked up.
QString toolTipOf(const QString& whole)
{
    return whole.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(whole.toHtmlEscaped());
}

} // namespace

PointBox::PointBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
}

void PointBox::showPoints(const std::vector<domain::DiscussionPoint>& points)
{
    std::vector<Entry> entries;
    for (const domain::NumberedPoint& row : domain::numberPoints(points)) {
        entries.push_back(
            entryFor(domain::pointReference(row.number), row.point->text, row.point->id.toString()));
    }
    showEntries(std::move(entries));
}

void PointBox::showResolutions(const std::vector<domain::Resolution>& resolutions)
{
    std::vector<Entry> entries;
    entries.reserve(resolutions.size());
    for (const domain::Resolution& resolution : resolutions) {
        entries.push_back(entryFor(tr("angka %1", "of a resolution").arg(entries.size() + 1), resolution.text,
                                   resolution.id.toString()));
    }
    showEntries(std::move(entries));
}

PointBox::Entry PointBox::entryFor(const QString& reference, const QString& text, const QString& id)
{
    return {u"%1 · %2"_s.arg(reference, shortened(text)), reference, id, text};
}

void PointBox::showEntries(std::vector<Entry> entries)
{
    if (m_isOptional) {
        entries.insert(entries.begin(), {u"–"_s, u"–"_s, {}, {}});
    }
    if (entries == m_entries) {
        return;
    }
    const QString before = currentData().toString();
    m_entries = std::move(entries);
    const QSignalBlocker quiet(this);
    clear();
    for (const Entry& entry : m_entries) {
        addItem(entry.text, entry.id);
        setItemData(count() - 1, toolTipOf(entry.whole), Qt::ToolTipRole);
    }
    chooseId(before);
}

void PointBox::choose(const std::optional<domain::PointId>& point)
{
    chooseId(point ? point->toString() : QString());
}

void PointBox::chooseId(const QString& id)
{
    const int none = m_isOptional ? 0 : -1;
    const int row = id.isEmpty() ? none : findData(id);
    setCurrentIndex(row < 0 ? none : row);
}

std::optional<domain::PointId> PointBox::chosen() const
{
    return domain::PointId::fromString(currentData().toString());
}

/// Read aloud without the marks of the tool tip.
void PointBox::tellWhole(const QString& whole)
{
    if (whole != accessibleDescription()) {
        setAccessibleDescription(whole);
        setToolTip(toolTipOf(whole));
    }
}

void PointBox::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox box;
    initStyleOption(&box);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, this);
    constexpr int kInset = 2; // as the style sets the text of a box
    const auto row = static_cast<std::size_t>(currentIndex()); // none is beyond all
    const Entry shown = row < m_entries.size() ? m_entries[row] : Entry{};
    tellWhole(shown.whole);
    box.currentText = shown.reference;
    box.currentText = fontMetrics().elidedText(box.currentText, Qt::ElideRight, room.width() - kInset);
    painter.drawComplexControl(QStyle::CC_ComboBox, box);
    painter.drawControl(QStyle::CE_ComboBoxLabel, box);
}

} // namespace risalah::ui

#include "moc_point_box.cpp"
