// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/template_data.h"

#include <QString>

#include <memory>

namespace risalah::documents {

/// Values as the templates of one paper take them: made once for all of them.
class PreparedData {
public:
    explicit PreparedData(const TemplateData& data);
    PreparedData(const PreparedData&) = delete;
    PreparedData& operator=(const PreparedData&) = delete;
    ~PreparedData();

private:
    friend class Template;
    struct Private;
    std::unique_ptr<Private> d;
};

/// A parsed template. Templates are data an office may edit, so every mistake is found when the file is
/// read, with its line, and not when the first meeting happens to need that part.
class Template {
public:
    /// `specimen` has every name and every list filled with one row; a name it does not know is
    /// TemplateUnknownName. Unescaped values, partials and other delimiters are TemplateSyntax.
    /// Subject: `file`; place: the line.
    [[nodiscard]] static Result<Template>
    parse(const QString& file, const QString& text, const TemplateData& specimen);

    Template(Template&& other) noexcept;
    Template& operator=(Template&& other) noexcept;
    ~Template();

    /// Values are escaped: a text with marks prints those marks.
    [[nodiscard]] Result<QString> fill(const PreparedData& data) const;

private:
    struct Private;
    explicit Template(std::unique_ptr<Private> parsed);
    std::unique_ptr<Private> d;
};

} // namespace risalah::documents
