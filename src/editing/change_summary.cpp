// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/change_summary.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace risalah::editing {

namespace {

constexpr std::size_t kMostTexts = 12;

} // namespace

void ChangeSummary::applied(int step, const QString& text)
{
    if (!m_entries.empty() && m_entries.back().isUndone && m_entries.back().step == step) {
        const bool wasPartial = m_entries.back().isPartial;
        m_entries.pop_back();
        if (wasPartial) {
            m_entries.push_back(Entry{step, text, false, true});
        }
        return;
    }
    m_entries.push_back(Entry{step, text, false, false});
}

void ChangeSummary::extended(int step, const QString& text)
{
    if (m_entries.empty() || m_entries.back().step != step) {
        m_entries.push_back(Entry{step, text, false, true});
    }
}

void ChangeSummary::undone(int step, const QString& text)
{
    bool wasPartial = false;
    if (!m_entries.empty() && !m_entries.back().isUndone && m_entries.back().step == step) {
        wasPartial = m_entries.back().isPartial;
        m_entries.pop_back();
        if (!wasPartial) {
            return;
        }
    }
    m_entries.push_back(Entry{step, text, true, wasPartial});
}

QString ChangeSummary::text() const
{
    // The register speaks Indonesian whatever the window speaks, so these words are no translation.
    std::vector<std::pair<QString, int>> counted;
    for (const Entry& entry : m_entries) {
        const QString words = entry.isUndone ? QStringLiteral("Urungkan: %1").arg(entry.text) : entry.text;
        const auto known = std::find_if(counted.begin(), counted.end(),
                                        [&words](const auto& pair) { return pair.first == words; });
        if (known == counted.end()) {
            counted.emplace_back(words, 1);
        } else {
            ++known->second;
        }
    }
    QStringList parts;
    for (const auto& [words, times] : counted) {
        parts << (times == 1 ? words : QStringLiteral("%1 (%2 kali)").arg(words, QString::number(times)));
    }
    if (counted.size() > kMostTexts) {
        parts = parts.mid(0, static_cast<qsizetype>(kMostTexts));
        parts << QStringLiteral("dan %1 perubahan lain").arg(counted.size() - kMostTexts);
    }
    return parts.join(QStringLiteral("; "));
}

ChangeSummary ChangeSummary::take()
{
    return std::exchange(*this, {});
}

void ChangeSummary::putBack(ChangeSummary taken)
{
    // Replayed, so that an undo made meanwhile still cancels its step.
    const std::vector<Entry> since = std::exchange(m_entries, std::move(taken.m_entries));
    for (const Entry& entry : since) {
        if (entry.isUndone) {
            undone(entry.step, entry.text);
        } else if (entry.isPartial) {
            extended(entry.step, entry.text);
        } else {
            applied(entry.step, entry.text);
        }
    }
}

} // namespace risalah::editing
