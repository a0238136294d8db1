// SPDX-License-Identifier: GPL-3.0-or-later
// make_html RECORD.json OUT.html: the notula of the first meeting as one HTML page, for the references that
// turn HTML into PDF. Same texts, same tables, same paper and letters as our own.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

QString field(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toHtmlEscaped();
}

QString row(const QStringList& cells)
{
    return QStringLiteral("<tr><td>%1</td></tr>\n").arg(cells.join(QStringLiteral("</td><td>")));
}

QString head(const QJsonObject& office, const QJsonObject& meeting)
{
    QString html =
        QStringLiteral("<html><head><meta charset=\"utf-8\"><title>Notula</title><style>"
                       "@page { size: A4; margin: 2cm 2cm 2.5cm 3cm }"
                       "body { font-family: 'Liberation Sans'; font-size: 12pt; line-height: 1.15 }"
                       "table.list td { border: 1px solid black } h1 { text-align: center }"
                       "</style></head><body>");
    html += QStringLiteral("<h1>%1<br>%2</h1><h1>NOTULA</h1><table>")
                .arg(field(office, "government"), field(office, "unit"));
    html += row({QStringLiteral("Sidang/Rapat"), field(meeting, "title")});
    html += row({QStringLiteral("Hari/Tanggal"), field(meeting, "date")});
    html += row({QStringLiteral("Waktu Sidang/Rapat"), field(meeting, "start")});
    html += row({QStringLiteral("Tempat"), field(meeting, "place")});
    return html + QStringLiteral("</table>");
}

QString texts(const QJsonArray& items)
{
    QString html = QStringLiteral("<ol>");
    for (const auto& item : items) {
        html += QStringLiteral("<li>%1</li>\n").arg(field(item.toObject(), "text"));
    }
    return html + QStringLiteral("</ol>");
}

QString actionTable(const QJsonArray& actions)
{
    QString html = QStringLiteral("<table class=\"list\">");
    for (const auto& item : actions) {
        const QJsonObject action = item.toObject();
        const QJsonObject assignee = action.value(QLatin1String("assignees")).toArray().first().toObject();
        const int days =
            action.value(QLatin1String("due")).toObject().value(QLatin1String("workdays")).toInt();
        html += row(
            {field(action, "text"), field(assignee, "office"), QStringLiteral("%1 hari kerja").arg(days)});
    }
    return html + QStringLiteral("</table>");
}

QString attendanceTable(const QJsonArray& seats)
{
    QString html =
        QStringLiteral("<h1 style=\"page-break-before: always\">DAFTAR HADIR</h1><table class=\"list\">");
    for (const auto& item : seats) {
        const QJsonObject seat = item.toObject();
        html += row({field(seat, "seat"), field(seat, "status"),
                     field(seat.value(QLatin1String("person")).toObject(), "name")});
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace

int main(int argc, char* argv[])
{
    QFile input(argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString());
    QFile output(argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (argc != 3 || !input.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly)) {
        std::fputs("usage: make_html RECORD.json OUT.html\n", stderr);
        return 2;
    }
    const QJsonObject document = QJsonDocument::fromJson(input.readAll()).object();
    const QJsonObject meeting = document.value(QLatin1String("meetings")).toArray().first().toObject();
    const QString html = head(document.value(QLatin1String("office")).toObject(), meeting)
        + texts(meeting.value(QLatin1String("points")).toArray())
        + texts(meeting.value(QLatin1String("resolutions")).toArray())
        + actionTable(meeting.value(QLatin1String("actions")).toArray())
        + attendanceTable(meeting.value(QLatin1String("attendance")).toArray());
    output.write(html.toUtf8());
    return 0;
}
