// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QListWidget;
class QTextBrowser;

namespace risalah::ui {

/// Bantuan: short pages of ui/help, and the table of shortcuts made from the command table.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(Workbench& workbench, QWidget* parent = nullptr);
    /// place.part names the topic: a file of ui/help without ".md", or "pintasan".
    void enter(const Place& place) override;

    /// The topics in reading order.
    [[nodiscard]] static QStringList topics();

private:
    void showTopic(const QString& topic);

    Workbench& m_workbench;
    QListWidget* m_topics;
    QTextBrowser* m_text;
    QString m_topic;
};

} // namespace risalah::ui
