// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/attacks.h"
#include "verification/pdf_text.h"

#include <algorithm>
#include <utility>

namespace risalah::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray kForgedPage = "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << >> >>";
const QByteArray kHarmless = "<< /Harmless 1 >>";

struct Row {
    int number = 0;
    int type = 0;
    qint64 place = 0; ///< offset, or the container of a packed object
    int index = 0;
};

/// An update whose section is a stream.
struct StreamUpdate {
    PdfObjects objects;
    std::vector<Row> rows; ///< besides those of the objects and the section
    QByteArray widths = "1 4 2";
    int size = 0; ///< 0: as it has to be
};

QByteArray big(qint64 value, int bytes)
{
    QByteArray text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        text += static_cast<char>((value >> shift) & 0xff);
    }
    return text;
}

QByteArray withStreamUpdate(const QByteArray& pdf, StreamUpdate update)
{
    QByteArray result = pdf;
    for (const auto& [number, body] : update.objects) {
        update.rows.push_back({number, 1, result.size(), 0});
        result += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const qsizetype section = result.size();
    const int number = std::max(nextNumber(pdf), update.objects.rbegin()->first + 1);
    update.rows.push_back({number, 1, section, 0});
    const QByteArrayList widths = update.widths.split(' ');
    QByteArray data;
    QByteArray index;
    for (const Row& row : update.rows) {
        data += big(row.type, widths[0].toInt()) + big(row.place, widths[1].toInt())
            + big(row.index, widths[2].toInt());
        index += QByteArray::number(row.number) + " 1 ";
    }
    const int size = update.size == 0 ? number + 1 : update.size;
    const QByteArray keys = "/Type /XRef /W [" + update.widths + "] /Index [" + index + "] /Size "
        + QByteArray::number(size) + " /Root 1 0 R /Info 9 0 R /Prev " + QByteArray::number(lastSection(pdf));
    result += QByteArray::number(number) + " 0 obj\n" + streamObject(data, keys) + "\nendobj\n";
    return result + "startxref\n" + QByteArray::number(section) + "\n%%EOF\n";
}

/// A container with these objects, whose row `row` the table takes for the second page; -1: it leads nowhere.
Attack packed(const char* name, bool isTrueLast, int row)
{
    const auto tamper = [isTrueLast, row](const QByteArray& pdf) {
        const int at = nextNumber(pdf);
        std::vector<std::pair<int, QByteArray>> objects{{sample::kSecondPage, kForgedPage}};
        if (isTrueLast) {
            objects.emplace_back(sample::kSecondPage, bodyOf(pdf, sample::kSecondPage));
        }
        StreamUpdate update{{{at, containerOf(objects)}}, {}};
        if (row >= 0) {
            update.rows = {{sample::kSecondPage, 2, at, row}};
        }
        return withStreamUpdate(pdf, update);
    };
    return {name, tamper, ReasonCode::PageChanged, u"2"_s};
}

QByteArray withWrongRow(const QByteArray& pdf)
{
    const int at = nextNumber(pdf);
    const QByteArray body =
        containerOf({{at + 9, kHarmless}, {sample::kSecondPage, bodyOf(pdf, sample::kSecondPage)}});
    return withStreamUpdate(pdf, {{{at, body}}, {{sample::kSecondPage, 2, at, 0}}});
}

/// An update of something harmless that brings these bytes along.
QByteArray withStray(const QByteArray& pdf, const QByteArray& stray)
{
    UpdateShape shape;
    shape.beforeObjects = stray;
    return withUpdate(pdf, {{nextNumber(pdf), kHarmless}}, shape);
}

Attack stray(const char* name, QByteArray bytes, ReasonCode code, const QString& subject = {})
{
    return {name, [bytes](const QByteArray& pdf) { return withStray(pdf, bytes); }, code, subject};
}

QByteArray forgedAfter(const QByteArray& head)
{
    return head + '\n' + kForgedPage + "\nendobj\n";
}

Attack trailer(const char* name, QByteArray keys)
{
    const auto tamper = [keys](const QByteArray& pdf) {
        UpdateShape shape;
        shape.trailerKeys += ' ' + keys;
        return withUpdate(pdf, {{nextNumber(pdf), kHarmless}}, shape);
    };
    return {name, tamper, ReasonCode::ParserRepaired, {}};
}

void addUnlisted(std::vector<Attack>& attacks)
{
    attacks.push_back(packed("packed twice, the true one last", true, 1));
    attacks.push_back(packed("packed twice, the true one named", true, 0));
    attacks.push_back(packed("packed where nothing leads", false, -1));
    attacks.push_back({"row of another packed object", withWrongRow, ReasonCode::PageChanged, u"2"_s});
    attacks.push_back(
        stray("object no table lists", forgedAfter("4 0 obj"), ReasonCode::PageChanged, u"2"_s));
    attacks.push_back(stray("the same, a comment in its head", forgedAfter("4 %x\n0 %y%z\nobj"),
                            ReasonCode::PageChanged, u"2"_s));
    attacks.push_back(
        stray("the same, of another generation", forgedAfter("4 7 obj"), ReasonCode::PageChanged, u"2"_s));
    attacks.push_back({"the same, among the data of a stream",
                       [](const QByteArray& pdf) {
                           return withUpdate(pdf,
                                             {{nextNumber(pdf), streamObject(forgedAfter("\n4 0 obj"))}});
                       },
                       ReasonCode::PageChanged, u"2"_s});
    attacks.push_back({"another catalog",
                       [](const QByteArray& pdf) {
                           return withUpdate(pdf, {{nextNumber(pdf), "<< /Type /Catalog /Pages 2 0 R >>"}});
                       },
                       ReasonCode::ObjectChanged,
                       {}});
}

void addLoose(std::vector<Attack>& attacks)
{
    attacks.push_back(stray("another trailer", "trailer\n<< /Root 4 0 R >>\n", ReasonCode::ParserRepaired));
    attacks.push_back(stray("another startxref", "%startxref\n", ReasonCode::ParserRepaired));
    attacks.push_back(trailer("deep trailer", "/X " + QByteArray(300, '[') + QByteArray(300, ']')));
    attacks.push_back(trailer("key twice in the trailer", "/Size 5"));
    attacks.push_back({"number beyond readers",
                       [](const QByteArray& pdf) { return withUpdate(pdf, {{8'388'608, kHarmless}}); },
                       ReasonCode::ParserRepaired,
                       {}});
    attacks.push_back({"free number beyond readers",
                       [](const QByteArray& pdf) {
                           const int at = nextNumber(pdf);
                           return withStreamUpdate(
                               pdf, {{{at, kHarmless}}, {{2'000'000'000, 0, 0, 0}}, "1 4 2", 2'000'000'001});
                       },
                       ReasonCode::ParserRepaired,
                       {}});
    attacks.push_back({"wide rows",
                       [](const QByteArray& pdf) {
                           return withStreamUpdate(pdf, {{{nextNumber(pdf), kHarmless}}, {}, "8 8 8"});
                       },
                       ReasonCode::ParserRepaired,
                       {}});
    attacks.push_back({"far marker",
                       [](const QByteArray& pdf) {
                           QByteArray tampered = withUpdate(pdf, {{nextNumber(pdf), kHarmless}});
                           return tampered.insert(tampered.lastIndexOf("%%EOF"), QByteArray(1010, ' '));
                       },
                       ReasonCode::ParserRepaired,
                       {}});
    attacks.push_back({"number twice in a section",
                       [](const QByteArray& pdf) {
                           UpdateShape shape;
                           shape.freed = {nextNumber(pdf)};
                           return withUpdate(pdf, {{nextNumber(pdf), kHarmless}}, shape);
                       },
                       ReasonCode::ParserRepaired,
                       {}});
}

/// A field for a time stamp, which has no name and no face, made to be seen.
QByteArray withSeenTimestamp(const QByteArray& pdf)
{
    QByteArray update = withNewSignature(pdf, "200 600 350 640", sample::kFirstPage).mid(pdf.size());
    return pdf + update.replace("/ETSI.CAdES.detached", "/ETSI.RFC3161       ");
}

/// One small widget that every page shows.
QByteArray onBothPages(const QByteArray& pdf)
{
    const QByteArray once = withNewSignature(pdf, "400 700 440 710", sample::kFirstPage);
    QByteArray second = bodyOf(once, sample::kSecondPage);
    second.insert(2, " /Annots [" + QByteArray::number(nextNumber(pdf)) + " 0 R] ");
    return withUpdate(once, {{sample::kSecondPage, second}});
}

void addFields(std::vector<Attack>& attacks)
{
    attacks.push_back({"time stamp to be seen", withSeenTimestamp, ReasonCode::TimestampSeen, u"Baru"_s});
    attacks.push_back(
        {"signature on both pages", onBothPages, ReasonCode::SignatureOnSeveralPages, u"Baru"_s});
    attacks.push_back(
        {"flags taken back",
         [](const QByteArray& pdf) {
             return withUpdate(
                 pdf, {{sample::kForm, bodyOf(pdf, sample::kForm).replace("/SigFlags 3", "/SigFlags 0")}});
         },
         ReasonCode::FormChanged, u"SigFlags"_s});
}

} // namespace

QByteArray withOtherRow(const QByteArray& pdf)
{
    const int container = sampleObjects().rbegin()->first + 1;
    constexpr int kRow = sample::kFirstPage - 1; // none before it is a stream
    return withStreamUpdate(pdf,
                            {{{nextNumber(pdf), kHarmless}}, {{sample::kSecondPage, 2, container, kRow}}});
}

std::vector<Attack> formAttacks()
{
    std::vector<Attack> attacks;
    addUnlisted(attacks);
    addLoose(attacks);
    addFields(attacks);
    return attacks;
}

} // namespace risalah::test
