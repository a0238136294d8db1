// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>

namespace risalah::test {

/// A request as it came over the wire.
struct SeenRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the stand-in says to one request.
struct ScriptedAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<QByteArray> headers = {}; ///< "name: value"
    int delayMs = 0;
    bool dropsConnection = false;
};

/// A web server on loopback that speaks real HTTP from a thread of its own, so that the blocking client under
/// test can run in any other.
class HttpStandIn final : public QThread {
public:
    using Script = std::function<ScriptedAnswer(const SeenRequest&)>;

    explicit HttpStandIn(Script script) : m_script(std::move(script))
    {
        start();
        m_started.acquire();
    }
    HttpStandIn(const HttpStandIn&) = delete;
    HttpStandIn& operator=(const HttpStandIn&) = delete;
    ~HttpStandIn() override
    {
        quit();
        wait();
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QList<SeenRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    /// How many requests went to this path.
    [[nodiscard]] qsizetype count(const QByteArray& path) const
    {
        const auto seen = requests();
        return std::count_if(seen.begin(), seen.end(),
                             [&path](const SeenRequest& r) { return r.path == path; });
    }

private:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                auto received = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
                    *received += socket->readAll();
                    SeenRequest request;
                    if (isWhole(*received, request)) {
                        received->clear();
                        answer(*socket, request);
                    }
                });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_started.release();
        exec();
    }

    static bool isWhole(const QByteArray& bytes, SeenRequest& request)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        QList<QByteArray> lines = bytes.left(end).split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        request.body = bytes.mid(end + 4);
        return request.body.size() >= request.headers.value("content-length").toLongLong();
    }

    void answer(QTcpSocket& socket, const SeenRequest& request)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
        }
        const ScriptedAnswer scripted = m_script(request);
        if (scripted.dropsConnection) {
            socket.abort();
            return;
        }
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(scripted.status)
            + " x\r\nContent-Type: " + scripted.contentType
            + "\r\nContent-Length: " + QByteArray::number(scripted.body.size()) + "\r\nConnection: close\r\n";
        for (const QByteArray& header : scripted.headers) {
            bytes += header + "\r\n";
        }
        bytes += "\r\n" + scripted.body;
        QTimer::singleShot(scripted.delayMs, &socket, [&socket, bytes] {
            socket.write(bytes);
            socket.disconnectFromHost();
        });
    }

    Script m_script;
    QSemaphore m_started; ///< released when the server listens
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<SeenRequest> m_requests;
};

} // namespace risalah::test
