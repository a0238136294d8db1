// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gateway_messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace risalah::app {

namespace {

using domain::GatewayMark;
using domain::GatewaySettings;

constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;
constexpr int kNotFound = 404;
constexpr int kTooManyRequests = 429;
constexpr int kServerError = 500;
constexpr int kUnavailable = 503;
constexpr int kGatewayTimeout = 504;
constexpr int kPassphraseWrong = 2031;
constexpr int kUserUnknown = 2011;
constexpr int kNotRegistered = 1110;
constexpr int kIssued = 1111;
constexpr qsizetype kLongestMessage = 200;
constexpr qsizetype kRoomForFields = 4096; ///< names, boundaries, numbers

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The rectangle in the words of this office's gateway.
struct MarkPlace {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

MarkPlace placeOf(const GatewaySettings& settings)
{
    MarkPlace place{settings.x, settings.y, settings.width, settings.height};
    if (settings.extent == domain::GatewayExtent::OppositeCorner) {
        place.width += place.x;
        place.height += place.y;
    }
    return place;
}

class Multipart {
public:
    Multipart(SecretBytes& target, QByteArray boundary)
        : m_target(target), m_boundary(std::move(boundary)) { }

    void field(const char* name, std::string_view value)
    {
        m_target.append(
            view("--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"));
        m_target.append(value);
        m_target.append("\r\n");
    }
    void text(const char* name, const QString& value) { field(name, view(value.toUtf8())); }
    void number(const char* name, int value) { field(name, view(QByteArray::number(value))); }
    void file(const char* name, const char* fileName, const char* type, const QByteArray& content)
    {
        m_target.append(view("--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                             + "\"; filename=\"" + fileName + "\"\r\nContent-Type: " + type + "\r\n\r\n"));
        m_target.append(view(content));
        m_target.append("\r\n");
    }
    void end() { m_target.append(view("--" + m_boundary + "--\r\n")); }

private:
    SecretBytes& m_target;
    QByteArray m_boundary;
};

void appendMark(Multipart& form, const GatewaySettings& settings, const GatewayRequest& request)
{
    if (settings.mark == GatewayMark::Invisible) {
        form.field("tampilan", "invisible");
        return;
    }
    form.field("tampilan", "visible");
    form.field("image", "false"); // "true" shows a picture instead of the code a reader can check
    form.text("linkQR", request.codeText);
    const MarkPlace place = placeOf(settings);
    if (settings.mark == GatewayMark::Anchor) {
        form.text("tag_koordinat", settings.anchor);
        form.number("width", settings.width);
        form.number("height", settings.height);
        return;
    }
    form.number("page", settings.page);
    form.number("xAxis", place.x);
    form.number("yAxis", place.y);
    form.number("width", place.width);
    form.number("height", place.height);
}

QJsonObject
propertiesOf(const GatewaySettings& settings, const GatewayRequest& request, const QByteArray& markPng)
{
    QJsonObject properties{
        {QStringLiteral("tampilan"),
         settings.mark == GatewayMark::Invisible ? QStringLiteral("INVISIBLE") : QStringLiteral("VISIBLE")},
        {QStringLiteral("location"), request.location},
        {QStringLiteral("reason"), request.reason}};
    if (settings.mark == GatewayMark::Invisible) {
        return properties;
    }
    const MarkPlace place = placeOf(settings);
    properties.insert(QStringLiteral("imageBase64"), QString::fromLatin1(markPng.toBase64()));
    if (settings.mark == GatewayMark::Anchor) {
        properties.insert(QStringLiteral("tag"), settings.anchor);
        properties.insert(QStringLiteral("width"), settings.width);
        properties.insert(QStringLiteral("height"), settings.height);
        return properties;
    }
    properties.insert(QStringLiteral("page"), settings.page);
    properties.insert(QStringLiteral("originX"), place.x);
    properties.insert(QStringLiteral("originY"), place.y);
    properties.insert(QStringLiteral("width"), place.width);
    properties.insert(QStringLiteral("height"), place.height);
    return properties;
}

/// A passphrase as a JSON string, without a QString or QJsonValue that nobody would wipe.
void appendJsonString(SecretBytes& target, std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    target.append("\"");
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            const char escaped[] = {'\\', letter};
            target.append(std::string_view(escaped, sizeof(escaped)));
        } else if (code < 0x20) {
            const char escaped[] = {'\\', 'u', '0', '0', kHex[code >> 4U], kHex[code & 15U]};
            target.append(std::string_view(escaped, sizeof(escaped)));
        } else {
            target.append(std::string_view(&letter, 1));
        }
    }
    target.append("\"");
}

struct GatewayWords {
    int code = 0;
    QString status;
    QString message;
};

GatewayWords wordsOf(const HttpAnswer& answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    GatewayWords words;
    words.code = object.value(QStringLiteral("status_code")).toInt();
    words.status = object.value(QStringLiteral("status")).toString().toUpper();
    for (const char* key : {"error", "message", "summary"}) {
        if (words.message.isEmpty()) {
            words.message = object.value(QLatin1String(key)).toString().simplified().left(kLongestMessage);
        }
    }
    return words;
}

std::optional<ErrorCode> certificateTrouble(const QString& status)
{
    if (status.startsWith(QStringLiteral("EXPIRE"))) {
        return ErrorCode::GatewayCertificateExpired;
    }
    if (status.startsWith(QStringLiteral("REVOKE"))) {
        return ErrorCode::GatewayCertificateRevoked;
    }
    if (status.startsWith(QStringLiteral("SUSPEND"))) {
        return ErrorCode::GatewayCertificateSuspended;
    }
    return std::nullopt;
}

/// What the service itself has found out about the person, in its code or its words.
std::optional<ErrorCode> personTrouble(const GatewayWords& words)
{
    if (words.code == kPassphraseWrong) {
        return ErrorCode::GatewayPassphraseWrong;
    }
    if (words.code == kUserUnknown || words.code == kNotRegistered
        || words.status == QStringLiteral("NOT_REGISTERED")) {
        return ErrorCode::GatewayUserUnknown;
    }
    return certificateTrouble(words.status);
}

ErrorCode troubleOf(int status, const GatewayWords& words)
{
    if (status == kUnauthorized || status == kForbidden) {
        return ErrorCode::GatewayLoginRefused;
    }
    if (status == kTooManyRequests || status == kUnavailable || status == kGatewayTimeout) {
        return ErrorCode::GatewayBusy;
    }
    if (words.message.contains(QStringLiteral("InvalidPdf"))) {
        return ErrorCode::GatewayRefusedFile;
    }
    if (status >= kServerError) {
        return ErrorCode::GatewayFailed;
    }
    return words.message.isEmpty() || status == kNotFound ? ErrorCode::GatewayAnswerUnusable
                                                          : ErrorCode::GatewayRefused;
}

bool namesThePerson(ErrorCode code)
{
    return code == ErrorCode::GatewayUserUnknown || code == ErrorCode::GatewayPassphraseWrong
        || code == ErrorCode::GatewayCertificateExpired || code == ErrorCode::GatewayCertificateRevoked
        || code == ErrorCode::GatewayCertificateSuspended;
}

} // namespace

SecretBytes::~SecretBytes()
{
    // Not data(): that would copy what others still share, and wipe the copy.
    wipeMemory(const_cast<char*>(m_bytes.constData()), static_cast<std::size_t>(m_bytes.size()));
}

void SecretBytes::append(std::string_view bytes)
{
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void appendBasic(SecretBytes& header, const QString& user, const Secret& password)
{
    const std::string_view secret = password.bytes();
    SecretBytes plain(user.size() * 4 + static_cast<qsizetype>(secret.size()) + 1);
    plain.append(view(user.toUtf8() + ':'));
    plain.append(secret);
    QByteArray encoded = plain.bytes().toBase64();
    header.append("Basic ");
    header.append(view(encoded));
    wipeMemory(encoded.data(), static_cast<std::size_t>(encoded.size()));
}

GatewayBody
multipartBody(const GatewaySettings& settings, const GatewayRequest& request, const Secret& passphrase)
{
    const QByteArray boundary = "risalah" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const std::string_view secret = passphrase.bytes();
    auto bytes = std::make_unique<SecretBytes>(
        request.pdf.size() + 2 * kRoomForFields + static_cast<qsizetype>(secret.size())
        + 4 * (request.reason.size() + request.location.size() + request.codeText.size()));
    Multipart form(*bytes, boundary);
    form.file("file", "notula.pdf", "application/pdf", request.pdf);
    form.text("nik", request.nik);
    form.field("passphrase", secret);
    appendMark(form, settings, request);
    form.text("reason", request.reason);
    form.text("location", request.location);
    form.end();
    return {"multipart/form-data; boundary=" + boundary, std::move(bytes)};
}

GatewayBody jsonBody(const GatewaySettings& settings,
                     const GatewayRequest& request,
                     const QByteArray& markPng,
                     const Secret& passphrase)
{
    const QByteArray properties =
        QJsonDocument(QJsonArray{propertiesOf(settings, request, markPng)}).toJson(QJsonDocument::Compact);
    const QByteArray file = request.pdf.toBase64();
    const std::string_view secret = passphrase.bytes();
    auto bytes = std::make_unique<SecretBytes>(file.size() + properties.size() + kRoomForFields
                                               + 6 * static_cast<qsizetype>(secret.size()));
    bytes->append(view("{\"nik\":\"" + request.nik.toLatin1() + "\",\"passphrase\":"));
    appendJsonString(*bytes, secret);
    bytes->append(view(",\"signatureProperties\":" + properties + ",\"file\":[\""));
    bytes->append(view(file));
    bytes->append("\"]}");
    return {"application/json", std::move(bytes)};
}

Result<QByteArray> fileIn(const HttpAnswer& answer, const QString& address)
{
    QByteArray file = answer.body;
    if (!file.startsWith("%PDF-")) {
        const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
        const QJsonValue many = object.value(QStringLiteral("file"));
        const QString base64 = many.isArray() ? many.toArray().first().toString()
                                              : object.value(QStringLiteral("base64_signed_file")).toString();
        const auto decoded =
            QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        file = decoded ? *decoded : QByteArray();
    }
    if (!file.startsWith("%PDF-")) {
        return fail(ErrorCode::GatewayAnswerUnusable, address, {},
                    QStringLiteral("status %1, no PDF in it").arg(answer.status));
    }
    return file;
}

Error refusal(const HttpAnswer& answer, const QString& address, const QString& nik)
{
    const GatewayWords words = wordsOf(answer);
    const ErrorCode code = personTrouble(words).value_or(troubleOf(answer.status, words));
    QString subject = namesThePerson(code) ? nik : address;
    if (code == ErrorCode::GatewayRefused) {
        subject = words.message;
    } else if (code == ErrorCode::GatewayRefusedFile) {
        subject.clear();
    }
    return {code, subject, {}, QStringLiteral("status %1, code %2").arg(answer.status).arg(words.code)};
}

Result<void> userVerdict(const HttpAnswer& answer, const QString& address, const QString& nik)
{
    const GatewayWords words = wordsOf(answer);
    if (words.code == kIssued && !certificateTrouble(words.status)) {
        return {};
    }
    if (answer.status == kNotFound && words.code == 0) {
        return {}; // an older service without this question: signing will tell
    }
    if (answer.status == HttpAnswer::kOk && !personTrouble(words)) {
        if (words.status == QStringLiteral("ISSUE")) {
            return {};
        }
        return fail(ErrorCode::GatewayAnswerUnusable, address, {}, QStringLiteral("no user status"));
    }
    return tl::unexpected<Error>(refusal(answer, address, nik));
}

} // namespace risalah::app
