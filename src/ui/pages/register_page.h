// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/worker.h"
#include "ui/page.h"

#include <memory>

namespace risalah::ui {

namespace Ui {
class RegisterPage;
}

/// Opening, making and choosing a register. A refusal (network share, newer version, locked) is said here.
class RegisterPage final : public Page {
    Q_OBJECT

public:
    explicit RegisterPage(Workbench& workbench, QWidget* parent = nullptr);
    ~RegisterPage() override;
    void enter(const Place& place) override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("register"); }

private:
    void askForFile();
    void askForNewFile();
    void keepPassword();
    void open(const QString& location, app::Worker::Opening opening);
    void showProblem(const Error& error);

    Workbench& m_workbench;
    std::unique_ptr<Ui::RegisterPage> m_form;
};

} // namespace risalah::ui
