// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capture.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace risalah::ui {

class RowListView;

/// What pasted lines mean, shown in the page before anything is taken over.
class CaptureProposal final : public QFrame {
    Q_OBJECT
public:
    explicit CaptureProposal(QWidget* parent = nullptr);

    void propose(const QString& pasted, const domain::CaptureContext& context);
    [[nodiscard]] const domain::Capture& capture() const { return m_capture; }
    [[nodiscard]] const QString& pasted() const { return m_pasted; }

Q_SIGNALS:
    void accepted();
    /// As it is, in one row.
    void pastedPlain(const QString& text);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    domain::Capture m_capture;
    QString m_pasted;
    QLabel* m_summary;
    QLabel* m_unused;
    RowListView* m_rows;
    QPushButton* m_accept;
    QPushButton* m_plain;
};

} // namespace risalah::ui
