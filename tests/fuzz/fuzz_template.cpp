// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markup_reader.h"
#include "documents/stylesheet.h"
#include "documents/template_engine.h"
#include "fuzz/fuzz_target.h"

using namespace risalah;
using namespace risalah::documents;

namespace {

TemplateData dataWith(const QString& value)
{
    TemplateData inner;
    inner.setText(QStringLiteral("isi"), value);
    TemplateData row = inner;
    row.setList(QStringLiteral("anak"), {inner, inner});
    TemplateData data;
    data.setText(QStringLiteral("judul"), value);
    data.setText(QStringLiteral("kosong"), {});
    data.setMark(QStringLiteral("draf"), true);
    data.setMark(QStringLiteral("final"), false);
    data.setList(QStringLiteral("baris"), {row, row});
    return data;
}

} // namespace

/// Templates an office may edit: the stylesheet in front of a line "====", the template behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString input = QString::fromUtf8(fuzz::bytesOf(data, size));
    const qsizetype border = input.indexOf(QStringLiteral("\n====\n"));
    const QString file = QStringLiteral("uji.html");
    const auto style =
        Stylesheet::parse(QStringLiteral("uji.css"), border < 0 ? QString() : input.first(border));
    const auto parsed =
        Template::parse(file, border < 0 ? input : input.sliced(border + 6), dataWith(QStringLiteral("x")));
    if (!parsed) {
        fuzz::expect(!parsed.error().place.isEmpty(), "a mistake in a template has a line");
        return 0;
    }
    const auto plain = parsed->fill(documents::PreparedData(dataWith(QStringLiteral("x"))));
    const auto hostile =
        parsed->fill(documents::PreparedData(dataWith(QStringLiteral("<b>&{{judul}}\"'</b>"))));
    fuzz::expect(plain.has_value() && hostile.has_value(), "a template that was accepted can be filled");
    fuzz::expect(plain->count(u'<') == hostile->count(u'<'), "marks of a value stay text");
    if (style) {
        (void)readMarkup(file, *hostile, *style);
    }
    return 0;
}
