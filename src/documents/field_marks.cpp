// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/field_marks.h"

#include "documents/minutes_renderer.h"
#include "documents/signature_blocks.h"
#include "domain/attendance.h"
#include "domain/point_number.h"
#include "domain/record_texts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace risalah::documents {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kBegin(u'\uFDD0');
constexpr QChar kEnd(u'\uFDD1');
constexpr ushort kDigits = 0xFDD2; ///< sixteen noncharacters from here

QString markOf(const QString& path)
{
    QString mark(kBegin);
    for (const QChar c : path) {
        const ushort code = c.unicode();
        mark += QChar(static_cast<ushort>(kDigits + (code >> 4U & 0xFU)));
        mark += QChar(static_cast<ushort>(kDigits + (code & 0xFU)));
    }
    return mark + kEnd;
}

QString pathIn(QStringView digits)
{
    QString path;
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2) {
        const int high = digits[i].unicode() - kDigits;
        const int low = digits[i + 1].unicode() - kDigits;
        path += QChar(static_cast<ushort>((high & 0xF) << 4 | (low & 0xF)));
    }
    return path;
}

bool isMarkSign(QChar c)
{
    return c >= kBegin && c.unicode() < kDigits + 16;
}

/// A text that has such signs all the same shows them by their codes: nothing of a record may vanish on
/// paper.
QString withoutMarkSigns(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        plain += isMarkSign(c) ? QStringLiteral("[U+%1]").arg(QString::number(c.unicode(), 16).toUpper())
                               : QString(c);
    }
    return plain;
}

bool hasMarkSigns(const TemplateData& data)
{
    return std::ranges::any_of(data.values(), [](const auto& named) {
        const auto& value = named.second;
        const auto* text = std::get_if<QString>(&value);
        const auto* list = std::get_if<TemplateData::List>(&value);
        return (text != nullptr && std::ranges::any_of(*text, isMarkSign))
            || (list != nullptr && std::ranges::any_of(*list, hasMarkSigns));
    });
}

void spellMarkSigns(TemplateData& data)
{
    std::map<QString, QString> texts;
    std::map<QString, TemplateData::List> lists;
    for (const auto& [name, value] : data.values()) {
        if (const auto* text = std::get_if<QString>(&value);
            text != nullptr && std::ranges::any_of(*text, isMarkSign)) {
            texts[name] = withoutMarkSigns(*text);
        } else if (const auto* list = std::get_if<TemplateData::List>(&value)) {
            lists[name] = *list;
        }
    }
    for (auto& [name, text] : texts) {
        data.setText(name, text);
    }
    for (auto& [name, list] : lists) {
        std::ranges::for_each(list, spellMarkSigns);
        data.setList(name, std::move(list));
    }
}

void mark(TemplateData& data, const QString& name, const QString& path)
{
    const auto found = data.values().find(name);
    const auto* text = found == data.values().end() ? nullptr : std::get_if<QString>(&found->second);
    if (text != nullptr && !text->isEmpty()) {
        data.setText(name, QString(markOf(path) + *text));
    }
}

/// Calls `markRow` with each row of a list and its position; a name that is no list has none.
void markRows(TemplateData& data,
              const QString& name,
              const std::function<void(TemplateData&, std::size_t)>& markRow)
{
    const auto found = data.values().find(name);
    if (found == data.values().end() || !std::holds_alternative<TemplateData::List>(found->second)) {
        return;
    }
    auto rows = std::get<TemplateData::List>(found->second);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        markRow(rows[i], i);
    }
    data.setList(name, std::move(rows));
}

void markHead(TemplateData& data)
{
    struct Value {
        QLatin1StringView name;
        QLatin1StringView path;
    };
    static constexpr std::array kValues{
        Value{"rapat"_L1, "meeting.title"_L1},
        Value{"hariTanggal"_L1, "meeting.date"_L1},
        Value{"tanggal"_L1, "meeting.date"_L1},
        Value{"suratUndangan"_L1, "meeting.invitation.number"_L1},
        Value{"waktuPanggilan"_L1, "meeting.start"_L1},
        Value{"waktu"_L1, "meeting.start"_L1},
        Value{"tempat"_L1, "meeting.place"_L1},
        Value{"keadaan"_L1, "meeting.courseReason"_L1},
    };
    for (const Value& value : kValues) {
        mark(data, QString(value.name), QString(value.path));
    }
    const auto officer = [&data](QLatin1StringView name, QLatin1StringView path) {
        markRows(data, QString(name), [path](TemplateData& row, std::size_t /*position*/) {
            mark(row, QStringLiteral("nama"), QString(path));
        });
    };
    officer("ketua"_L1, "meeting.chair"_L1);
    officer("sekretaris"_L1, "meeting.secretary"_L1);
    officer("pencatat"_L1, "meeting.noteTaker"_L1);
    markRows(data, QStringLiteral("acara"), [](TemplateData& row, std::size_t i) {
        mark(row, QStringLiteral("judul"), listPath(u"agenda", i) + u".title");
    });
}

QStringList pointPaths(const std::vector<DiscussionPoint>& points, const QString& parent = {})
{
    QStringList paths;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QString path = parent + listPath(u"points", i);
        paths << path << pointPaths(points[i].points, path + u'.');
    }
    return paths;
}

void markTexts(TemplateData& data, const MeetingRecord& record)
{
    const auto paragraph = [&data](QLatin1StringView list, QLatin1StringView path) {
        markRows(data, QString(list), [path](TemplateData& row, std::size_t /*position*/) {
            mark(row, QStringLiteral("alinea"), QString(path));
        });
    };
    paragraph("pembukaan"_L1, "meeting.opening"_L1);
    paragraph("penutup"_L1, "meeting.closing"_L1);
    const QStringList points = pointPaths(record.meeting.points);
    markRows(data, QStringLiteral("butir"), [&points](TemplateData& row, std::size_t i) {
        const QString path = points.value(static_cast<qsizetype>(i));
        mark(row, QStringLiteral("pembicara"), path + u".speaker");
        mark(row, QStringLiteral("pembicaraSisip"), path + u".speaker");
    });
    markRows(data, QStringLiteral("keputusan"), [](TemplateData& row, std::size_t i) {
        mark(row, QStringLiteral("teks"), listPath(u"resolutions", i) + u".text");
    });
}

void markActions(TemplateData& data, const std::vector<ActionItem>& actions)
{
    std::vector<std::size_t> printed;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (!actions[i].removed) {
            printed.push_back(i);
        }
    }
    markRows(data, QStringLiteral("tindakLanjut"), [&printed](TemplateData& row, std::size_t i) {
        const QString path = listPath(u"actions", printed.at(i));
        mark(row, QStringLiteral("uraian"), path + u".text");
        mark(row, QStringLiteral("prioritas"), path + u".priority");
        mark(row, QStringLiteral("batasWaktu"), path + u".due");
        mark(row, QStringLiteral("batasSemula"), path + u".due");
        markRows(row, QStringLiteral("petugas"), [&path](TemplateData& one, std::size_t /*position*/) {
            mark(one, QStringLiteral("nama"), path + u".assignees");
        });
    });
}

void markSeats(TemplateData& data, const RenderRequest& request)
{
    const Meeting& meeting = request.record.meeting;
    std::vector<std::size_t> onSheet;
    std::vector<std::size_t> inNotes;
    for (std::size_t i = 0; i < meeting.attendance.size(); ++i) {
        if (request.blank || isHere(meeting.attendance[i])) {
            onSheet.push_back(i);
        }
        if (!attendanceSentence(meeting.attendance[i], meeting).isEmpty()) {
            inNotes.push_back(i);
        }
    }
    markRows(data, QStringLiteral("hadir"), [](TemplateData& row, std::size_t i) {
        const QString path = listPath(u"attendance", i);
        mark(row, QStringLiteral("kursi"), path + u".seat");
        mark(row, QStringLiteral("status"), path + u".status");
        mark(row, QStringLiteral("nama"), path + u".person");
        mark(row, QStringLiteral("keterangan"), path + u".remark");
    });
    markRows(data, QStringLiteral("tandaHadir"), [&onSheet](TemplateData& row, std::size_t i) {
        if (i < onSheet.size()) { // the lines for guests stand below
            mark(row, QStringLiteral("nama"), listPath(u"attendance", onSheet[i]) + u".person");
            mark(row, QStringLiteral("jabatan"), listPath(u"attendance", onSheet[i]) + u".seat");
        }
    });
    markRows(data, QStringLiteral("catatanKehadiran"), [&inNotes](TemplateData& row, std::size_t i) {
        mark(row, QStringLiteral("kalimat"), listPath(u"attendance", inNotes.at(i)) + u".departure");
    });
}

QString signerPath(const Meeting& meeting, std::size_t index)
{
    if (index >= meeting.signatureSlots.size()) {
        return QStringLiteral("meeting.chair"); // who signs where nobody was named
    }
    switch (meeting.signatureSlots[index].signer) {
    case SignatureSlot::Signer::Chair:
        return QStringLiteral("meeting.chair");
    case SignatureSlot::Signer::Secretary:
        return QStringLiteral("meeting.secretary");
    case SignatureSlot::Signer::NoteTaker:
        return QStringLiteral("meeting.noteTaker");
    case SignatureSlot::Signer::Other:
        break;
    }
    return listPath(u"signatureSlots", index) + u".person";
}

void markSignatures(TemplateData& data, const Meeting& meeting)
{
    std::size_t first = 0;
    for (const QString& list : {QStringLiteral("tandaTangan"), QStringLiteral("tandaTanganBawah")}) {
        std::size_t count = 0;
        markRows(data, list, [&](TemplateData& row, std::size_t i) {
            const QString signer = signerPath(meeting, first + i);
            mark(row, QStringLiteral("keterangan"), listPath(u"signatureSlots", first + i) + u".caption");
            mark(row, QStringLiteral("nama"), signer);
            mark(row, QStringLiteral("pangkat"), signer + u".rank");
            mark(row, QStringLiteral("nip"), signer + u".identity");
            markRows(row, QStringLiteral("jabatan"), [&signer](TemplateData& line, std::size_t /*row*/) {
                mark(line, QStringLiteral("baris"), signer + u".position");
            });
            ++count;
        });
        first += count;
    }
}

} // namespace

void markFields(TemplateData& data, const RenderRequest& request)
{
    if (hasMarkSigns(data)) {
        spellMarkSigns(data);
    }
    markHead(data);
    markTexts(data, request.record);
    markActions(data, request.record.actions);
    markSeats(data, request);
    markSignatures(data, request.record.meeting);
}

QString withoutMarks(QStringView text, QStringList& fields)
{
    QString plain;
    qsizetype from = 0;
    while (true) {
        const qsizetype begin = text.indexOf(kBegin, from);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(kEnd, begin);
        if (end < 0) {
            break;
        }
        plain += text.mid(from, begin - from);
        fields << pathIn(text.mid(begin + 1, end - begin - 1));
        from = end + 1;
    }
    return from == 0 ? text.toString() : QString(plain + text.mid(from));
}

} // namespace risalah::documents
