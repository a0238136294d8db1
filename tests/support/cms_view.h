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
    qsizetype gap = 0; ///< where its "<" stands
    qsizetype gapSize = 0;
};
[[nodiscard]] std::vector<FoundSignature> signaturesIn(const QByteArray& pdf);

/// The file with another CMS in the place of the first signature's; nothing else moves.
[[nodiscard]] QByteArray withFirstCms(const QByteArray& pdf, const QByteArray& cms);
/// Without the attributes nobody signed: where a time stamp stands.
[[nodiscard]] QByteArray withoutUnsignedAttributes(const QByteArray& cms);

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
