// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/register_location.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace risalah::storage {

namespace {

bool isServerAddress(const QString& text)
{
    return text.startsWith(QStringLiteral("postgresql://"), Qt::CaseInsensitive)
        || text.startsWith(QStringLiteral("postgres://"), Qt::CaseInsensitive);
}

/// Nothing that could end one libpq setting and start another.
bool isPlainValue(const QString& value)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_./:@,~%+ -]+\\z"));
    return plain.match(value).hasMatch();
}

Result<void> takeOption(RegisterLocation& location, const QString& key, const QString& value)
{
    static const QStringList passedOn{QStringLiteral("sslmode"), QStringLiteral("sslrootcert"),
                                      QStringLiteral("passfile"), QStringLiteral("connect_timeout")};
    if (key == QStringLiteral("password") || key == QStringLiteral("sslpassword")) {
        return fail(ErrorCode::PasswordInAddress);
    }
    if (!isPlainValue(value)) {
        return fail(ErrorCode::WrongUsage, value, key);
    }
    if (key == QStringLiteral("host")) {
        location.host = value;
    } else if (key == QStringLiteral("user")) {
        location.user = value;
    } else if (key == QStringLiteral("port")) {
        location.port = value.toInt();
    } else if (passedOn.contains(key) && !value.contains(u' ')) {
        location.options.insert(key, value);
    } else {
        return fail(ErrorCode::WrongUsage, key);
    }
    return {};
}

/// "scheme://user:secret@…", with any number of slashes.
bool accountHasPassword(const QString& text)
{
    static const QRegularExpression account(QStringLiteral("\\A[A-Za-z0-9+.-]+:/*(.*)@"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return account.match(text).captured(1).contains(u':');
}

Result<RegisterLocation> parseServer(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    // A malformed address may still hold a password: it is looked for before anything is quoted back.
    if (accountHasPassword(text) || !url.password().isEmpty()) {
        return fail(ErrorCode::PasswordInAddress);
    }
    RegisterLocation location{.kind = RegisterLocation::Kind::PostgreSql,
                              .path = {},
                              .host = url.host(),
                              .port = url.port(0),
                              .user = url.userName(),
                              .database = url.path().mid(1),
                              .options = {}};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        if (auto taken = takeOption(location, key, value); !taken) {
            return forwardError(taken);
        }
    }
    const bool badPort = location.port < 0 || location.port > 65535;
    if (!url.isValid() || badPort || location.database.isEmpty() || !isPlainValue(location.database)
        || location.database.contains(u'/') || url.hasFragment()) {
        return fail(ErrorCode::WrongUsage, text);
    }
    return location;
}

} // namespace

Result<RegisterLocation> RegisterLocation::parse(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return fail(ErrorCode::WrongUsage, text);
    }
    if (isServerAddress(text)) {
        return parseServer(text);
    }
    // "mysql://…" and "postgresql:/…" are no files; what they hold of an account is not quoted back.
    static const QRegularExpression scheme(
        QStringLiteral("\\A(?:[A-Za-z][A-Za-z0-9+.-]+://|postgres(?:ql)?:)"),
        QRegularExpression::CaseInsensitiveOption);
    if (scheme.match(text).hasMatch()) {
        return accountHasPassword(text) ? fail(ErrorCode::PasswordInAddress)
                                        : fail(ErrorCode::WrongUsage, text);
    }
    return RegisterLocation{.kind = Kind::SqliteFile,
                            .path = QDir::cleanPath(QFileInfo(text).absoluteFilePath()),
                            .host = {},
                            .port = 0,
                            .user = {},
                            .database = {},
                            .options = {}};
}

QString RegisterLocation::toString() const
{
    if (kind == Kind::SqliteFile) {
        return path;
    }
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    QUrlQuery query;
    const bool isSocketFolder = host.startsWith(u'/');
    if (isSocketFolder) {
        query.addQueryItem(QStringLiteral("host"), host);
    } else {
        url.setHost(host);
    }
    // A user or port without a host cannot stand in front of an empty one.
    if (host.isEmpty() || isSocketFolder) {
        if (!user.isEmpty()) {
            query.addQueryItem(QStringLiteral("user"), user);
        }
        if (port != 0) {
            query.addQueryItem(QStringLiteral("port"), QString::number(port));
        }
    } else {
        url.setUserName(user);
        url.setPort(port == 0 ? -1 : port);
    }
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        query.addQueryItem(option.key(), option.value());
    }
    url.setPath(u'/' + database);
    QString text = url.toString(QUrl::FullyEncoded);
    if (url.host().isEmpty()) {
        text = QStringLiteral("postgresql:///") + QString::fromLatin1(QUrl::toPercentEncoding(database));
    }
    return query.isEmpty() ? text : text + u'?' + query.toString(QUrl::PrettyDecoded);
}

} // namespace risalah::storage
