// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/footer_sentences.h"

#include "documents/template_store.h"

namespace risalah::documents {

Result<QStringList> footerSentences(const QString& templateFolder)
{
    const auto text = TemplateStore::text(templateFolder, QStringLiteral("kalimat-kaki.txt"));
    if (!text) {
        return forwardError(text);
    }
    QStringList sentences;
    QStringList lines;
    const auto close = [&] {
        if (!lines.isEmpty()) {
            sentences << lines.join(u'\n');
            lines.clear();
        }
    };
    for (const QString& raw : text->split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            close();
        } else if (!line.startsWith(u'#')) {
            lines << line;
        }
    }
    close();
    return sentences;
}

} // namespace risalah::documents
