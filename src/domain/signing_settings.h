// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::domain {

/// What happens when the time-stamp authority cannot be reached: no signature, or one without time stamp.
enum class TimestampPolicy { Required, IfReachable };

/// The generation of the office's Esign Client Service (naskah dinas 3.4, 3.5).
enum class GatewayVersion { V1, V2 };
/// Where the gateway draws its mark: nowhere, at a character in the text, or at coordinates. Nothing offers
/// the character any more, no paper of ours has one; settings of earlier programs may name it.
enum class GatewayMark { Invisible, Anchor, Coordinates };
/// From which corner of the page the gateway counts; its own documents contradict each other.
enum class GatewayOrigin { BottomLeft, TopLeft };
/// What the gateway takes "width" and "height" for: a size, or the opposite corner.
enum class GatewayExtent { Size, OppositeCorner };

/// The e-sign gateway on the government's own network. Its password is a secret and stands in no register.
struct GatewaySettings {
    QString url; ///< empty: the office has none
    QString user;
    GatewayVersion version = GatewayVersion::V1;
    GatewayMark mark = GatewayMark::Invisible;
    QString anchor = QStringLiteral("#"); ///< one character, newer services refuse longer ones
    int page =
        1; ///< from 1; 0 is the last page. The place counts where the paper has no field for the signer.
    int x = 0; ///< PostScript points, as this gateway counts them
    int y = 0;
    int width = 160;
    int height = 80;
    GatewayOrigin origin = GatewayOrigin::BottomLeft;
    GatewayExtent extent = GatewayExtent::Size;

    friend bool operator==(const GatewaySettings&, const GatewaySettings&) = default;
};

/// A certificate the office trusts when it verifies: an issuer or a root.
struct TrustAnchor {
    QString name; ///< as the certificate calls itself
    QByteArray certificate; ///< PEM

    friend bool operator==(const TrustAnchor&, const TrustAnchor&) = default;
};

/// What an office has decided about signing; shared through the register.
struct SigningSettings {
    TimestampPolicy timestampPolicy = TimestampPolicy::IfReachable;
    QString timestampUrl; ///< empty: no time-stamp authority
    GatewaySettings gateway;
    std::vector<TrustAnchor> trustAnchors;

    friend bool operator==(const SigningSettings&, const SigningSettings&) = default;
};

} // namespace risalah::domain
