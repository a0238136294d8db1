// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper.h"

namespace risalah::app {

Result<PaperKind> paperKindFromName(const QString& name)
{
    for (const PaperKind kind : {PaperKind::Notula, PaperKind::Keputusan, PaperKind::DaftarHadir}) {
        if (paperKindName(kind) == name) {
            return kind;
        }
    }
    return fail(ErrorCode::DocumentUnknown, name);
}

QString paperKindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Notula:
        return QStringLiteral("notula");
    case PaperKind::Keputusan:
        return QStringLiteral("keputusan");
    case PaperKind::DaftarHadir:
        return QStringLiteral("daftar-hadir");
    }
    return {};
}

std::optional<domain::Layout> layoutFromName(const QString& name)
{
    for (const domain::Layout layout : {domain::Layout::Notula2023, domain::Layout::Notulen2009}) {
        if (layoutName(layout) == name) {
            return layout;
        }
    }
    return std::nullopt;
}

QString layoutName(domain::Layout layout)
{
    switch (layout) {
    case domain::Layout::Notula2023:
        return QStringLiteral("notula-2023");
    case domain::Layout::Notulen2009:
        return QStringLiteral("notulen-2009");
    }
    return {};
}

std::optional<domain::Paper> paperFromName(const QString& name)
{
    for (const domain::Paper paper : {domain::Paper::A4, domain::Paper::F4}) {
        if (paperName(paper) == name) {
            return paper;
        }
    }
    return std::nullopt;
}

QString paperName(domain::Paper paper)
{
    switch (paper) {
    case domain::Paper::A4:
        return QStringLiteral("a4");
    case domain::Paper::F4:
        return QStringLiteral("f4");
    }
    return {};
}

} // namespace risalah::app
