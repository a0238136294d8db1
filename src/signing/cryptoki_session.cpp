// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cryptoki_session.h"

#include <utility>

namespace risalah::signing {

namespace {

constexpr CK_ULONG kMostObjects = 256;
constexpr CK_ULONG kLargestSignature = 1024;

/// Cryptoki's interface knows no const; it does not write there.
template <class Byte> Byte* writable(const char* bytes)
{
    return reinterpret_cast<Byte*>(const_cast<char*>(bytes));
}

} // namespace

Result<std::unique_ptr<CryptokiSession>>
CryptokiSession::open(const QString& module, const QString& tokenLabel, const Secret& pin)
{
    auto loaded = CryptokiModule::load(module);
    if (!loaded) {
        return forwardError(loaded);
    }
    const auto slot = (*loaded)->slotOf(tokenLabel);
    if (!slot) {
        return forwardError(slot);
    }
    // Whoever named none learns which one it is that fails.
    const QString label = (*loaded)->labelOf(*slot);
    std::unique_ptr<CryptokiSession> session(new CryptokiSession(std::move(*loaded), *slot, label));
    if (const auto started = session->start(pin); !started) {
        return forwardError(started);
    }
    return session;
}

CryptokiSession::CryptokiSession(std::shared_ptr<CryptokiModule> module, CK_SLOT_ID slot, QString tokenLabel)
    : m_module(std::move(module)), m_slot(slot), m_tokenLabel(std::move(tokenLabel))
{
}

CryptokiSession::~CryptokiSession()
{
    if (m_session != CK_INVALID_HANDLE) {
        m_module->call().C_CloseSession(m_session); // the last session of a program logs out
    }
}

Result<void> CryptokiSession::start(const Secret& pin)
{
    CK_RV answer = m_module->call().C_OpenSession(m_slot, CKF_SERIAL_SESSION, nullptr, nullptr, &m_session);
    if (answer != CKR_OK) {
        m_session = CK_INVALID_HANDLE;
        return cryptokiFailure(answer, m_tokenLabel);
    }
    if ((m_module->tokenFlags(m_slot) & CKF_USER_PIN_LOCKED) != 0) {
        return cryptokiFailure(CKR_PIN_LOCKED, m_tokenLabel);
    }
    answer = login(CKU_USER, pin);
    if (answer == CKR_USER_ALREADY_LOGGED_IN) {
        // By another session of this program, which says nothing about this PIN.
        m_module->call().C_Logout(m_session);
        answer = login(CKU_USER, pin);
    }
    if (answer == CKR_OK) {
        return {};
    }
    // The last wrong PIN is the one that locks; some modules only say so in the flags.
    const bool isLocked = (m_module->tokenFlags(m_slot) & CKF_USER_PIN_LOCKED) != 0;
    return cryptokiFailure(isLocked ? CKR_PIN_LOCKED : answer, m_tokenLabel);
}

CK_RV CryptokiSession::login(CK_USER_TYPE user, const Secret& pin)
{
    // A reader with keys of its own asks for the PIN itself when none is given.
    const bool asksItself =
        pin.isEmpty() && (m_module->tokenFlags(m_slot) & CKF_PROTECTED_AUTHENTICATION_PATH) != 0;
    if (pin.isEmpty() && !asksItself) {
        return CKR_PIN_INCORRECT; // known beforehand: it would only use up one of the token's tries
    }
    const auto bytes = pin.bytes();
    return m_module->call().C_Login(m_session, user,
                                    asksItself ? nullptr : writable<CK_UTF8CHAR>(bytes.data()),
                                    asksItself ? 0 : bytes.size());
}

Result<std::vector<CK_OBJECT_HANDLE>>
CryptokiSession::find(CK_OBJECT_CLASS objectClass, CK_ATTRIBUTE_TYPE attribute, const QByteArray& value)
{
    CK_ATTRIBUTE wanted[] = {
        {CKA_CLASS, &objectClass, sizeof objectClass},
        {attribute, writable<void>(value.constData()), static_cast<CK_ULONG>(value.size())}};
    CK_RV answer = m_module->call().C_FindObjectsInit(m_session, wanted, value.isEmpty() ? 1 : 2);
    if (answer != CKR_OK) {
        return cryptokiFailure(answer, m_tokenLabel);
    }
    std::vector<CK_OBJECT_HANDLE> found(kMostObjects);
    CK_ULONG count = 0;
    answer = m_module->call().C_FindObjects(m_session, found.data(), kMostObjects, &count);
    m_module->call().C_FindObjectsFinal(m_session);
    if (answer != CKR_OK) {
        return cryptokiFailure(answer, m_tokenLabel);
    }
    found.resize(count);
    return found;
}

QByteArray CryptokiSession::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type)
{
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    if (m_module->call().C_GetAttributeValue(m_session, object, &wanted, 1) != CKR_OK
        || wanted.ulValueLen == CK_UNAVAILABLE_INFORMATION) {
        return {};
    }
    QByteArray value(static_cast<qsizetype>(wanted.ulValueLen), Qt::Uninitialized);
    wanted.pValue = value.data();
    if (m_module->call().C_GetAttributeValue(m_session, object, &wanted, 1) != CKR_OK) {
        return {};
    }
    return value;
}

bool CryptokiSession::knows(CK_MECHANISM_TYPE mechanism) const
{
    CK_MECHANISM_INFO info{};
    return m_module->call().C_GetMechanismInfo(m_slot, mechanism, &info) == CKR_OK
        && (info.flags & CKF_SIGN) != 0;
}

bool CryptokiSession::asksEachTime(CK_OBJECT_HANDLE key)
{
    return attribute(key, CKA_ALWAYS_AUTHENTICATE) == QByteArray(1, CK_TRUE);
}

Result<QByteArray> CryptokiSession::sign(CK_OBJECT_HANDLE key,
                                         CK_MECHANISM_TYPE mechanism,
                                         const QByteArray& data,
                                         const Secret& pin)
{
    CK_MECHANISM how{mechanism, nullptr, 0};
    CK_RV answer = m_module->call().C_SignInit(m_session, &how, key);
    if (answer == CKR_OK && asksEachTime(key)) {
        answer = login(CKU_CONTEXT_SPECIFIC, pin);
    }
    QByteArray signature(kLargestSignature, Qt::Uninitialized);
    CK_ULONG size = kLargestSignature;
    if (answer == CKR_OK) {
        answer = m_module->call().C_Sign(m_session, writable<CK_BYTE>(data.constData()),
                                         static_cast<CK_ULONG>(data.size()),
                                         reinterpret_cast<CK_BYTE*>(signature.data()), &size);
    }
    if (answer != CKR_OK) {
        return cryptokiFailure(answer, m_tokenLabel);
    }
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace risalah::signing
