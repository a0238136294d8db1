// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kept_columns.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <utility>

namespace risalah::ui {

namespace {

/// The system may end the program without a word: a dragged column is kept soon.
constexpr int kKeepMs = 400;

} // namespace

KeptColumns::KeptColumns(QHeaderView* header) : QObject(header), m_header(header)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepMs);
    connect(&m_keep, &QTimer::timeout, this, &KeptColumns::keep);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        // The last one stretches by itself behind those that were designed: nobody dragged it.
        if (!m_isArranging && section < static_cast<int>(m_design.size())) {
            Q_EMIT dragged();
            m_keep.start();
        }
    });
}

void KeptColumns::setMemory(ColumnMemory memory)
{
    if (m_keep.isActive()) {
        m_keep.stop();
        keep();
    }
    m_memory = std::move(memory);
}

void KeptColumns::setDesign(std::vector<int> widths)
{
    m_design = std::move(widths);
}

void KeptColumns::arrange(const std::function<void()>& work)
{
    const QScopedValueRollback<bool> quiet(m_isArranging, true);
    work();
}

void KeptColumns::layOut()
{
    arrange([this] {
        int section = 0;
        for (const int width : wanted()) {
            m_header->resizeSection(section, theme().px(width));
            ++section;
        }
    });
}

std::vector<int> KeptColumns::wanted() const
{
    const std::vector<int> kept = m_memory.recall ? m_memory.recall() : m_dragged;
    return kept.size() == m_design.size() ? kept : m_design;
}

void KeptColumns::keep()
{
    std::vector<int> widths = wanted();
    int section = 0;
    for (int& width : widths) {
        // What is left out for want of room keeps the width it had.
        if (!m_header->isSectionHidden(section)) {
            width = m_header->sectionSize(section) * 100 / theme().letterPercent;
        }
        ++section;
    }
    if (m_memory.keep) {
        m_memory.keep(widths);
    } else {
        m_dragged = std::move(widths);
    }
}

} // namespace risalah::ui

#include "moc_kept_columns.cpp"
