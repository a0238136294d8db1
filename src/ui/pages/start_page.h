// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "ui/page.h"

#include <memory>

namespace risalah::ui {

namespace Ui {
class StartPage;
}

/// The first start: three questions in the page, then two ways to begin.
class StartPage final : public Page {
    Q_OBJECT

public:
    explicit StartPage(Workbench& workbench, QWidget* parent = nullptr);
    ~StartPage() override;
    void enter(const Place& place) override;

private:
    void answer();
    void showOffers();
    [[nodiscard]] domain::Zone chosenZone() const;

    Workbench& m_workbench;
    std::unique_ptr<Ui::StartPage> m_form;
};

} // namespace risalah::ui
