// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <set>
#include <vector>

namespace risalah::test {

/// A signature as it lies in a file, found by its text and not by our own reader.
struct FoundSignature {
    QByteArray content; ///< the signed bytes
    QByteArray cms; ///< without padding
};
[[nodiscard]] std::vector<FoundSignature> signaturesIn(const QByteArray& pdf);

struct CmsView {
    int signers = 0;
    QStringList signedAttributes; ///< short names, sorted
    QStringList unsignedAttributes;
    bool isDetached = false;
    QString contentType;
    std::set<QByteArray> certificates;
    bool isDer = false;
};
[[nodiscard]] CmsView cmsView(const QByteArray& cms);

} // namespace risalah::test
