// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_order.h"

#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class KeyChoiceEditor;
}
struct Workbench;

/// With what an official signs: certificate file, token or BSrE. The last choice of this account is offered
/// again.
class KeyChoiceEditor final : public QWidget {
    Q_OBJECT
public:
    explicit KeyChoiceEditor(QWidget* parent = nullptr);
    ~KeyChoiceEditor() override;

    /// Before anything else: settings and file dialogs come from there.
    void attach(Workbench& workbench);
    [[nodiscard]] app::KeyChoice choice() const;
    void remember();

private:
    void showFields(int index);
    void chooseFile();
    void chooseModule();

    std::unique_ptr<Ui::KeyChoiceEditor> m_ui;
    Workbench* m_workbench = nullptr;
};

} // namespace risalah::ui
