// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/preview_pane.h"
#include "ui/work/signing_page.h"
#include "ui/work/workspace.h"
#include "ui_workspace_page.h"
#include "wording/error_sentence.h"

#include <QEvent>
#include <QSplitter>

// Which paper stands beside the editor, and whether there is room for it.
namespace risalah::ui {

namespace {

// All in design pixels.
constexpr int kNarrowestWithPreview = 900;
constexpr int kSpare = 16; ///< by itself it does not press the editor to its least
constexpr int kLowestWithLine = 380; ///< below it the rows come before the header's second line
constexpr int kLowestWithFindBar = 410; ///< the same while the bar stands there

} // namespace

/// The sign-in sheet of a draft is drawn like its preview; that of a finalised meeting by the register, from
/// what was frozen.
void Workspace::showSheet(const app::PaperRequest& sheet)
{
    askForPreview();
    if (!m_desk->isReadOnly()) {
        m_preview->setPaperChoice(sheet);
        return;
    }
    m_workbench.session.worker()
        .run([id = m_desk->meeting().id, sheet](app::Register& opened) {
            return opened.minutes().render(id, sheet);
        })
        .then(this, [this, sheet](const Result<app::RenderedPaper>& paper) {
            if (!paper) {
                m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(paper.error()), {}, {}});
            } else if (step() == Step::Attendance) {
                m_preview->setPaperChoice(sheet);
                m_preview->showStored(paper->pdf);
            }
        });
}

/// The sign-in sheet belongs to its step; elsewhere the notula is shown again.
void Workspace::leaveSheet()
{
    m_preview->setPaperChoice({});
    m_previewAsked = m_previewAsked && m_previewWanted;
    if (!m_edition.isEmpty()) {
        m_preview->showStored(m_edition);
    }
}

/// It was asked for a moment ago: what is looked at by now may be something else.
void Workspace::showEdition(const QByteArray& pdf)
{
    if (!m_desk->isReadOnly() && step() != Step::Signing) {
        return;
    }
    m_edition = pdf;
    if (!m_preview->showsSheet()) {
        m_preview->showStored(pdf);
    }
}

/// An earlier edition is looked at where the editions are; elsewhere the newest one is shown again, or the
/// draft that corrects it.
void Workspace::leaveEdition()
{
    if (m_desk->isReadOnly()) {
        m_signing->showNewest();
    } else if (!m_edition.isEmpty()) {
        m_edition.clear();
        m_preview->showStored({});
    }
}

void Workspace::togglePreview()
{
    m_previewWanted = !m_preview->isVisible();
    m_workbench.session.settings().set(app::SettingKeys::previewVisible, m_previewWanted);
    if (m_previewWanted) {
        askForPreview();
    } else {
        m_previewAsked = false;
        setPreviewVisible(false);
    }
}

void Workspace::setPreviewVisible(bool visible)
{
    m_preview->setVisible(visible);
    m_ui->togglePreview->setChecked(visible);
}

/// By itself it comes where there is ample room; asked for, it stays as long as both can be drawn whole.
bool Workspace::hasRoomForPreview() const
{
    const int both = m_ui->editorPane->minimumSizeHint().width() + m_ui->split->handleWidth()
        + m_preview->minimumSizeHint().width();
    const int ample = std::max(theme().px(kNarrowestWithPreview), both + theme().px(kSpare));
    return width() >= (m_previewAsked ? both : ample);
}

void Workspace::fitPreview()
{
    setPreviewVisible((m_previewWanted || m_previewAsked) && hasRoomForPreview());
}

/// Steps that are not shown take in other letters only when they are: until then the widest of them would go
/// on asking for the room it needed before.
void Workspace::learnRoom()
{
    for (int index = 0; index < m_ui->stack->count(); ++index) {
        QWidget* page = m_ui->stack->widget(index);
        if (!page->isHidden()) {
            continue;
        }
        page->resize(m_ui->stack->size());
        static_cast<void>(page->grab(QRect(0, 0, 1, 1))); // laid out for it as it would be shown
        for (QSplitter* split : page->findChildren<QSplitter*>()) {
            split->updateGeometry(); // its parts told nobody while it was hidden
        }
    }
}

void Workspace::askForPreview()
{
    m_previewAsked = true;
    fitPreview();
    if (m_preview->isHidden()) {
        m_workbench.shell.notify(
            {Notice::Kind::Info,
             tr("Jendela terlalu sempit untuk pratinjau di samping editor; lebarkan jendela "
                "atau perkecil huruf dengan Ctrl+−."),
             {},
             {}});
    }
}

/// Without the preview, which goes where there is no room: the window may be narrower than both, and does not
/// grow when a step needs more than was known.
QSize Workspace::minimumSizeHint() const
{
    const bool hasPreview = m_preview != nullptr && !m_preview->isHidden();
    const int spared = hasPreview ? m_ui->split->handleWidth() + m_preview->minimumSizeHint().width() : 0;
    const QSize whole = QWidget::minimumSizeHint();
    return {std::max(m_ui->header->minimumSizeHint().width(), whole.width() - spared), whole.height()};
}

/// A step that is shown for the first time may need more than was known.
bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->split && event->type() == QEvent::LayoutRequest && !m_preview->isHidden()
        && !hasRoomForPreview()) {
        setPreviewVisible(false);
    }
    return QWidget::eventFilter(watched, event);
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPreview();
    showReadyPanel();
}

/// For its letters.
bool Workspace::isLow() const
{
    return height() < theme().px(m_isSearching ? kLowestWithFindBar : kLowestWithLine);
}

} // namespace risalah::ui
