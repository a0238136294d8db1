// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QXmlStreamEntityResolver>

namespace risalah::documents {

/// The elements a template may use, by what they are.
enum class ElementKind {
    Unknown,
    Container,
    Paragraph,
    Inline,
    Label,
    LineBreak,
    Bar,
    Picture,
    SigningSpace,
    Table,
    TablePart
};

[[nodiscard]] ElementKind elementKind(QStringView name);

/// XML itself knows only five entities; these few stand in every hand-written page.
class NamedCharacters final : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString& name) override;
};

} // namespace risalah::documents
