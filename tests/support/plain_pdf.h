// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <map>

namespace risalah::test {

/// A small PDF written object by object, so that a test decides how every part is kept.
struct PlainPdf {
    enum class Place { Missing, Direct, Indirect };

    int pages = 1;
    Place annotations = Place::Missing;
    Place form = Place::Missing;
    QByteArrayList fieldNames = {}; ///< empty signature fields on the first page; needs annotations and form
    QByteArray fieldKeys = {}; ///< more keys for each field, "/Lock << … >>"
    QByteArray pageKeys = {}; ///< more keys for each page, "/Rotate 90"
    QByteArray catalogKeys = {};
    QByteArray trailerKeys = {};
    std::map<int, QByteArray> moreObjects = {}; ///< from number 500 on
    bool hasId = true;
    bool isHybrid = false; ///< object 700 stands in an object stream that only readers of /XRefStm find

    [[nodiscard]] QByteArray bytes() const;
    /// The first field's object number.
    static constexpr int kFirstField = 300;
};

} // namespace risalah::test
