// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace risalah::ui {

class RailButton;
enum class Command;

/// The pages of the program, down the left side of the window.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// For a page without an entry none is lit.
    void light(PageId page);
    void setBadge(PageId page, int number, const QString& meaning);
    /// As wide as its longest entry, in every letter size.
    void fit();

Q_SIGNALS:
    void pageAsked(risalah::ui::PageId page);

private:
    void add(QVBoxLayout* column, PageId page, Command command);

    std::map<PageId, RailButton*> m_entries;
};

} // namespace risalah::ui
