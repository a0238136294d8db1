// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/attacks.h"
#include "verification/pdf_text.h"

#include <QList>

#include <utility>

namespace risalah::test {

namespace {

using namespace Qt::StringLiterals;

/// Where the first signature's "/ByteRange [" and its "]" stand.
std::pair<qsizetype, qsizetype> rangePlace(const QByteArray& pdf)
{
    const qsizetype begin = pdf.indexOf("/ByteRange");
    qsizetype end = pdf.indexOf(']', begin) + 1;
    while (pdf.at(end) == ' ') { // what the signer left of its placeholder
        ++end;
    }
    return {begin, end};
}

QList<qsizetype> rangeOf(const QByteArray& pdf)
{
    const auto [begin, end] = rangePlace(pdf);
    QList<qsizetype> numbers;
    const QByteArrayList words =
        pdf.mid(begin, end - begin).simplified().replace('[', ' ').replace(']', ' ').split(' ');
    for (const QByteArray& word : words) {
        bool isNumber = false;
        const qsizetype number = word.toLongLong(&isNumber);
        if (isNumber) {
            numbers.append(number);
        }
    }
    return numbers;
}

/// In place, so that nothing moves.
QByteArray withRange(const QByteArray& pdf, const QByteArray& text)
{
    const auto [begin, end] = rangePlace(pdf);
    QByteArray result = pdf;
    if (text.size() > end - begin) {
        qFatal("no room for %s", text.constData());
    }
    return result.replace(begin, end - begin, text.leftJustified(end - begin, ' '));
}

Attack range(const char* name, QByteArray text, ReasonCode code)
{
    return {name, [text](const QByteArray& pdf) { return withRange(pdf, text); }, code, {}};
}

QByteArray numbers(const QList<qsizetype>& range)
{
    QByteArray text = "/ByteRange [";
    for (const qsizetype number : range) {
        text += QByteArray::number(number) + ' ';
    }
    return text.trimmed() + ']';
}

QByteArray withContents(const QByteArray& pdf, const QByteArray& text)
{
    const auto range = rangeOf(pdf);
    QByteArray result = pdf;
    return result.replace(range[1], range[2] - range[1], text.leftJustified(range[2] - range[1], ' '));
}

Attack contents(const char* name, QByteArray text, ReasonCode code)
{
    return {name, [text](const QByteArray& pdf) { return withContents(pdf, text); }, code, {}};
}

/// Wrapping: the signature gives up some of its padding, and the second range is moved back to what takes
/// that place. Nothing else in the file moves.
QByteArray overInjectedBytes(const QByteArray& pdf)
{
    const QByteArray injected = " /Reason (Menolak) ";
    auto moved = rangeOf(pdf);
    QByteArray result = pdf;
    const qsizetype at = moved[2] - injected.size() - 1;
    result.replace(at, injected.size() + 1, QByteArray('>' + injected));
    moved[2] -= injected.size();
    moved[3] += injected.size();
    return withRange(result, numbers(moved));
}

void addRangeAttacks(std::vector<Attack>& attacks)
{
    const auto unusable = ReasonCode::ByteRangeUnusable;
    attacks.push_back(range("range missing", "/ByteRang_ [0 1]", unusable));
    attacks.push_back(range("range null", "/ByteRange null", unusable));
    attacks.push_back(range("range empty", "/ByteRange []", unusable));
    attacks.push_back(range("range of three", "/ByteRange [0 10 20]", unusable));
    attacks.push_back(
        {"range of six, the first four as they were",
         [](const QByteArray& pdf) { return withRange(pdf, numbers(rangeOf(pdf) + QList<qsizetype>{0, 0})); },
         unusable,
         {}});
    attacks.push_back(range("range negative", "/ByteRange [0 -10 20 30]", unusable));
    attacks.push_back(range("range overflowing", "/ByteRange [0 10 99999999999999999999 3]", unusable));
    attacks.push_back(range("range of reals", "/ByteRange [0 1.0 20.0 3.0]", unusable));
    attacks.push_back(range("range indirect", "/ByteRange 5 0 R", unusable));
    attacks.push_back(range("range of zeros", "/ByteRange [0 0 0 0]", unusable));
    attacks.push_back({"range begins later",
                       [](const QByteArray& pdf) {
                           auto moved = rangeOf(pdf);
                           moved[0] = 1;
                           return withRange(pdf, numbers(moved));
                       },
                       unusable,
                       {}});
    attacks.push_back({"second range shorter",
                       [](const QByteArray& pdf) {
                           auto moved = rangeOf(pdf);
                           moved[3] -= 10;
                           return withRange(pdf, numbers(moved));
                       },
                       ReasonCode::RangeNotAtRevisionEnd,
                       {}});
    attacks.push_back({"second range moved",
                       [](const QByteArray& pdf) {
                           auto moved = rangeOf(pdf);
                           moved[2] += 10;
                           return withRange(pdf, numbers(moved));
                       },
                       ReasonCode::RangeNotAtRevisionEnd,
                       {}});
    attacks.push_back(
        {"second range moved back over bytes of its own", overInjectedBytes, ReasonCode::DigestMismatch, {}});
    attacks.push_back({"gap wider than the signature",
                       [](const QByteArray& pdf) {
                           auto moved = rangeOf(pdf);
                           moved[2] += 4;
                           moved[3] -= 4;
                           return withRange(pdf, numbers(moved));
                       },
                       ReasonCode::GapNotExact,
                       {}});
}

void addContentsAttacks(std::vector<Attack>& attacks)
{
    attacks.push_back({"kind of signature unknown",
                       [](const QByteArray& pdf) {
                           QByteArray result = pdf;
                           const QByteArray known("/ETSI.CAdES.detached");
                           return result.replace(result.indexOf(known), known.size(), "/ETSI.CAdES.detachec");
                       },
                       ReasonCode::SubFilterUnknown, u"ETSI.CAdES.detachec"_s});
    attacks.push_back(contents("contents null", "null", ReasonCode::ContentsUnusable));
    attacks.push_back(contents("contents empty", "<>", ReasonCode::ContentsUnusable));
    attacks.push_back(contents("contents indirect", "9 0 R", ReasonCode::ContentsUnusable));
    attacks.push_back(contents("contents short", "<3000>", ReasonCode::GapNotExact));
    attacks.push_back({"contents zero",
                       [](const QByteArray& pdf) {
                           const auto range = rangeOf(pdf);
                           return withContents(pdf, '<' + QByteArray(range[2] - range[1] - 2, '0') + '>');
                       },
                       ReasonCode::CmsUnreadable,
                       {}});
    attacks.push_back({"padding not zero",
                       [](const QByteArray& pdf) {
                           QByteArray result = pdf;
                           return result.replace(rangeOf(pdf)[2] - 3, 2, "41");
                       },
                       ReasonCode::PaddingNotZero,
                       {}});
    attacks.push_back({"bytes injected into the gap",
                       [](const QByteArray& pdf) {
                           QByteArray result = pdf;
                           return result.replace(rangeOf(pdf)[2] - 9, 9, "> /X (yy)");
                       },
                       ReasonCode::GapNotExact,
                       {}});
}

void addTailAttacks(std::vector<Attack>& attacks)
{
    const auto tail = [&attacks](const char* name, QByteArray bytes) {
        attacks.push_back({name,
                           [bytes](const QByteArray& pdf) { return QByteArray(pdf + bytes); },
                           ReasonCode::BytesAfterEnd,
                           {}});
    };
    tail("comment behind the end", "% catatan\n");
    tail("second end", "%%EOF\n");
    tail("objects without a section", "5 0 obj\n<< >>\nendobj\n");
    tail("objects with only a trailer", "5 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 5 0 R >>\n");
    tail("line end behind the end", "\n");
    attacks.push_back({"update without a section",
                       [](const QByteArray& pdf) {
                           UpdateShape shape;
                           shape.withTable = false;
                           return withUpdate(pdf, {{sample::kSecondContent, streamObject("x")}}, shape);
                       },
                       ReasonCode::BytesAfterEnd,
                       {}});
    attacks.push_back({"update without startxref",
                       [](const QByteArray& pdf) {
                           UpdateShape shape;
                           shape.withStartxref = false;
                           return withUpdate(pdf, {{sample::kSecondContent, streamObject("x")}}, shape);
                       },
                       ReasonCode::BytesAfterEnd,
                       {}});
    attacks.push_back(
        {"cut off", [](const QByteArray& pdf) { return pdf.chopped(200); }, ReasonCode::BytesAfterEnd, {}});
    attacks.push_back({"junk before the header",
                       [](const QByteArray& pdf) { return QByteArray("junk\n" + pdf); },
                       ReasonCode::BytesBeforeHeader,
                       {}});
}

void addSectionAttacks(std::vector<Attack>& attacks)
{
    attacks.push_back({"previous section loops",
                       [](const QByteArray& pdf) {
                           UpdateShape shape;
                           shape.previous = pdf.size();
                           return withUpdate(pdf, {}, shape);
                       },
                       ReasonCode::RevisionsNotChained,
                       {}});
    attacks.push_back({"previous section skips the signed one",
                       [](const QByteArray& pdf) {
                           UpdateShape shape;
                           const qsizetype first = pdf.indexOf("startxref\n") + 10;
                           shape.previous = pdf.mid(first, 12).split('\n').value(0).toLongLong();
                           PdfObjects objects;
                           for (int number = 1; number < nextNumber(pdf); ++number) {
                               const QByteArray body = bodyOf(pdf, number);
                               if (!body.isEmpty()) {
                                   objects[number] = body;
                               }
                           }
                           return withUpdate(pdf, objects, shape);
                       },
                       ReasonCode::RangeNotAtRevisionEnd,
                       {}});
    attacks.push_back({"more versions than anybody looks through",
                       [](const QByteArray& pdf) {
                           QByteArray result = pdf;
                           for (int version = 0; version < 256; ++version) {
                               result = withUpdate(result, {});
                           }
                           return result;
                       },
                       ReasonCode::TooManyRevisions,
                       {}});
    attacks.push_back({"hybrid section",
                       [](const QByteArray& pdf) {
                           UpdateShape shape;
                           shape.trailerKeys += " /XRefStm " + QByteArray::number(lastSection(pdf));
                           return withUpdate(pdf, {}, shape);
                       },
                       ReasonCode::RevisionsNotChained,
                       {}});
    attacks.push_back({"section before its update",
                       [](const QByteArray& pdf) {
                           QByteArray result = withUpdate(pdf, {});
                           const qsizetype at = result.lastIndexOf("startxref\n") + 10;
                           return QByteArray(result.left(at) + QByteArray::number(lastSection(pdf))
                                             + "\n%%EOF\n");
                       },
                       ReasonCode::BytesAfterEnd,
                       {}});
}

/// Saved once more with something before, between or inside the objects: none of it hides what they change.
void addUpdateShapes(std::vector<Attack>& attacks)
{
    const QByteArray other = streamObject("BT /F1 12 Tf 72 700 Td (Anggaran 900 juta) Tj ET");
    const auto saved = [&](const char* name, QByteArray before, QByteArray body) {
        attacks.push_back({name,
                           [before, body](const QByteArray& pdf) {
                               UpdateShape shape;
                               shape.beforeObjects = before;
                               return withUpdate(pdf, {{sample::kSecondContent, body}}, shape);
                           },
                           ReasonCode::PageContentChanged, u"2"_s});
    };
    saved("comment between the versions", "% catatan\n", other);
    saved("second end between the versions", "%%EOF\n", other);
    saved("object nobody lists between the versions", "6 0 obj\n<< >>\nendobj\n", other);
    saved("comment before the object's value", {}, "% << /Type /XRef >>\n" + other);
    saved("comment inside the object's value", {}, QByteArray(other).insert(2, " % >>\n"));
}

/// The form leads nowhere any more, or only an annotation holds the signature.
void addReachAttacks(std::vector<Attack>& attacks)
{
    attacks.push_back({"signature only among the annotations",
                       [](const QByteArray& pdf) {
                           QByteArray body = bodyOf(pdf, sample::kForm);
                           return withUpdate(pdf, {{sample::kForm, body.replace("[14 0 R ", "[")}});
                       },
                       ReasonCode::UnreachableSignature,
                       {}});
    attacks.push_back({"form taken out",
                       [](const QByteArray& pdf) {
                           QByteArray body = bodyOf(pdf, sample::kCatalog);
                           return withUpdate(pdf, {{sample::kCatalog, body.replace("/AcroForm 8 0 R", "")}});
                       },
                       ReasonCode::UnreachableSignature,
                       {}});
    attacks.push_back({"fields in a loop",
                       [](const QByteArray& pdf) {
                           QByteArray body = bodyOf(pdf, sample::kThirdField);
                           body.insert(2, " /Kids [16 0 R] ");
                           return withUpdate(pdf, {{sample::kThirdField, body}});
                       },
                       ReasonCode::FieldTreeUnsound,
                       {}});
    attacks.push_back({"signature without a usable range, not reached",
                       [](const QByteArray& pdf) {
                           const int added = nextNumber(pdf);
                           return withUpdate(pdf, {{added, "<< /Type /Sig /Filter /Adobe.PPKLite >>"}});
                       },
                       ReasonCode::UnreachableSignature,
                       {}});
}

} // namespace

std::vector<Attack> structureAttacks()
{
    std::vector<Attack> attacks;
    addRangeAttacks(attacks);
    addContentsAttacks(attacks);
    addTailAttacks(attacks);
    addSectionAttacks(attacks);
    addUpdateShapes(attacks);
    addReachAttacks(attacks);
    return attacks;
}

} // namespace risalah::test
