// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/preview_pane.h"

#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/paper_places.h"
#include "ui/work/print_pdf.h"
#include "ui/work/save_pdf.h"
#include "ui_preview_pane.h"
#include "wording/error_sentence.h"
#include "wording/labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kDelayMs = 120;
constexpr int kLongestDelayMs = 500; ///< somebody who writes without a pause is followed, too

} // namespace

PreviewPane::PreviewPane(MeetingDesk& desk, Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PreviewPane>()), m_desk(desk), m_workbench(workbench)
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->print->setIcon(icon(u"printer"_s));
    m_ui->savePdf->setIcon(icon(u"download"_s));
    m_ui->zoomIn->setIcon(icon(u"zoom-in"_s));
    m_ui->zoomOut->setIcon(icon(u"zoom-out"_s));
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PreviewPane::request);
    connect(&m_desk, &MeetingDesk::changed, this, &PreviewPane::refresh);
    connect(m_ui->pages, &PageView::currentPageChanged, this, &PreviewPane::showInfo);
    connect(m_ui->pages, &PageView::unreadable, this,
            [this] { showProblem(tr("Berkas PDF yang dibuat tidak dapat dibuka kembali.")); });
    connect(m_ui->pages, &PageView::pagesShown, this, [this] {
        if (m_hasPaper) { // else these are still the pages from before
            showProblem({});
        }
        noteShown();
    });
    connect(m_ui->pages, &PageView::placeClicked, this, &PreviewPane::choose);
    connect(m_ui->print, &QToolButton::clicked, this, &PreviewPane::print);
    connect(m_ui->savePdf, &QToolButton::clicked, this, &PreviewPane::savePdf);
    connect(m_ui->zoomIn, &QToolButton::clicked, this,
            [this] { m_ui->pages->setZoom(m_ui->pages->zoom() * 1.25); });
    connect(m_ui->zoomOut, &QToolButton::clicked, this,
            [this] { m_ui->pages->setZoom(m_ui->pages->zoom() / 1.25); });
    rememberZoom();
    showInfo();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::rememberZoom()
{
    app::Settings& settings = m_workbench.session.settings();
    const auto restore = [this, &settings] {
        m_ui->pages->setZoom(settings.value(app::SettingKeys::previewZoom));
    };
    restore();
    connect(m_ui->pages, &PageView::zoomChanged, this,
            [&settings](double zoom) { settings.set(app::SettingKeys::previewZoom, zoom); });
    connect(&m_workbench.appearance, &Appearance::changed, this, restore);
}

void PreviewPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ++m_changes; // the templates may have changed meanwhile
    m_undrawn.start();
    m_delay.start(0);
}

void PreviewPane::setNeeded(bool needed)
{
    m_needed = needed;
    if (needed && !isVisible()) {
        refresh(); // hidden, it does not hear of templates that changed
    }
}

void PreviewPane::refresh()
{
    ++m_changes;
    if (!m_delay.isActive()) {
        m_undrawn.start();
    }
    const qint64 left = kLongestDelayMs - m_undrawn.elapsed();
    m_delay.start(static_cast<int>(std::clamp<qint64>(left, 0, kDelayMs)));
}

/// Pages are also drawn when they are scrolled or resized; a paper counts once.
void PreviewPane::noteShown()
{
    if (const QByteArray& paper = m_ui->pages->drawn(); paper != m_shownPaper) {
        m_shownPaper = paper;
        ++m_papersShown;
    }
    Q_EMIT shown();
}

void PreviewPane::request()
{
    // Of a finalised meeting there are papers, no drafts: whoever has them shows them.
    const bool isWanted = isVisible() || m_needed || !m_waiting.empty();
    if (!isWanted || !m_stored.isEmpty() || m_desk.isReadOnly()) {
        return;
    }
    app::PreviewRequest wanted;
    wanted.office = m_desk.context().office;
    wanted.record = m_desk.record();
    wanted.edition = m_desk.context().edition;
    wanted.paper = m_paper;
    wanted.stamp = m_workbench.session.clock().now();
    wanted.templateFolder = m_workbench.session.settings().value(app::SettingKeys::templateFolder);
    m_workbench.session.worker()
        .preview(std::move(wanted))
        .then(this, [this, change = m_changes](const Result<app::RenderedPaper>& paper) {
            // An older answer than the one asked for last is still newer than what is shown.
            if (m_stored.isEmpty()) {
                m_drawnChange = change;
                take(paper);
            }
        });
}

void PreviewPane::take(const Result<app::RenderedPaper>& paper)
{
    m_hasPaper = paper.has_value();
    const bool isCurrent = m_drawnChange == m_changes;
    if (!paper) {
        showProblem(wording::errorSentence(paper.error()));
        if (isCurrent && !std::exchange(m_waiting, {}).empty()) {
            m_workbench.shell.notify({Notice::Kind::Bad, m_problem, {}, {}});
        }
        return;
    }
    m_places = paper->places;
    m_ui->pages->setClickable(!m_places.empty());
    m_ui->pages->setPdf(paper->pdf);
    scrollToField();
    if (isCurrent) {
        for (const Use& use : std::exchange(m_waiting, {})) {
            use(paper->pdf);
        }
    }
}

void PreviewPane::useCurrent(Use use)
{
    if (!m_stored.isEmpty()) {
        const QByteArray pdf = m_stored; // another may be shown while a dialog is open
        use(pdf);
    } else if (m_desk.isReadOnly()) {
        m_workbench.shell.notify(
            {Notice::Kind::Info, tr("Naskah belum terbuka; tunggu sebentar, lalu coba lagi."), {}, {}});
    } else {
        // Drawn anew even if nothing was typed: templates may be edited in another program.
        m_waiting.push_back(std::move(use));
        refresh();
        m_delay.stop();
        request();
    }
}

/// What was to be printed or saved is no longer what is looked at.
void PreviewPane::dropWaiting()
{
    if (!std::exchange(m_waiting, {}).empty()) {
        m_workbench.shell.notify(
            {Notice::Kind::Warn,
             tr("Naskah yang tampil sudah berganti; tidak ada yang dicetak atau disimpan."),
             {},
             {}});
    }
}

void PreviewPane::showProblem(const QString& sentence)
{
    m_ui->problem->setVisible(!sentence.isEmpty());
    m_ui->problem->setText(sentence);
    if (sentence != m_problem) {
        m_problem = sentence;
        Q_EMIT problemChanged(m_problem);
    }
}

void PreviewPane::choose(int page, const QPointF& at)
{
    const QString where = fieldAt(m_places, m_desk.meeting(), page, at);
    if (m_stored.isEmpty() && !where.isEmpty()) {
        Q_EMIT fieldChosen(where);
    }
}

void PreviewPane::follow(const QString& where)
{
    if (where != m_followed) {
        m_followed = where;
        scrollToField();
    }
}

void PreviewPane::scrollToField()
{
    const app::FieldPlace* place = placeOf(m_places, m_followed);
    if (place == nullptr) {
        m_ui->pages->clearMark();
        return;
    }
    QRectF lines(place->x, place->y, 0, place->bottom - place->y);
    for (const app::FieldPlace& line : m_places) { // the others of the same text, as far as the page goes
        if (line.where == place->where && line.page == place->page && line.x == place->x) {
            lines.setBottom(std::max(lines.bottom(), line.bottom));
        }
    }
    m_ui->pages->showPlace(place->page, lines);
}

void PreviewPane::showStored(const QByteArray& pdf)
{
    m_stored = pdf;
    m_places.clear();
    m_ui->pages->setClickable(false);
    m_ui->pages->clearMark();
    if (pdf.isEmpty()) {
        refresh();
        return;
    }
    dropWaiting();
    m_hasPaper = true;
    showProblem({});
    m_ui->pages->setPdf(pdf);
}

void PreviewPane::setPaperChoice(const app::PaperRequest& request)
{
    if (request == m_paper) {
        return;
    }
    m_paper = request;
    dropWaiting();
    showInfo();
    refresh();
}

void PreviewPane::showInfo()
{
    const domain::Office& office = m_desk.context().office;
    const QString form = m_paper.kind == app::PaperKind::DaftarHadir
        ? tr("Daftar hadir")
        : wording::shortLabel(m_paper.layout.value_or(office.layout));
    const QString sheet = wording::shortLabel(m_paper.paper.value_or(office.paper));
    const int pages = m_ui->pages->pageCount();
    m_ui->pageInfo->setText(
        pages == 0 ? u"%1 · %2"_s.arg(form, sheet)
                   : tr("hal. %1/%2 · %3").arg(m_ui->pages->currentPage() + 1).arg(pages).arg(form));
    m_ui->pageInfo->setToolTip(u"%1 · %2"_s.arg(form, sheet));
}

QString PreviewPane::suggestedName() const
{
    static const QRegularExpression unsafe(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString title = m_desk.meeting().title.simplified().left(80);
    const QString name = m_paper.kind == app::PaperKind::DaftarHadir ? u"Daftar Hadir"_s : u"Notula"_s;
    return u"%1 %2 %3.pdf"_s.arg(name, m_desk.meeting().date.toIso(),
                                 title.replace(unsafe, u" "_s).trimmed());
}

void PreviewPane::print()
{
    useCurrent([this](const QByteArray& pdf) { printNow(pdf); });
}

void PreviewPane::savePdf()
{
    useCurrent([this](const QByteArray& pdf) { saveNow(pdf); });
}

void PreviewPane::printNow(const QByteArray& pdf)
{
    const Result<void> printed = printPdf(pdf, suggestedName(), m_workbench.prompt, this);
    if (!printed) {
        m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(printed.error()), {}, {}});
    }
}

void PreviewPane::saveNow(const QByteArray& pdf)
{
    const auto saved = ui::savePdf(pdf, suggestedName(), m_workbench.prompt, this);
    if (!saved) {
        m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(saved.error()), {}, {}});
    } else if (!saved->isEmpty()) {
        m_workbench.shell.notify({Notice::Kind::Ok, tr("PDF tersimpan di %1").arg(*saved), {}, {}});
    }
}

} // namespace risalah::ui
