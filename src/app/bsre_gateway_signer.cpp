// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bsre_gateway_signer.h"

#include "app/gateway/gateway_messages.h"
#include "app/gateway/gateway_paper.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace risalah::app {

namespace {

using domain::GatewaySettings;
using domain::GatewayVersion;

constexpr int kNikDigits = 16;
constexpr qsizetype kLargestSignedFile = 256LL << 20;

using HttpResult = Result<HttpAnswer>;

/// Only a plain "busy": an answer that carries a code of the service's own has been thought about.
bool saysBusy(const HttpResult& answer)
{
    const bool isBusy = answer && (answer->status == 429 || answer->status == 503 || answer->status == 504);
    return isBusy && !answer->body.contains("status_code");
}

/// For what costs nobody anything: also when the line broke, a server stumbled, or a proxy on the way
/// answered with a page of its own. A "no" stays one.
bool mayComeLater(const HttpResult& answer)
{
    constexpr int kServerErrors = 500;
    if (!answer) {
        return answer.error().code == ErrorCode::GatewayUnreachable;
    }
    const bool isPage =
        answer->status == HttpAnswer::kOk && answer->header("content-type").startsWith("text/html");
    return isPage || saysBusy(answer) || answer->status >= kServerErrors;
}

/// Waits, but not after a cancel.
void pause(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
}

/// One gateway, its account ready to be sent.
class Line {
public:
    Line(const GatewaySettings& settings,
         const Secret& password,
         const GatewayTimes& times,
         const std::stop_token& stop)
        : m_base(completeAddress(settings.url))
        , m_authorization(8 * settings.user.size() + 2 * static_cast<qsizetype>(password.bytes().size()) + 16)
        , m_times(times)
        , m_stop(stop)
    {
        while (m_base.endsWith(u'/')) {
            m_base.chop(1);
        }
        appendBasic(m_authorization, settings.user, password);
    }

    [[nodiscard]] const QString& base() const { return m_base; }

    HttpResult get(const QString& path, std::chrono::milliseconds timeout)
    {
        return askPatiently({.url = m_base + path, .timeout = timeout}, saysBusy);
    }
    Result<QByteArray> download(const QString& path, std::chrono::milliseconds timeout)
    {
        const auto answer = askPatiently({.url = m_base + path, .timeout = timeout}, mayComeLater);
        return answer ? fileIn(*answer, m_base) : Result<QByteArray>(forwardError(answer));
    }
    HttpResult post(const QString& path,
                    const QByteArray& contentType,
                    const QByteArray& body,
                    std::chrono::milliseconds timeout)
    {
        return askPatiently({.method = HttpRequest::Method::Post,
                             .url = m_base + path,
                             .contentType = contentType,
                             .body = body,
                             .timeout = timeout},
                            saysBusy);
    }

private:
    /// The same once more, a few times and later each time, while the answer says that this may help.
    HttpResult askPatiently(HttpRequest request, bool (*isWorthAnotherTry)(const HttpResult&))
    {
        request.authorization = m_authorization.bytes();
        request.largestAnswer = kLargestSignedFile;
        auto wait = m_times.firstPause;
        for (int attempt = 1;; ++attempt) {
            auto answer = ask(request);
            if (attempt >= m_times.attempts || !isWorthAnotherTry(answer)) {
                return answer;
            }
            pause(wait, m_stop);
            if (m_stop.stop_requested()) {
                return fail(ErrorCode::Cancelled);
            }
            wait *= 2;
        }
    }

    HttpResult ask(const HttpRequest& request)
    {
        auto answer = askServer(request, m_stop);
        return answer ? std::move(answer) : HttpResult(unreachable(answer.error()));
    }

    [[nodiscard]] tl::unexpected<Error> unreachable(const Error& error) const
    {
        if (error.code != ErrorCode::NetworkFailed) {
            return tl::unexpected<Error>(error);
        }
        return fail(ErrorCode::GatewayUnreachable, m_base, {}, error.detail);
    }

    QString m_base;
    SecretBytes m_authorization;
    GatewayTimes m_times;
    const std::stop_token& m_stop;
};

Result<void>
userStatus(Line& line, GatewayVersion version, const QString& nik, std::chrono::milliseconds timeout)
{
    const auto answer = version == GatewayVersion::V1
        ? line.get(QStringLiteral("/api/user/status/") + nik, timeout)
        : line.post(QStringLiteral("/api/v2/user/check/status"), "application/json",
                    QJsonDocument(QJsonObject{{QStringLiteral("nik"), nik}}).toJson(QJsonDocument::Compact),
                    timeout);
    if (!answer) {
        return forwardError(answer);
    }
    return userVerdict(*answer, line.base(), nik);
}

/// What POST /sign/pdf gets, by the office's generation of the service.
Result<GatewayBody>
signBody(const GatewaySettings& settings, const GatewayRequest& request, const Secret& passphrase)
{
    if (settings.version == GatewayVersion::V1) {
        return multipartBody(settings, request, passphrase);
    }
    if (settings.mark == domain::GatewayMark::Invisible) {
        return jsonBody(settings, request, {}, passphrase);
    }
    const auto picture = pictureOf(request.mark);
    if (!picture) {
        return forwardError(picture);
    }
    return jsonBody(settings, request, *picture, passphrase);
}

/// The only request that carries the passphrase. It ends with this function, its bytes too.
Result<HttpAnswer> askToSign(Line& line,
                             const GatewaySettings& settings,
                             const GatewayRequest& request,
                             Secret passphrase,
                             std::chrono::milliseconds timeout)
{
    const auto body = signBody(settings, request, passphrase);
    passphrase = Secret();
    if (!body) {
        return forwardError(body);
    }
    const QString path = settings.version == GatewayVersion::V1 ? QStringLiteral("/api/sign/pdf")
                                                                : QStringLiteral("/api/v2/sign/pdf");
    return line.post(path, body->contentType, body->bytes->bytes(), timeout);
}

} // namespace

Result<QString> normalisedNik(const QString& typed)
{
    QString digits = typed;
    digits.remove(u' ').remove(u'.').remove(QChar(0x00a0));
    const bool isNumber = std::ranges::all_of(
        digits, [](QChar letter) { return letter >= QLatin1Char('0') && letter <= QLatin1Char('9'); });
    if (digits.size() != kNikDigits || !isNumber) {
        return fail(ErrorCode::InvalidNik, typed);
    }
    return digits;
}

BsreGatewaySigner::BsreGatewaySigner(GatewaySettings settings, Secret password, const GatewayTimes& times)
    : m_settings(std::move(settings)), m_password(std::move(password)), m_times(times)
{
}

Result<void> BsreGatewaySigner::checkAddress() const
{
    // A passphrase travels here: only through TLS, or inside this computer.
    const QUrl url(completeAddress(m_settings.url));
    if (url.scheme() != QStringLiteral("https") && !isLoopback(m_settings.url)) {
        return fail(ErrorCode::AddressRefused, withoutAccount(m_settings.url));
    }
    return {};
}

Result<void> BsreGatewaySigner::checkSigner(const QString& typedNik, const std::stop_token& stop) const
{
    const auto nik = normalisedNik(typedNik);
    if (!nik) {
        return forwardError(nik);
    }
    if (const auto fit = checkAddress(); !fit) {
        return fit;
    }
    Line line(m_settings, m_password, m_times, stop);
    return userStatus(line, m_settings.version, *nik, m_times.status);
}

Result<GatewaySigned>
BsreGatewaySigner::sign(const GatewayRequest& typed, Secret passphrase, const GatewayWatch& watch) const
{
    const auto nik = normalisedNik(typed.nik);
    if (!nik) {
        return forwardError(nik);
    }
    const auto settings = settingsForFile(m_settings, typed.pdf);
    if (!settings) {
        return forwardError(settings);
    }
    if (const auto known = checkSigner(*nik, watch.stop); !known) {
        return forwardError(known);
    }
    GatewayRequest request = typed;
    request.nik = *nik;
    if (watch.stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    if (watch.sending) {
        watch.sending();
    }
    // What the service has signed is signed: its answer is waited for.
    Line line(m_settings, m_password, m_times, watch.abandoned);
    auto answer = askToSign(line, *settings, request, std::move(passphrase), m_times.sign);
    if (!answer) {
        return forwardError(answer);
    }
    if (answer->status != HttpAnswer::kOk) {
        return tl::unexpected<Error>(refusal(*answer, line.base(), *nik));
    }
    GatewaySigned result;
    result.documentId = QString::fromUtf8(answer->header("id_dokumen")).trimmed();
    auto file = fileIn(*answer, line.base());
    const bool isFetched = !file && !result.documentId.isEmpty();
    if (isFetched) { // nothing came with the answer, or nothing that can be used
        file = line.download(QStringLiteral("/api/sign/download/")
                                 + QString::fromLatin1(QUrl::toPercentEncoding(result.documentId)),
                             m_times.sign);
    }
    if (!file && isFetched && file.error().code != ErrorCode::Cancelled) {
        // It is signed all the same: by its number the service's keeper finds the file.
        return fail(ErrorCode::GatewayFileUnfetched, result.documentId, {}, logLine(file.error()));
    }
    if (!file) {
        return forwardError(file);
    }
    result.pdf = *std::move(file);
    return result;
}

} // namespace risalah::app
