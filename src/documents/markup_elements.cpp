// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markup_elements.h"

#include <QHash>

namespace risalah::documents {

ElementKind elementKind(QStringView name)
{
    static const QHash<QString, ElementKind> kinds{
        {QStringLiteral("html"), ElementKind::Container},
        {QStringLiteral("head"), ElementKind::Container},
        {QStringLiteral("title"), ElementKind::Container},
        {QStringLiteral("body"), ElementKind::Container},
        {QStringLiteral("div"), ElementKind::Container},
        {QStringLiteral("p"), ElementKind::Paragraph},
        {QStringLiteral("h1"), ElementKind::Paragraph},
        {QStringLiteral("h2"), ElementKind::Paragraph},
        {QStringLiteral("h3"), ElementKind::Paragraph},
        {QStringLiteral("b"), ElementKind::Inline},
        {QStringLiteral("i"), ElementKind::Inline},
        {QStringLiteral("u"), ElementKind::Inline},
        {QStringLiteral("span"), ElementKind::Inline},
        {QStringLiteral("label"), ElementKind::Label},
        {QStringLiteral("br"), ElementKind::LineBreak},
        {QStringLiteral("hr"), ElementKind::Bar},
        {QStringLiteral("img"), ElementKind::Picture},
        {QStringLiteral("table"), ElementKind::Table},
        {QStringLiteral("col"), ElementKind::TablePart},
        {QStringLiteral("thead"), ElementKind::TablePart},
        {QStringLiteral("tbody"), ElementKind::TablePart},
        {QStringLiteral("tr"), ElementKind::TablePart},
        {QStringLiteral("td"), ElementKind::TablePart},
        {QStringLiteral("th"), ElementKind::TablePart},
        {QStringLiteral("input"), ElementKind::SigningSpace},
    };
    return kinds.value(name.toString(), ElementKind::Unknown);
}

QString NamedCharacters::resolveUndeclaredEntity(const QString& name)
{
    static const QHash<QString, QString> characters{
        {QStringLiteral("nbsp"), QStringLiteral("\u00a0")},
        {QStringLiteral("ndash"), QStringLiteral("\u2013")},
        {QStringLiteral("mdash"), QStringLiteral("\u2014")},
        {QStringLiteral("hellip"), QStringLiteral("\u2026")},
        {QStringLiteral("ldquo"), QStringLiteral("\u201c")},
        {QStringLiteral("rdquo"), QStringLiteral("\u201d")},
        {QStringLiteral("sect"), QStringLiteral("\u00a7")},
    };
    return characters.value(name);
}

} // namespace risalah::documents
