// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "base/expects.h"

#include <tuple>
#include <utility>

namespace risalah::storage {

Transaction::Transaction(Transaction&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_change(std::move(other.m_change))
    , m_auditHead(std::move(other.m_auditHead))
    , m_firstSequence(other.m_firstSequence)
{
}

Transaction::~Transaction()
{
    if (m_db != nullptr) {
        rollBack();
    }
}

Result<int> Transaction::run(const QString& sql, const QVariantList& values)
{
    RISALAH_EXPECTS(m_db != nullptr);
    return m_db->run(sql, values);
}

Result<void> Transaction::commit()
{
    RISALAH_EXPECTS(m_db != nullptr);
    if (auto committed = m_db->runDirectly(QStringLiteral("COMMIT")); !committed) {
        rollBack();
        return committed;
    }
    m_db->m_inTransaction = false;
    if (m_auditHead && !m_db->dialect().isSqlite() && m_db->m_seenVersion >= 0) {
        // Our own events are no news; events between the last look and ours are.
        m_db->m_missedChange = m_db->m_missedChange || m_db->m_seenVersion != m_firstSequence - 1;
        m_db->m_seenVersion = m_auditHead->sequence;
    }
    m_db = nullptr;
    return {};
}

void Transaction::rollBack()
{
    // When the connection is gone the server has rolled back; the next begin() connects again.
    std::ignore = m_db->runDirectly(QStringLiteral("ROLLBACK"));
    m_db->m_inTransaction = false;
    m_db = nullptr;
}

} // namespace risalah::storage
