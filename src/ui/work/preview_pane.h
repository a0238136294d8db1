// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class PreviewPane;
}
class MeetingDesk;
struct Workbench;

/// The paper beside the editor: the PDF that would be printed, drawn anew a moment after the last keystroke
/// by the render thread, scrolled to the point being written.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    PreviewPane(MeetingDesk& desk, Workbench& workbench, QWidget* parent = nullptr);
    ~PreviewPane() override;

    /// The point whose place on the paper is kept in view.
    void follow(const std::optional<domain::PointId>& point);
    /// Stored bytes instead of a draft; empty goes back to the draft.
    void showStored(const QByteArray& pdf);
    void print();
    void savePdf();
    void setPaperChoice(const app::PaperRequest& request);
    [[nodiscard]] int rendersShown() const { return m_shown; }

Q_SIGNALS:
    void shown();
    /// The paper was clicked: the point printed there, or none for the head of the paper.
    void placeChosen(const std::optional<risalah::domain::PointId>& point);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void request();
    void take(const Result<app::RenderedPaper>& paper);
    void showInfo();
    void scrollToPoint();
    void choose(int page, double y);
    [[nodiscard]] QString suggestedName() const;

    std::unique_ptr<Ui::PreviewPane> m_ui;
    MeetingDesk& m_desk;
    Workbench& m_workbench;
    QTimer m_delay;
    app::PaperRequest m_paper;
    std::vector<app::PointPlace> m_places;
    std::optional<domain::PointId> m_point;
    QByteArray m_stored;
    quint64 m_asked = 0;
    int m_shown = 0;
};

} // namespace risalah::ui
