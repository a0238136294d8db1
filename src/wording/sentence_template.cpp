// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentence_template.h"

#include "wording/place_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace risalah::wording {

namespace {

/// A sentence is one line, and what it quotes stays short enough to be read.
QString quotable(const QString& text)
{
    constexpr qsizetype kMost = 200;
    const QString line = text.simplified();
    return line.size() > kMost ? QString(line.first(kMost - 1) + u'…') : line;
}

/// A number or a code – "TL-10", "001/RAKOR/VII/2025" – is no word of anybody: it stands as it is.
bool isCode(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("^(?=.*\\d)[A-Z0-9]+(?:[-./][A-Z0-9]+)*$"));
    return code.match(text).hasMatch();
}

QString quotedSubject(const QString& subject)
{
    const QString line = quotable(subject);
    return line.isEmpty() || isCode(line) ? line : QString(u'“' + line + u'”');
}

QString placeInBrackets(const QString& place)
{
    static const QRegularExpression line(QStringLiteral("^(\\d+)(?::(\\d+))?$"));
    const auto found = line.match(place);
    if (!found.hasMatch()) {
        return QCoreApplication::translate("Wording", "(di %1)").arg(placeName(place));
    }
    return found.captured(2).isEmpty()
        ? QCoreApplication::translate("Wording", "(baris %1)").arg(found.captured(1))
        : QCoreApplication::translate("Wording", "(baris %1, huruf ke-%2)")
              .arg(found.captured(1), found.captured(2));
}

void appendPart(QString& text, const QString& part)
{
    if (!part.isEmpty()) {
        text += part;
    } else if (text.endsWith(QLatin1Char(' '))) {
        text.chop(1);
    }
}

} // namespace

QString filled(const QString& sentence, const QString& subject, const QString& place)
{
    const QString quoted = quotedSubject(subject);
    const QString bracketed = place.isEmpty() ? QString() : placeInBrackets(quotable(place));
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QStringView rest = QStringView(sentence).sliced(i);
        if (rest.startsWith(u"%1")) {
            appendPart(text, quoted);
            ++i;
        } else if (rest.startsWith(u"%2")) {
            appendPart(text, bracketed);
            ++i;
        } else {
            text += sentence.at(i);
        }
    }
    return text;
}

} // namespace risalah::wording
