// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_pki.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace risalah::test {

/// A SoftHSM2 token in a folder of its own, made and removed by the test. One a program: the module reads its
/// configuration from the environment.
class SoftToken {
public:
    static constexpr const char* kPin = "135790";

    explicit SoftToken(const QString& label, const char* pin = kPin);

    [[nodiscard]] static QString module();
    [[nodiscard]] const QString& label() const { return m_label; }
    /// Key, certificate and issuers, under this label.
    void put(const Identity& identity, const QString& keyLabel);
    void putKey(const Identity& identity, const QString& keyLabel);
    /// One more beside it, with the same PIN and nothing on it.
    void addToken(const QString& label);
    void removeToken(const QString& label);

private:
    void run(const QStringList& words) const;
    void putCertificate(const QByteArray& certificate, const QByteArray& label, const QByteArray& id);

    QTemporaryDir m_folder;
    QString m_label;
    QByteArray m_pin;
    int m_nextId = 1;
};

} // namespace risalah::test
