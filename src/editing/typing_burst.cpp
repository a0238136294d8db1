// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/typing_burst.h"

#include <algorithm>

namespace risalah::editing {

namespace {

constexpr std::int64_t kPauseMs = 2000;

/// One letter as people see it may be two units of UTF-16.
bool isOneLetter(QStringView text)
{
    return text.size() == 1 || (text.size() == 2 && text.at(0).isHighSurrogate());
}

} // namespace

TypingBurst::Step TypingBurst::stepFrom(const QString& before, const QString& after)
{
    const auto from = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto same = from.first - before.begin();
    const qsizetype longest = std::min(before.size(), after.size()) - same;
    qsizetype tail = 0;
    while (tail < longest && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    const QStringView removed = QStringView(before).mid(same, before.size() - same - tail);
    const QStringView added = QStringView(after).mid(same, after.size() - same - tail);
    if (removed.isEmpty() && added.isEmpty()) {
        return {Kind::Other, false};
    }
    if (added.isEmpty() && isOneLetter(removed)) {
        return {Kind::Deleted, true};
    }
    return {Kind::Added, removed.isEmpty() && isOneLetter(added)};
}

bool TypingBurst::continues(const QString& field, const QString& before, Instant at) const
{
    return field == m_field && before == m_text && at.msSinceEpoch - m_at.msSinceEpoch <= kPauseMs;
}

QString TypingBurst::keyAfter(bool joins, const QString& field, const QString& after, Kind kind, Instant at)
{
    m_count += joins ? 0 : 1;
    m_field = field;
    m_text = after;
    m_kind = kind;
    m_at = at;
    return QStringLiteral("%1#%2").arg(field).arg(m_count);
}

QString TypingBurst::typed(const QString& field, const QString& before, const QString& after, Instant at)
{
    const Step step = stepFrom(before, after);
    const bool joins = step.mayJoin && step.kind == m_kind && continues(field, before, at);
    return keyAfter(joins, field, after, step.kind, at);
}

QString TypingBurst::entered(const QString& field, const QString& before, const QString& after, Instant at)
{
    return keyAfter(continues(field, before, at), field, after, Kind::Other, at);
}

} // namespace risalah::editing
