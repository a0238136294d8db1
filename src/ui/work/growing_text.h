// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace risalah::ui {

/// A text field that is as high as its text, between two and ten lines.
class GrowingText final : public QTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void grow();
};

} // namespace risalah::ui
