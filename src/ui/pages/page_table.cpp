// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_table.h"

#include "ui/pages/actions_page.h"
#include "ui/pages/directory_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/numbers_page.h"
#include "ui/pages/register_page.h"
#include "ui/pages/resolutions_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/verify_page.h"
#include "ui/work/workspace_page.h"

#include <algorithm>
#include <iterator>

namespace risalah::ui {

namespace {

template <class P> Page* make(Workbench& workbench, QWidget* parent)
{
    return new P(workbench, parent);
}

constexpr PageRow kPages[] = {
    {PageId::Meeting, PageId::Meetings, "ruang-rapat", &make<WorkspacePage>},
    {PageId::Start, PageId::Home, "mulai", &make<StartPage>},
    {PageId::Register, PageId::Settings, "register", &make<RegisterPage>},
    {PageId::Home, PageId::Home, "beranda", &make<HomePage>},
    {PageId::Meetings, PageId::Meetings, "rapat", &make<MeetingsPage>},
    {PageId::Resolutions, PageId::Resolutions, "keputusan", &make<ResolutionsPage>},
    {PageId::Actions, PageId::Actions, "tindak-lanjut", &make<ActionsPage>},
    {PageId::Directory, PageId::Directory, "direktori", &make<DirectoryPage>},
    {PageId::Settings, PageId::Settings, "pengaturan", &make<SettingsPage>},
    {PageId::Numbers, PageId::Settings, "nomor", &make<NumbersPage>},
    {PageId::Verify, PageId::Verify, "verifikasi", &make<VerifyPage>},
    {PageId::Help, PageId::Help, "bantuan", &make<HelpPage>},
};

} // namespace

std::span<const PageRow> pageRows()
{
    return kPages;
}

const PageRow* findPage(PageId id)
{
    const auto* row = std::ranges::find_if(kPages, [id](const PageRow& r) { return r.id == id; });
    return row == std::end(kPages) ? nullptr : row;
}

} // namespace risalah::ui
