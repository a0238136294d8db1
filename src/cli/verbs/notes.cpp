// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/verbs/verbs.h"
#include "domain/capture.h"
#include "domain/point_number.h"
#include "wording/due_text.h"
#include "wording/labels.h"

#include <QHash>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

constexpr qint64 kMaxNotesBytes = 16LL << 20; // far more than a day of typing

Result<QString> textOf(const QByteArray& bytes, const QString& file)
{
    // A decoder waits for the rest of a character that was cut off.
    if (!bytes.isValidUtf8()) {
        return fail(ErrorCode::JsonNotUtf8, file);
    }
    return QString::fromUtf8(bytes);
}

QString indented(int depth)
{
    return QString(qsizetype{2} * depth, QLatin1Char(' '));
}

QString pointLines(const Capture& capture)
{
    QString text;
    for (const NumberedPoint& row : numberPoints(capture.points)) {
        const QString speaker =
            row.point->speaker.isEmpty() ? QString() : QStringLiteral("[%1] ").arg(row.point->speaker);
        text += indented(row.depth) + pointLabel(row.number, NumberStyle::Editor) + QLatin1Char(' ') + speaker
            + row.point->text + QLatin1Char('\n');
    }
    return text;
}

using Origins = QHash<PointId, QString>; ///< " (angka 1 huruf a)": what a resolution or action is bound to

Origins originsOf(const Capture& capture)
{
    Origins origins;
    for (const NumberedPoint& row : numberPoints(capture.points)) {
        origins.insert(row.point->id, QStringLiteral(" (%1)").arg(pointReference(row.number)));
    }
    return origins;
}

QString actionLine(const Origins& origins, const ActionItem& action)
{
    QStringList offices;
    for (const Assignee& assignee : action.assignees) {
        offices.append(assignee.office);
    }
    const QString priority = action.priority == Priority::Normal
        ? QString()
        : QString(QStringLiteral("; ") + wording::label(action.priority).toLower());
    return QStringLiteral("! %1%2 [%3; %4%5]\n")
        .arg(action.text, origins.value(action.point),
             offices.isEmpty() ? QStringLiteral("tanpa penanggung jawab")
                               : offices.join(QStringLiteral(", ")),
             wording::dueText(action), priority);
}

QString readable(const Capture& capture)
{
    const Origins origins = originsOf(capture);
    QString text = pointLines(capture);
    for (const Resolution& resolution : capture.resolutions) {
        text += QStringLiteral("= %1%2\n").arg(resolution.text, origins.value(resolution.point));
    }
    for (const ActionItem& action : capture.actions) {
        text += actionLine(origins, action);
    }
    return text;
}

class NotesVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("notes"),
                .arguments = QStringLiteral("BERKAS"),
                .purpose = QStringLiteral("ubah catatan mentah menjadi butir, keputusan, dan tindak lanjut"),
                .minArguments = 1,
                .maxArguments = 1,
                .options = {{QStringLiteral("date"),
                             QStringLiteral("tanggal rapat, dasar tenggat tanpa tahun; bawaannya hari ini"),
                             QStringLiteral("TANGGAL")}},
                .details =
                    QStringLiteral("BERKAS “-” berarti masukan baku. Dengan --json bentuknya risalah/1.")};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const auto date = invocation.date(QStringLiteral("date"));
        if (!date) {
            return tl::unexpected<Failure>(date.error());
        }
        const QString file = invocation.argument(0);
        const auto bytes = readInput(file, kMaxNotesBytes);
        if (!bytes) {
            return refuse(bytes.error(), file);
        }
        const auto text = textOf(*bytes, file);
        if (!text) {
            return refuse(text.error(), file);
        }
        CaptureContext context;
        context.meetingDate = date->value_or(dateIn(Zone::Wib, invocation.clock().now()));
        const Capture found = capture(*text, context);
        if (invocation.wantsJson()) {
            return Answer{app::captureJson(found), 0};
        }
        for (const QString& unused : found.unused) {
            invocation.warn(QStringLiteral("Tidak dipakai: %1").arg(unused));
        }
        return textAnswer(readable(found));
    }
};

} // namespace

std::unique_ptr<Verb> makeNotesVerb()
{
    return std::make_unique<NotesVerb>();
}

} // namespace risalah::cli
