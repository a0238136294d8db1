// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/stylesheet.h"
#include "documents/template_data.h"
#include "documents/template_engine.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace risalah::documents {

/// Finds templates: in the office's folder first, else among those inside the program. Keeps what it has
/// read until the file changes.
class TemplateStore {
public:
    TemplateStore();

    /// `name` without folder: "kop.html".
    [[nodiscard]] Result<std::shared_ptr<const Template>> html(const QString& folder, const QString& name);
    [[nodiscard]] Result<std::shared_ptr<const Stylesheet>> css(const QString& folder, const QString& name);
    /// All that are inside the program, and the page that explains them.
    [[nodiscard]] static QStringList names();
    /// As it stands, unchecked.
    [[nodiscard]] static Result<QString> text(const QString& folder, const QString& name);

private:
    struct Source {
        QString path;
        QDateTime changed;
        qint64 size = 0;
        friend bool operator==(const Source&, const Source&) = default;
    };
    template <class Parsed> struct Kept {
        Source source;
        std::shared_ptr<const Parsed> parsed;
    };
    [[nodiscard]] static Result<Source> find(const QString& folder, const QString& name);
    [[nodiscard]] static Result<QString> read(const QString& path);

    TemplateData m_specimen;
    std::map<QString, Kept<Template>> m_html;
    std::map<QString, Kept<Stylesheet>> m_css;
};

} // namespace risalah::documents
