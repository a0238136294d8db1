// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template_store.h"

#include "documents/markup_reader.h"
#include "documents/shipped_files.h"
#include "documents/view_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace risalah::documents {

namespace {

constexpr qint64 kLargestTemplate = 1 << 20;

} // namespace

TemplateStore::TemplateStore() : m_specimen(specimenViewData())
{
    ensureShippedFiles();
}

Result<TemplateStore::Source> TemplateStore::find(const QString& folder, const QString& name)
{
    if (!folder.isEmpty()) {
        // A folder on a drive that is away must not end in another form than the office's own.
        if (!QDir(folder).exists()) {
            return fail(ErrorCode::FileMissing, folder);
        }
        const QFileInfo own(QDir(folder).filePath(name));
        if (own.exists()) {
            return Source{own.filePath(), own.lastModified(), own.size()};
        }
    }
    return Source{QStringLiteral(":/templates/") + name, {}, 0};
}

Result<QString> TemplateStore::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, path, {}, file.errorString());
    }
    if (file.size() > kLargestTemplate) {
        return fail(ErrorCode::FileTooLarge, path);
    }
    // A decoder waits for the rest of a character that was cut off.
    const QByteArray bytes = file.readAll();
    if (!bytes.isValidUtf8()) {
        return fail(ErrorCode::TemplateSyntax, path, {}, QStringLiteral("not UTF-8"));
    }
    return QString::fromUtf8(bytes);
}

Result<std::shared_ptr<const Template>> TemplateStore::html(const QString& folder, const QString& name)
{
    const auto found = find(folder, name);
    if (!found) {
        return forwardError(found);
    }
    const Source& source = *found;
    const auto kept = m_html.find(name);
    if (kept != m_html.end() && kept->second.source == source) {
        return kept->second.parsed;
    }
    const auto text = read(source.path);
    if (!text) {
        return forwardError(text);
    }
    auto parsed = Template::parse(source.path, *text, m_specimen);
    if (!parsed) {
        return forwardError(parsed);
    }
    if (const auto checked = checkMarkup(source.path, *text); !checked) {
        return forwardError(checked);
    }
    auto shared = std::make_shared<const Template>(std::move(*parsed));
    m_html.insert_or_assign(name, Kept<Template>{source, shared});
    return shared;
}

Result<std::shared_ptr<const Stylesheet>> TemplateStore::css(const QString& folder, const QString& name)
{
    const auto found = find(folder, name);
    if (!found) {
        return forwardError(found);
    }
    const Source& source = *found;
    const auto kept = m_css.find(name);
    if (kept != m_css.end() && kept->second.source == source) {
        return kept->second.parsed;
    }
    const auto text = read(source.path);
    if (!text) {
        return forwardError(text);
    }
    auto parsed = Stylesheet::parse(source.path, *text);
    if (!parsed) {
        return forwardError(parsed);
    }
    auto shared = std::make_shared<const Stylesheet>(std::move(*parsed));
    m_css.insert_or_assign(name, Kept<Stylesheet>{source, shared});
    return shared;
}

QStringList TemplateStore::names()
{
    ensureShippedFiles();
    return QDir(QStringLiteral(":/templates")).entryList(QDir::Files, QDir::Name);
}

Result<QString> TemplateStore::text(const QString& folder, const QString& name)
{
    ensureShippedFiles();
    const auto source = find(folder, name);
    return source ? read(source->path) : Result<QString>(forwardError(source));
}

} // namespace risalah::documents
