// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace risalah::ui {

/// Looks like a field and opens the palette. Where the bar is full, its words give way before the commands
/// do.
class SearchButton final : public QPushButton {
    Q_OBJECT
public:
    SearchButton(const QString& words, QWidget* parent = nullptr);

    /// A label of this button that names its key; the words leave room for it.
    void setKey(QWidget* key) { m_key = key; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_words;
    QWidget* m_key = nullptr;
};

} // namespace risalah::ui
