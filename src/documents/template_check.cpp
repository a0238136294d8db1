// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template_check.h"

#include <optional>

namespace risalah::documents {

namespace {

const QString kOpen = QStringLiteral("{{");
const QString kClose = QStringLiteral("}}");

struct Section {
    QString name;
    qsizetype at = 0;
    const TemplateData* data = nullptr; ///< what a list's rows know; nullptr for a mark or a text
};

class TagReader {
public:
    TagReader(const QString& file, const QString& text, const TemplateData& specimen)
        : m_file(file), m_text(text), m_specimen(specimen)
    {
    }

    Result<bool> read()
    {
        qsizetype at = m_text.indexOf(kOpen);
        while (at >= 0) {
            const qsizetype end = m_text.indexOf(kClose, at);
            if (end < 0) {
                return syntax(at, QStringLiteral("tag not closed"));
            }
            if (const auto step = readTag(at, m_text.mid(at + 2, end - at - 2)); !step) {
                return step;
            }
            at = m_text.indexOf(kOpen, end + 2);
        }
        if (!m_sections.empty()) {
            return syntax(m_sections.back().at, QStringLiteral("section not closed"));
        }
        return true;
    }

private:
    Result<bool> readTag(qsizetype at, const QString& inner)
    {
        if (inner.isEmpty() || inner.contains(u'{') || inner.contains(u'\n')) {
            return syntax(at, QStringLiteral("tag not readable: ") + inner);
        }
        const QString name = inner.mid(1).trimmed();
        switch (inner.at(0).unicode()) {
        case u'!':
            return true;
        case u'#':
        case u'^':
            return openSection(at, name, inner.at(0) == u'^');
        case u'/':
            return closeSection(at, name);
        case u'&':
        case u'>':
        case u'=':
            return syntax(at, QStringLiteral("tag not allowed: ") + inner);
        default:
            return readVariable(at, inner.trimmed());
        }
    }

    Result<bool> openSection(qsizetype at, const QString& name, bool inverted)
    {
        const auto* value = find(name);
        if (value == nullptr) {
            return unknown(at, name);
        }
        const auto* list = std::get_if<TemplateData::List>(value);
        const bool entersRows = list != nullptr && !list->empty() && !inverted;
        m_sections.push_back({name, at, entersRows ? &list->front() : nullptr});
        return true;
    }

    Result<bool> closeSection(qsizetype at, const QString& name)
    {
        if (m_sections.empty() || m_sections.back().name != name) {
            return syntax(at, QStringLiteral("section closed that is not open: ") + name);
        }
        m_sections.pop_back();
        return true;
    }

    Result<bool> readVariable(qsizetype at, const QString& name)
    {
        const auto* value = find(name);
        if (value == nullptr) {
            return unknown(at, name);
        }
        if (!std::holds_alternative<QString>(*value)) {
            return syntax(at, QStringLiteral("not a text: ") + name);
        }
        return true;
    }

    [[nodiscard]] const TemplateData::Value* find(const QString& name) const
    {
        for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section) {
            if (section->data != nullptr) {
                const auto found = section->data->values().find(name);
                if (found != section->data->values().end()) {
                    return &found->second;
                }
            }
        }
        const auto found = m_specimen.values().find(name);
        return found == m_specimen.values().end() ? nullptr : &found->second;
    }

    [[nodiscard]] QString line(qsizetype at) const
    {
        return QString::number(QStringView(m_text).left(at).count(u'\n') + 1);
    }
    [[nodiscard]] tl::unexpected<Error> syntax(qsizetype at, const QString& detail) const
    {
        return fail(ErrorCode::TemplateSyntax, m_file, line(at), detail);
    }
    [[nodiscard]] tl::unexpected<Error> unknown(qsizetype at, const QString& name) const
    {
        return fail(ErrorCode::TemplateUnknownName, name, m_file + u':' + line(at));
    }

    const QString& m_file;
    const QString& m_text;
    const TemplateData& m_specimen;
    std::vector<Section> m_sections;
};

} // namespace

Result<bool> checkTemplateTags(const QString& file, const QString& text, const TemplateData& specimen)
{
    return TagReader(file, text, specimen).read();
}

} // namespace risalah::documents
