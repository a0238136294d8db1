// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace risalah::app {

/// Whose turn it is in a file that is an edition of a register, or one with signatures.
struct ForeseenSignature {
    QString field;
    QString signer; ///< the person whose place it is
    QByteArray
        appearance; ///< the block that will stand in the field, a PDF of one page; empty: nothing is seen
    bool needsTimestamp = false; ///< the office does not sign without one
    QString timestampUrl; ///< the office's authority; may be empty
};

} // namespace risalah::app
