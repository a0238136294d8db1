// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office_templates.h"

#include "app/whole_file.h"
#include "documents/template_store.h"

#include <QDir>
#include <QFile>

namespace risalah::app {

namespace {

Result<void> copyOne(const QString& name, const QString& target)
{
    const auto text = documents::TemplateStore::text({}, name);
    if (!text) {
        return forwardError(text);
    }
    return replaceFile(target, text->toUtf8());
}

} // namespace

Result<QStringList> copyTemplates(const QString& folder)
{
    QStringList copied;
    for (const QString& name : documents::TemplateStore::names()) {
        const QString target = QDir(folder).filePath(name);
        if (QFile::exists(target)) {
            continue;
        }
        if (const auto done = copyOne(name, target); !done) {
            return forwardError(done);
        }
        copied << name;
    }
    return copied;
}

} // namespace risalah::app
