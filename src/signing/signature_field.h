// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace risalah::signing {

/// A signature field of a PDF.
struct SignatureField {
    QString name; ///< full name, parents' names before it with dots
    int page = 0; ///< 0-based; -1: its widget is on no page
    QRectF rect; ///< in the page's points, origin below left; empty: invisible
    bool isSigned = false;

    friend bool operator==(const SignatureField&, const SignatureField&) = default;
};

} // namespace risalah::signing
