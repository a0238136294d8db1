// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace risalah::gui {

namespace {

constexpr int kPatienceMs = 1000;
constexpr quint32 kGreeting = 0x52534C48; // "RSLH": a stranger on the socket is not listened to
constexpr quint32 kLongestPath = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(QString name, QObject* parent) : QObject(parent), m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

QString SingleInstance::accountName()
{
    const QByteArray home = QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("risalah-%1").arg(QLatin1StringView(hash));
}

bool SingleInstance::handOver(const QString& file)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs)) {
        return false;
    }
    QDataStream out(&socket);
    out.setVersion(QDataStream::Qt_6_4);
    out << kGreeting << file;
    // The other one answers with a byte: only then is the file truly in its hands.
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs);
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        if (!m_server.listen(m_name)) {
            qWarning("single instance: %s", qUtf8Printable(m_server.errorString()));
        }
    }
}

void SingleInstance::read()
{
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > kLongestPath) {
            socket->abort();
            return;
        }
        QDataStream in(socket);
        in.setVersion(QDataStream::Qt_6_4);
        quint32 greeting = 0;
        QString file;
        in.startTransaction();
        in >> greeting >> file;
        if (!in.commitTransaction()) {
            return;
        }
        if (greeting == kGreeting) {
            socket->write("1", 1);
            socket->flush();
            Q_EMIT fileArrived(file);
        }
        socket->disconnectFromServer();
    });
}

} // namespace risalah::gui

#include "moc_single_instance.cpp"
