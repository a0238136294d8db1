// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace risalah::test {

/// A signature field as another program reads it from the finished PDF.
struct FoundField {
    std::string name;
    int page = 0; ///< from 0
    double left = 0;
    double bottom = 0;
    double width = 0;
    double height = 0;
    std::vector<std::string> locked; ///< names its lock includes
};

/// The fields in AcroForm's order. Throws for a PDF without a form. Plain types: see archive_pass.h.
[[nodiscard]] std::vector<FoundField> fieldsOf(const std::string& pdf);

/// `pdf` with the one page of `look` as the picture of a field, as a signature would put it there.
[[nodiscard]] std::string stamped(const std::string& pdf, const std::string& field, const std::string& look);

} // namespace risalah::test
