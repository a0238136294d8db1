// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soft_token.h"

#include <QFile>
#include <QLibrary>
#include <QProcess>

#include <iterator>

#include <p11-kit/pkcs11.h>

namespace risalah::test {

namespace {

void demand(bool holds, const QString& what)
{
    if (!holds) {
        qFatal("soft token: %s", qPrintable(what));
    }
}

template <class Byte> Byte* writable(const QByteArray& bytes)
{
    return reinterpret_cast<Byte*>(const_cast<char*>(bytes.constData()));
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), path);
}

CK_FUNCTION_LIST* functions()
{
    QLibrary library(SoftToken::module());
    const auto list = reinterpret_cast<CK_RV (*)(CK_FUNCTION_LIST**)>(library.resolve("C_GetFunctionList"));
    CK_FUNCTION_LIST* calls = nullptr;
    demand(list != nullptr && list(&calls) == CKR_OK, library.errorString());
    return calls;
}

} // namespace

QString SoftToken::module()
{
    for (const char* path :
         {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
          "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"}) {
        if (QFile::exists(QString::fromLatin1(path))) {
            return QString::fromLatin1(path);
        }
    }
    demand(false, QStringLiteral("softhsm2 is not installed"));
    return {};
}

SoftToken::SoftToken(const QString& label, const char* pin) : m_label(label), m_pin(pin)
{
    const auto configuration = m_folder.filePath(QStringLiteral("softhsm2.conf"));
    write(configuration,
          "directories.tokendir = " + m_folder.path().toUtf8()
              + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", configuration.toUtf8());
    addToken(label);
}

void SoftToken::addToken(const QString& label)
{
    run({QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"), label,
         QStringLiteral("--so-pin"), QStringLiteral("97531"), QStringLiteral("--pin"),
         QString::fromLatin1(m_pin)});
}

void SoftToken::removeToken(const QString& label)
{
    run({QStringLiteral("--delete-token"), QStringLiteral("--token"), label});
}

void SoftToken::put(const Identity& identity, const QString& keyLabel)
{
    const auto id = QByteArray(1, static_cast<char>(m_nextId));
    putKey(identity, keyLabel);
    putCertificate(identity.certificate, keyLabel.toUtf8(), id);
    for (const auto& issuer : identity.chain) {
        putCertificate(issuer, "penerbit", "issuer");
    }
}

void SoftToken::putKey(const Identity& identity, const QString& keyLabel)
{
    const auto key = m_folder.filePath(QStringLiteral("key.pem"));
    write(key, TestPki::privateKeyPem(identity));
    run({QStringLiteral("--import"), key, QStringLiteral("--token"), m_label, QStringLiteral("--pin"),
         QString::fromLatin1(m_pin), QStringLiteral("--label"), keyLabel, QStringLiteral("--id"),
         QStringLiteral("%1").arg(m_nextId++, 2, 16, QLatin1Char('0'))});
    QFile::remove(key);
}

/// softhsm2-util cannot.
void SoftToken::putCertificate(const QByteArray& certificate, const QByteArray& label, const QByteArray& id)
{
    auto* calls = functions();
    demand(calls->C_Initialize(nullptr) == CKR_OK, QStringLiteral("somebody uses the token already"));
    CK_ULONG all = 0;
    calls->C_GetSlotList(CK_TRUE, nullptr, &all);
    std::vector<CK_SLOT_ID> slotIds(all);
    calls->C_GetSlotList(CK_TRUE, slotIds.data(), &all);
    const auto slot = slotIds.front(); // behind the only token comes the free slot
    CK_SESSION_HANDLE session = 0;
    calls->C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session);
    calls->C_Login(session, CKU_USER, writable<CK_UTF8CHAR>(m_pin), static_cast<CK_ULONG>(m_pin.size()));
    CK_OBJECT_CLASS objectClass = CKO_CERTIFICATE;
    CK_CERTIFICATE_TYPE type = CKC_X_509;
    CK_BBOOL isKept = CK_TRUE;
    const auto bytes = [](CK_ATTRIBUTE_TYPE name, const QByteArray& value) {
        return CK_ATTRIBUTE{name, writable<void>(value), static_cast<CK_ULONG>(value.size())};
    };
    CK_ATTRIBUTE object[] = {{CKA_CLASS, &objectClass, sizeof objectClass},
                             {CKA_CERTIFICATE_TYPE, &type, sizeof type},
                             {CKA_TOKEN, &isKept, sizeof isKept},
                             bytes(CKA_LABEL, label),
                             bytes(CKA_ID, id),
                             bytes(CKA_SUBJECT, id),
                             bytes(CKA_VALUE, certificate)};
    CK_OBJECT_HANDLE made = 0;
    demand(calls->C_CreateObject(session, object, std::size(object), &made) == CKR_OK,
           QStringLiteral("cannot keep a certificate"));
    calls->C_Finalize(nullptr);
}

void SoftToken::run(const QStringList& words) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("softhsm2-util"), words);
    demand(process.waitForFinished() && process.exitCode() == 0, QString::fromUtf8(process.readAll()));
}

} // namespace risalah::test
