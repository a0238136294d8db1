// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace risalah::ui {

namespace Ui {
class PreviewPane;
}
class MeetingDesk;
struct Workbench;

/// The paper beside the editor: the PDF that would be printed, drawn anew by the render thread a moment after
/// the last keystroke, or while somebody types on, scrolled to the field being written.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    PreviewPane(MeetingDesk& desk, Workbench& workbench, QWidget* parent = nullptr);
    ~PreviewPane() override;

    /// The field whose place on the paper is kept in view, as a path of the record.
    void follow(const QString& where);
    /// Stored bytes instead of a draft; empty goes back to the draft.
    void showStored(const QByteArray& pdf);
    /// Print and save what the record says now, also while this is hidden or the last letters are not drawn
    /// yet: then the paper is waited for.
    void print();
    void savePdf();
    /// The paper is made also while this is hidden: a step that says whether it can be made.
    void setNeeded(bool needed);
    /// Something the paper is made of changed.
    void refresh();
    void setPaperChoice(const app::PaperRequest& request);
    /// The sign-in sheet, not the notula.
    [[nodiscard]] bool showsSheet() const { return m_paper.kind == app::PaperKind::DaftarHadir; }
    /// Different papers, not pages drawn again.
    [[nodiscard]] int papersShown() const { return m_papersShown; }
    /// What stands where on the paper that is shown; empty for stored bytes.
    [[nodiscard]] const std::vector<app::FieldPlace>& places() const { return m_places; }

Q_SIGNALS:
    void shown();
    /// Why there is no paper, or none that can be opened; empty once there is one.
    void problemChanged(const QString& sentence);
    /// The paper was clicked where this field is printed.
    void fieldChosen(const QString& where);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rememberZoom();
    void request();
    void noteShown();
    void take(const Result<app::RenderedPaper>& paper);
    void showProblem(const QString& sentence);
    void showInfo();
    void scrollToField();
    using Use = std::function<void(const QByteArray& pdf)>;
    void useCurrent(Use use);
    void dropWaiting();
    void printNow(const QByteArray& pdf);
    void saveNow(const QByteArray& pdf);
    void choose(int page, const QPointF& at);
    [[nodiscard]] QString suggestedName() const;

    std::unique_ptr<Ui::PreviewPane> m_ui;
    MeetingDesk& m_desk;
    Workbench& m_workbench;
    QTimer m_delay;
    QElapsedTimer m_undrawn; ///< since the first change that was not asked for yet, while m_delay runs
    app::PaperRequest m_paper;
    std::vector<app::FieldPlace> m_places;
    QString m_followed;
    QByteArray m_stored;
    quint64 m_changes = 1; ///< of what the paper is made of
    quint64 m_drawnChange = 0; ///< the last one that is on the paper, or that no paper could be made of
    std::vector<Use> m_waiting; ///< for a paper with all changes on it
    bool m_needed = false;
    QByteArray m_shownPaper;
    int m_papersShown = 0;
    QString m_problem;
    bool m_hasPaper = false; ///< the last answer was a paper, not a failure
};

} // namespace risalah::ui
