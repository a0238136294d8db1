// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template_engine.h"

#include "documents/template_check.h"

#include <kainjow/mustache.hpp>

#include <string>

namespace risalah::documents {

namespace mustache = kainjow::mustache;

namespace {

/// A line break of the office's text survives as U+2028, which is one character in markup and a line
/// break on paper. What XML cannot carry at all becomes a blank.
std::string escaped(const std::string& value)
{
    std::string result;
    result.reserve(value.size() + value.size() / 8);
    for (const char c : value) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\n':
            result += "\xE2\x80\xA8";
            break;
        default:
            result += (c >= 0 && c < ' ') ? ' ' : c;
        }
    }
    return result;
}

mustache::data converted(const TemplateData& data);

struct ValueConverter {
    // An empty text must close its section, and mustache takes every string for "yes".
    mustache::data operator()(const QString& text) const
    {
        return text.isEmpty() ? mustache::data(false) : mustache::data(text.toStdString());
    }
    mustache::data operator()(bool on) const { return {on}; }
    mustache::data operator()(const TemplateData::List& items) const
    {
        mustache::list list;
        list.reserve(items.size());
        for (const TemplateData& item : items) {
            list.push_back(converted(item));
        }
        return {list};
    }
};

mustache::data converted(const TemplateData& data)
{
    mustache::object object;
    for (const auto& [name, value] : data.values()) {
        object.emplace(name.toStdString(), std::visit(ValueConverter{}, value));
    }
    return {object};
}

} // namespace

struct PreparedData::Private {
    mustache::data values;
};

PreparedData::PreparedData(const TemplateData& data) : d(std::make_unique<Private>(Private{converted(data)}))
{
}
PreparedData::~PreparedData() = default;

struct Template::Private {
    QString file;
    mutable mustache::mustache parsed;
};

Template::Template(std::unique_ptr<Private> parsed) : d(std::move(parsed))
{
}
Template::Template(Template&& other) noexcept = default;
Template& Template::operator=(Template&& other) noexcept = default;
Template::~Template() = default;

Result<Template> Template::parse(const QString& file, const QString& text, const TemplateData& specimen)
{
    if (const auto checked = checkTemplateTags(file, text, specimen); !checked) {
        return forwardError(checked);
    }
    auto parsed = std::make_unique<Private>(Private{file, mustache::mustache(text.toStdString())});
    if (!parsed->parsed.is_valid()) {
        return fail(ErrorCode::TemplateSyntax, file, {},
                    QString::fromStdString(parsed->parsed.error_message()));
    }
    parsed->parsed.set_custom_escape(escaped);
    return Template(std::move(parsed));
}

Result<QString> Template::fill(const PreparedData& data) const
{
    const std::string filled = d->parsed.render(data.d->values);
    if (!d->parsed.is_valid()) {
        return fail(ErrorCode::TemplateSyntax, d->file, {},
                    QString::fromStdString(d->parsed.error_message()));
    }
    return QString::fromStdString(filled);
}

} // namespace risalah::documents
