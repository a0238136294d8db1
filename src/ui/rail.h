// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/page.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace risalah::ui {

class RailButton;

struct RailEntry {
    PageId page;
    Command command; ///< names it, and opens it by its key
};
inline constexpr RailEntry kUpperRail[] = {
    {PageId::Home, Command::OpenHome},
    {PageId::Meetings, Command::OpenMeetings},
    {PageId::Resolutions, Command::OpenResolutions},
    {PageId::Actions, Command::OpenActions},
    {PageId::Directory, Command::OpenDirectory},
};
inline constexpr RailEntry kLowerRail[] = {
    {PageId::Help, Command::Help},
    {PageId::Settings, Command::OpenSettings},
};

/// The pages of the program, down the left side of the window.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// For a page without an entry none is lit.
    void light(PageId page);
    void setBadge(PageId page, int number, const QString& meaning);
    /// As wide as its longest entry, in every letter size; where a window so wide has no room for names
    /// beside the page, as wide as the icons. It asks for the letters' size, never for the page's: from page
    /// to page the rail stays as it is.
    void fit(int windowWidth);

Q_SIGNALS:
    void pageAsked(risalah::ui::PageId page);

private:
    void add(QVBoxLayout* column, const RailEntry& entry);

    std::map<PageId, RailButton*> m_entries;
};

} // namespace risalah::ui
