// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/http_access.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <thread>

namespace risalah::app {

namespace {

constexpr int kStopCheckMs = 50;

Result<QUrl> checkedUrl(const QString& typed)
{
    const QUrl url(completeAddress(typed), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return fail(ErrorCode::AddressRefused, withoutAccount(typed));
    }
    return url;
}

QNetworkRequest networkRequest(const HttpRequest& request, const QUrl& url)
{
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // The office's password goes where we send it and nowhere else: no cached log-in.
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Risalah"));
    if (!request.contentType.isEmpty()) {
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    }
    if (!request.authorization.isEmpty()) {
        result.setRawHeader("Authorization", request.authorization);
    }
    return result;
}

/// One exchange, from its first to its last byte; lives in a thread of its own.
class Exchange final {
public:
    Exchange(const HttpRequest& request, QUrl url, const std::stop_token& stop)
        : m_request(request), m_url(std::move(url)), m_stop(stop)
    {
    }

    Result<HttpAnswer> run()
    {
        QNetworkAccessManager manager;
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_url));
        if (!isLoopback(m_url.toString()) && !proxies.isEmpty()) {
            manager.setProxy(proxies.first());
        }
        const QNetworkRequest request = networkRequest(m_request, m_url);
        const std::unique_ptr<QNetworkReply> reply(m_request.method == HttpRequest::Method::Post
                                                       ? manager.post(request, m_request.body)
                                                       : manager.get(request));
        waitFor(*reply);
        return verdict(*reply);
    }

private:
    void waitFor(QNetworkReply& reply)
    {
        QEventLoop loop;
        QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [this, &reply] {
            m_body += reply.readAll();
            if (m_body.size() > m_request.largestAnswer) {
                m_isTooLarge = true;
                reply.abort();
            }
        });
        QTimer::singleShot(m_request.timeout, &loop, [this, &reply] {
            m_isLate = true;
            reply.abort();
        });
        QTimer stopCheck;
        QObject::connect(&stopCheck, &QTimer::timeout, &loop, [this, &reply] {
            if (m_stop.stop_requested()) {
                reply.abort();
            }
        });
        stopCheck.start(kStopCheckMs);
        if (!reply.isFinished()) {
            loop.exec();
        }
    }

    Result<HttpAnswer> verdict(QNetworkReply& reply)
    {
        if (m_stop.stop_requested()) {
            return fail(ErrorCode::Cancelled);
        }
        HttpAnswer answer;
        answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_isLate || m_isTooLarge || answer.status == 0) {
            return fail(ErrorCode::NetworkFailed, m_request.url, {},
                        m_isLate           ? QStringLiteral("timeout")
                            : m_isTooLarge ? QStringLiteral("answer too large")
                                           : reply.errorString());
        }
        answer.body = m_body + reply.readAll();
        answer.headers = reply.rawHeaderPairs();
        if (answer.body.size() > m_request.largestAnswer) {
            return fail(ErrorCode::NetworkFailed, m_request.url, {}, QStringLiteral("answer too large"));
        }
        return answer;
    }

    const HttpRequest& m_request;
    QUrl m_url;
    const std::stop_token& m_stop;
    QByteArray m_body;
    bool m_isLate = false;
    bool m_isTooLarge = false;
};

} // namespace

QByteArray HttpAnswer::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QString withoutAccount(const QString& typed)
{
    // Not by QUrl: what it cannot read may hold a password all the more.
    const qsizetype end = typed.lastIndexOf(u'@');
    if (end < 0) {
        return typed;
    }
    const qsizetype scheme = typed.indexOf(QStringLiteral("//"));
    const QString start = scheme >= 0 && scheme < end ? typed.left(scheme + 2) : QString();
    return start + QStringLiteral("…") + typed.mid(end);
}

QString completeAddress(const QString& typed)
{
    const QString address = typed.trimmed();
    const bool hasScheme = address.contains(QStringLiteral("://"));
    return hasScheme || address.isEmpty() ? address : QString(QStringLiteral("https://") + address);
}

bool isLoopback(const QString& url)
{
    const QString host = QUrl(completeAddress(url)).host();
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

Result<HttpAnswer> askServer(const HttpRequest& request, const std::stop_token& stop)
{
    const auto url = checkedUrl(request.url);
    if (!url) {
        return forwardError(url);
    }
    Result<HttpAnswer> answer = fail(ErrorCode::NetworkFailed, request.url);
    std::thread exchange([&] { answer = Exchange(request, *url, stop).run(); });
    exchange.join();
    return answer;
}

HttpAccess::HttpAccess(std::stop_token stop, std::chrono::milliseconds timeout)
    : m_stop(std::move(stop)), m_timeout(timeout)
{
}

Result<QByteArray> HttpAccess::post(const QString& url, const QByteArray& contentType, const QByteArray& body)
{
    return ask({.method = HttpRequest::Method::Post, .url = url, .contentType = contentType, .body = body});
}

Result<QByteArray> HttpAccess::get(const QString& url)
{
    return ask({.url = url});
}

Result<QByteArray> HttpAccess::ask(HttpRequest request)
{
    request.timeout = m_timeout;
    auto answer = askServer(request, m_stop);
    if (!answer) {
        return forwardError(answer);
    }
    if (answer->status != HttpAnswer::kOk) {
        return fail(ErrorCode::ServerRefused, request.url, {},
                    QStringLiteral("status %1").arg(answer->status));
    }
    return std::move(answer->body);
}

} // namespace risalah::app
