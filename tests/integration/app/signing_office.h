// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"
#include "support/app_register.h"
#include "support/gateway_stand_in.h"
#include "support/plain_pdf.h"
#include "support/test_pki.h"

#include <memory>

namespace risalah::test {

/// A paper with the fields of its two signers, or one for ink.
[[nodiscard]] PlainPdf paperShape(bool isElectronic);
[[nodiscard]] QByteArray paper(bool isElectronic);
/// Finalised, to be signed by its chair and its note-taker.
[[nodiscard]] domain::MeetingRecord recordWithTwoSigners();

/// An office with a register, one finalised meeting that a chair ("Ketua Contoh") and a note-taker ("Pencatat
/// Contoh") sign, keys for whoever is named, and a signing service to ask. What goes wrong in it ends the
/// program: only what a test is about may fail.
class SigningOffice {
public:
    SigningOffice();

    /// Begins anew: nobody has signed.
    void fill(bool isElectronic);

    [[nodiscard]] app::KeyChoice keyOf(const QString& name);
    [[nodiscard]] app::KeyChoice keyOf(const QString& name, const Identity& identity);
    [[nodiscard]] static app::SigningWatch watched();
    [[nodiscard]] static app::SigningSecrets secrets();
    /// Prepares, signs and stores.
    Result<domain::ElectronicSignature>
    signSlot(int slot, const QString& name, const app::SigningWatch& watch = {});
    Result<domain::ElectronicSignature>
    signSlot(int slot, const app::KeyChoice& key, const app::SigningWatch& watch = {});
    /// Signed by our own signer, but not for this register: what a gateway gives back, or another office.
    [[nodiscard]] QByteArray
    signedElsewhere(const QByteArray& pdf, const QString& name, const QString& timestampUrl = {});
    /// The file signed again, and stamped, under the name such signatures had before PAdES.
    [[nodiscard]] QByteArray asOldKind(QByteArray pdf, const QString& name);

    /// The time-stamp authority behind an AuthorityProxy, and the root its certificate comes from.
    [[nodiscard]] domain::SigningSettings settingsWithAuthority() const;
    [[nodiscard]] static domain::SigningSettings gatewaySettings(const HttpStandIn& server);
    [[nodiscard]] app::SigningOrder gatewayOrder(const HttpStandIn& server, int slot = 0);
    [[nodiscard]] app::SigningOrder gatewayOrder(const domain::SigningSettings& settings, int slot);

    /// What the office's verification says of these bytes.
    [[nodiscard]] Verification verified(const QByteArray& pdf);
    [[nodiscard]] app::SigningService& signing() { return (*m_register)->signing(); }

protected:
    std::unique_ptr<TestPki> m_pki;
    std::unique_ptr<AppRegister> m_register;
    domain::MeetingId m_meeting;
};

} // namespace risalah::test
