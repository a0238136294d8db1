// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/spell_rows.h"

#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_list_model.h"
#include "ui/work/spell_assist.h"
#include "ui/work/spell_desk.h"

#include <algorithm>

namespace risalah::ui {

SpellRows::SpellRows(OutlineView& rows, SpellDesk& desk, const QString& name)
    : QObject(&rows), m_rows(rows), m_desk(desk), m_assist(new SpellAssist(&rows.editor(), desk, name))
{
    rows.rowDelegate().setMisspelt([this](const QString& text) {
        std::vector<domain::TextStretch> places;
        if (m_assist->isChecking()) {
            for (const spelling::TextWord& word : m_desk.misspelt(text)) {
                places.push_back({word.from, word.length});
            }
        }
        return places;
    });
    connect(&desk, &SpellDesk::changed, rows.viewport(), qOverload<>(&QWidget::update));
}

void SpellRows::showSuggestions()
{
    if (m_assist->showSuggestions()) {
        return;
    }
    const auto& rows = m_rows.rowModel().rows();
    const auto from = static_cast<std::size_t>(std::max(0, m_rows.currentIndex().row()));
    for (std::size_t i = 1; i <= rows.size(); ++i) {
        const std::size_t row = (from + i) % rows.size();
        if (!m_desk.misspelt(rows.at(row).item.text).empty()) {
            m_rows.enterRowAt(static_cast<int>(row), 0);
            m_assist->showSuggestions();
            return;
        }
    }
}

} // namespace risalah::ui
