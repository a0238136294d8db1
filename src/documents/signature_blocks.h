// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace risalah::documents {

/// Who signs at one place of a paper, in the words printed there.
struct SignatureBlock {
    QString field; ///< name of its signature field, "ttd-1-pimpinan"
    QString caption; ///< "Pimpinan Sidang/Rapat"
    domain::PersonCard signer;
    QStringList positionLines; ///< with a.n., u.b., Plt., Plh. or Pj.; the last ends with a comma
    QString rank; ///< "Pembina Utama Muda (IV/c)"
    QString identity; ///< "NIP 19700101 199503 1 001"
};

/// One to three blocks in the order in which they are read and signed: left, right, below. A meeting that
/// names no signers is signed by its chair.
[[nodiscard]] std::vector<SignatureBlock> signatureBlocks(const domain::Meeting& meeting);

/// The lines of authority and position as they stand above a signature.
[[nodiscard]] QStringList positionLines(const domain::PersonCard& card);

/// The same on one line, for a list of officers: "Plt. Sekretaris Daerah". Whoever acts for another (a.n.,
/// u.b.) is named by the position of his own.
[[nodiscard]] QString positionInLine(const domain::PersonCard& card);

/// "NIP 19700101 199503 1 001", "NRP 70010101", or nothing.
[[nodiscard]] QString printedIdentity(const domain::Identity& identity);

} // namespace risalah::documents
