// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace risalah::gui {

/// One window a user: a second start hands its file to the first and ends.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QString name, QObject* parent = nullptr);

    /// The name for this account.
    [[nodiscard]] static QString accountName();

    /// True when a running window took the file (which may be empty: then it just comes to the front).
    [[nodiscard]] bool handOver(const QString& file);
    /// Waits for later starts. A socket that a dead process left behind is swept away.
    void listen();

Q_SIGNALS:
    void fileArrived(const QString& file);

private:
    void read();

    QString m_name;
    QLocalServer m_server;
};

} // namespace risalah::gui
