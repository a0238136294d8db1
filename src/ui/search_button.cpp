// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_button.h"

#include "ui/theme.h"

namespace risalah::ui {

SearchButton::SearchButton(const QString& words, QWidget* parent) : QPushButton(words, parent), m_words(words)
{
    setAccessibleName(words);
}

void SearchButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    const int room = width() - iconSize().width() - theme().px(32) - (m_key == nullptr ? 0 : m_key->width());
    setText(fontMetrics().elidedText(m_words, Qt::ElideRight, room));
}

} // namespace risalah::ui

#include "moc_search_button.cpp"
