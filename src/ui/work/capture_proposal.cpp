// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/capture_proposal.h"

#include "ui/theme.h"
#include "ui/work/outline_rows.h"
#include "ui/work/row_list_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

/// In design pixels; less than a list asks for: it scrolls, and so do the points below.
constexpr int kLeastRowsHeight = 40;

} // namespace

CaptureProposal::CaptureProposal(QWidget* parent)
    : QFrame(parent)
    , m_summary(new QLabel(this))
    , m_unused(new QLabel(this))
    , m_rows(new RowListView(this))
    , m_accept(new QPushButton(tr("Masukkan"), this))
    , m_plain(new QPushButton(tr("Tempel sebagai satu butir"), this))
{
    setProperty("role", u"card"_s);
    m_summary->setProperty("role", u"strong"_s);
    m_summary->setWordWrap(true); // beside three buttons large letters leave it little room
    m_unused->setProperty("role", u"muted"_s);
    m_unused->setWordWrap(true);
    m_rows->setProperty("role", u"bare"_s);
    m_rows->setObjectName(u"proposalRows"_s);
    m_rows->setAccessibleName(tr("Usulan butir dari teks yang ditempel"));
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_accept->setProperty("role", u"primary"_s);
    m_accept->setObjectName(u"acceptProposal"_s);
    m_plain->setObjectName(u"pastePlain"_s);
    auto* cancel = new QPushButton(tr("Batal"), this);
    cancel->setObjectName(u"dismissProposal"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    auto* line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(cancel);
    line->addWidget(m_plain);
    line->addWidget(m_accept);
    outer->addLayout(line);
    outer->addWidget(m_rows, 1);
    outer->addWidget(m_unused);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT accepted();
    });
    connect(m_plain, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT pastedPlain(m_pasted.simplified());
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT dismissed();
    });
    hide();
}

void CaptureProposal::propose(const QString& pasted, const domain::CaptureContext& context)
{
    m_pasted = pasted;
    m_capture = domain::capture(pasted, context);
    domain::MeetingRecord shown;
    shown.meeting.points = m_capture.points;
    shown.meeting.resolutions = m_capture.resolutions;
    shown.actions = m_capture.actions;
    std::vector<ListRow> rows = outlineRows(shown, {domain::placeAtEnd(shown.meeting.points), {}, {}});
    rows.pop_back(); // the line being begun is not part of a proposal
    m_rows->setMinimumHeight(theme().px(kLeastRowsHeight)); // letters may have changed since
    m_rows->rowModel().setRows(std::move(rows));
    m_summary->setText(tr("Usulan: %1 butir, %2 keputusan, %3 tindak lanjut")
                           .arg(domain::countPoints(m_capture.points))
                           .arg(m_capture.resolutions.size())
                           .arg(m_capture.actions.size()));
    const auto unused = static_cast<int>(m_capture.unused.size());
    m_unused->setVisible(unused > 0);
    m_unused->setText(tr("%n baris tidak dipakai.", nullptr, unused));
    QStringList lines;
    for (const QString& line : m_capture.unused) {
        lines.append(line);
    }
    m_unused->setToolTip(lines.join(u"\n"_s));
    m_accept->setEnabled(!m_capture.points.empty() || !m_capture.resolutions.empty()
                         || !m_capture.actions.empty());
    show();
    (m_accept->isEnabled() ? m_accept : m_plain)->setFocus(Qt::OtherFocusReason);
}

void CaptureProposal::close()
{
    hide();
}

void CaptureProposal::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace risalah::ui
