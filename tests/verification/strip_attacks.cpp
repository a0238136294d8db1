// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/attacks.h"
#include "verification/pdf_text.h"

#include <QList>

namespace risalah::test {

namespace {

/// No signature is left in the last version, as if nobody had ever signed.
QByteArray withoutSignatures(const QByteArray& pdf)
{
    UpdateShape shape;
    for (const int field : {sample::kChairField, sample::kNoteTakerField}) {
        const QByteArray body = bodyOf(pdf, field);
        shape.freed.push_back(field);
        shape.freed.push_back(body.mid(body.indexOf("/V ") + 3).split(' ').value(0).toInt());
    }
    QByteArray page = bodyOf(pdf, sample::kFirstPage);
    const PdfObjects objects{{sample::kForm, "<< /Fields [] >>"},
                             {sample::kFirstPage, page.replace("[14 0 R 15 0 R ", "[")}};
    return withUpdate(pdf, objects, shape);
}

} // namespace

std::vector<Attack> stripAttacks()
{
    std::vector<Attack> attacks;
    const auto code = ReasonCode::EarlierVersionSigned;
    attacks.push_back({"signatures stripped", withoutSignatures, code, {}});
    attacks.push_back({"signatures stripped, then saved again",
                       [](const QByteArray& pdf) { return withUpdate(withoutSignatures(pdf), {}); },
                       code,
                       {}});
    attacks.push_back({"signed versions passed over",
                       [](const QByteArray& pdf) {
                           UpdateShape shape;
                           const qsizetype first = pdf.indexOf("startxref\n") + 10;
                           shape.previous = pdf.mid(first, 12).split('\n').value(0).toLongLong();
                           return withUpdate(pdf, {}, shape);
                       },
                       code,
                       {}});
    return attacks;
}

} // namespace risalah::test
