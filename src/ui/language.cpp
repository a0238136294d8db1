// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace risalah::ui {

void installLanguage(const QString& code)
{
    const bool isEnglish = code == QLatin1StringView("en");
    auto* translator = new QTranslator(QCoreApplication::instance());
    const QString file = isEnglish ? QStringLiteral("risalah_en") : QStringLiteral("qtbase_id");
    if (translator->load(QStringLiteral(":/risalah/i18n/%1.qm").arg(file))) {
        QCoreApplication::installTranslator(translator);
    } else {
        qWarning("translation %s is missing", qUtf8Printable(file));
        delete translator;
    }
    // Dates and numbers stay Indonesian in both: they are read beside official papers.
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
}

} // namespace risalah::ui
