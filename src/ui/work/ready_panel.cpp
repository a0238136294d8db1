// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/ready_panel.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/work/meeting_desk.h"
#include "wording/finding_sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

// In design pixels.
constexpr int kLeastWidthOfLink = 140; ///< to be read at all
constexpr int kShareOfLink = 220; ///< from this on one gives way to a second
constexpr int kPaddingOfLink = 20;
constexpr int kWidthOfFrame = 110; ///< icon, key and the gaps

} // namespace

ReadyPanel::ReadyPanel(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_summary(new QLabel(this)), m_links(new QHBoxLayout)
{
    setProperty("role", u"card"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(10);
    m_summary->setProperty("role", u"strong"_s);
    m_summary->setObjectName(u"readySummary"_s);
    auto* key = new QLabel(u"F8"_s, this);
    key->setProperty("role", u"key"_s);
    key->setToolTip(tr("F8 membuka hal berikutnya yang belum beres"));
    m_links->setSpacing(4);
    line->addWidget(m_icon);
    line->addWidget(m_summary);
    line->addLayout(m_links, 1);
    line->addWidget(key);
}

void ReadyPanel::attach(MeetingDesk& desk)
{
    m_desk = &desk;
}

void ReadyPanel::setFindings(const std::vector<domain::Finding>& findings, const QString& paperProblem)
{
    const bool ready = !domain::blocksFinalising(findings) && paperProblem.isEmpty();
    std::vector<Link> linked;
    if (!paperProblem.isEmpty()) {
        linked.push_back({paperProblem, {}});
    }
    for (const domain::Finding& finding : findings) {
        if (ready || finding.severity == domain::Severity::Blocks) {
            linked.push_back({wording::findingSentence(finding), finding.where});
        }
    }
    if (m_shownLinks && linked == m_linked) {
        return;
    }
    m_linked = std::move(linked);
    m_isReady = ready;
    const auto count = static_cast<int>(m_linked.size());
    m_summary->setText(!ready          ? tr("Belum siap ditandatangani: %n hal lagi", nullptr, count)
                           : count > 0 ? tr("Siap ditandatangani. %n hal sebaiknya dilihat:", nullptr, count)
                                       : tr("Siap ditandatangani"));
    restyle();
}

void ReadyPanel::restyle()
{
    const QColor colour = m_isReady ? theme().tokens.ok : theme().tokens.warn;
    m_icon->setPixmap(iconPixmap(m_isReady ? u"circle-check"_s : u"triangle-alert"_s, colour, theme().px(18),
                                 devicePixelRatioF()));
    m_shownLinks.reset();
    showLinks();
}

QSize ReadyPanel::minimumSizeHint() const
{
    const int width = m_summary->minimumSizeHint().width() + theme().px(kWidthOfFrame);
    return {width, QFrame::minimumSizeHint().height()};
}

QStringList ReadyPanel::fittingLinks() const
{
    const QFontMetrics metrics(theme().font(TextStyle::Strong));
    int room = width() - m_summary->sizeHint().width() - theme().px(kWidthOfFrame);
    // Two that are shortened tell more than one that is whole.
    const int share = room >= theme().px(2 * kShareOfLink) && m_linked.size() > 1 ? room / 2 : room;
    QStringList texts;
    for (const Link& link : m_linked) {
        const QString& sentence = link.sentence;
        const int whole = metrics.horizontalAdvance(sentence) + theme().px(kPaddingOfLink);
        if (whole > room && room < theme().px(kLeastWidthOfLink)) {
            break;
        }
        const int given = std::min({whole, room, texts.isEmpty() ? share : room});
        texts.append(given == whole
                         ? sentence
                         : metrics.elidedText(sentence, Qt::ElideRight, given - theme().px(kPaddingOfLink)));
        room -= given;
    }
    return texts;
}

void ReadyPanel::showLinks()
{
    const QStringList texts = fittingLinks();
    if (texts == m_shownLinks) {
        return;
    }
    m_shownLinks = texts;
    while (QLayoutItem* item = m_links->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // it would stay over its successors until it is deleted
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto& [sentence, where] = m_linked[static_cast<std::size_t>(i)];
        auto* link = new QPushButton(this);
        link->setProperty("role", u"link"_s);
        link->setText(texts[i]);
        link->setToolTip(sentence);
        link->setAccessibleName(sentence);
        connect(link, &QPushButton::clicked, this, [this, where = where] {
            where.isEmpty() ? Q_EMIT paperSettingsAsked() : Q_EMIT m_desk->navigationAsked(where);
        });
        m_links->addWidget(link);
    }
    m_links->addStretch();
}

void ReadyPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showLinks();
}

} // namespace risalah::ui
