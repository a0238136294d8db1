// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <vector>

#include <p11-kit/pkcs11.h>

namespace risalah::signing {

/// A maker's Cryptoki library, opened and initialised once a process however many ask for it.
class CryptokiModule {
public:
    /// Fails with TokenModuleMissing.
    [[nodiscard]] static Result<std::shared_ptr<CryptokiModule>> load(const QString& path);
    CryptokiModule(const CryptokiModule&) = delete;
    CryptokiModule& operator=(const CryptokiModule&) = delete;
    ~CryptokiModule();

    [[nodiscard]] CK_FUNCTION_LIST& call() const { return *m_functions; }
    /// The slot with the token of this label, or with the only token when the label is empty. Fails with
    /// TokenMissing.
    [[nodiscard]] Result<CK_SLOT_ID> slotOf(const QString& tokenLabel) const;
    [[nodiscard]] QString labelOf(CK_SLOT_ID slot) const;
    [[nodiscard]] CK_FLAGS tokenFlags(CK_SLOT_ID slot) const;

private:
    CryptokiModule(CK_FUNCTION_LIST* functions, bool isOurs);
    [[nodiscard]] std::vector<CK_SLOT_ID> slotsWithToken() const;

    CK_FUNCTION_LIST* m_functions;
    bool m_isOurs; // somebody else in the process who initialised it also ends it
};

/// What an answer other than CKR_OK means to the user; the subject is the token's label.
[[nodiscard]] tl::unexpected<Error> cryptokiFailure(CK_RV answer, const QString& subject);

} // namespace risalah::signing
