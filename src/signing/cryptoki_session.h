// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "signing/cryptoki_module.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace risalah::signing {

/// One logged-in session with a token. The login is the program's: another session that opens checks its PIN
/// by logging in anew, which ends the handles of private objects and, with a wrong PIN, this login too.
class CryptokiSession {
public:
    /// Fails with TokenModuleMissing, TokenMissing, WrongPin, PinLocked or TokenFailed.
    [[nodiscard]] static Result<std::unique_ptr<CryptokiSession>>
    open(const QString& module, const QString& tokenLabel, const Secret& pin);
    CryptokiSession(const CryptokiSession&) = delete;
    CryptokiSession& operator=(const CryptokiSession&) = delete;
    ~CryptokiSession();

    [[nodiscard]] const QString& tokenLabel() const { return m_tokenLabel; }
    /// The objects of a class that have this attribute; an empty value asks for none.
    [[nodiscard]] Result<std::vector<CK_OBJECT_HANDLE>>
    find(CK_OBJECT_CLASS objectClass, CK_ATTRIBUTE_TYPE attribute, const QByteArray& value);
    /// Empty when the object has none.
    [[nodiscard]] QByteArray attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type);
    [[nodiscard]] bool knows(CK_MECHANISM_TYPE mechanism) const;
    /// Some keys want the PIN once more for each signature.
    [[nodiscard]] bool asksEachTime(CK_OBJECT_HANDLE key);
    /// The PIN is for such a key only.
    [[nodiscard]] Result<QByteArray>
    sign(CK_OBJECT_HANDLE key, CK_MECHANISM_TYPE mechanism, const QByteArray& data, const Secret& pin);

private:
    CryptokiSession(std::shared_ptr<CryptokiModule> module, CK_SLOT_ID slot, QString tokenLabel);
    [[nodiscard]] CK_RV login(CK_USER_TYPE user, const Secret& pin);
    [[nodiscard]] Result<void> start(const Secret& pin);

    std::shared_ptr<CryptokiModule> m_module;
    CK_SLOT_ID m_slot;
    QString m_tokenLabel;
    CK_SESSION_HANDLE m_session = CK_INVALID_HANDLE;
};

} // namespace risalah::signing
