// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help_page.h"

#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/fixed_keys.h"
#include "ui/widgets.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace risalah::ui {

namespace {

constexpr int kTopicRole = Qt::UserRole;
constexpr int kTextWidth = 692; ///< of the card: lines of 640, whatever the screen
const QString kShortcuts = QStringLiteral("pintasan");
const QString kAbout = QStringLiteral("tentang");

QString markdownOf(const QString& topic)
{
    QFile file(QStringLiteral(":/risalah/help/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first line of a help file is its title: "# Memulai".
QString titleOf(const QString& topic)
{
    const QString text = markdownOf(topic);
    return text.left(text.indexOf(QLatin1Char('\n'))).mid(2).trimmed();
}

QString keyRow(const QString& keys, const QString& description)
{
    return QStringLiteral("<tr><td width=\"180\">%1</td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), description.toHtmlEscaped());
}

QString keyTable(const QString& title, const QString& rows)
{
    return QStringLiteral("<h2>%1</h2><table cellpadding=\"4\">%2</table>").arg(title.toHtmlEscaped(), rows);
}

/// Keys that are no commands: nobody chooses others for them.
QString fixedKeyTables()
{
    QString html;
    for (const FixedKeyPlace place :
         {FixedKeyPlace::Outline, FixedKeyPlace::Seats, FixedKeyPlace::Projector}) {
        QString rows;
        for (const FixedKeyRow& row : fixedKeyRows()) {
            if (row.place == place) {
                rows += keyRow(keysText(fixedKeys(row).mid(0, 1)), fixedKeyDescription(row));
            }
        }
        html += keyTable(fixedKeyTitle(place), rows);
    }
    return html;
}

QString shortcutTable(const KeyMap& keys)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(HelpPage::tr("Semua pintasan"));
    for (const CommandGroup wanted :
         {CommandGroup::Go, CommandGroup::Meeting, CommandGroup::Discussion, CommandGroup::Edit,
          CommandGroup::Register, CommandGroup::View, CommandGroup::Help}) {
        QString rows;
        for (const CommandRow& row : commandRows()) {
            const QString shown = keysText(keys.keys(row.command));
            if (row.group == wanted && !shown.isEmpty()) {
                rows += keyRow(shown, commandDescription(row));
            }
        }
        if (!rows.isEmpty()) {
            html += keyTable(groupTitle(wanted), rows);
        }
    }
    return html + fixedKeyTables();
}

/// The heaviest letters that are shipped are half bold; bolder ones would be smeared from them.
void lightenBold(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); part != block.end(); ++part) {
            const QTextFragment letters = part.fragment();
            if (letters.charFormat().fontWeight() > QFont::DemiBold) {
                QTextCharFormat format;
                format.setFontWeight(QFont::DemiBold);
                QTextCursor cursor(&document);
                cursor.setPosition(letters.position());
                cursor.setPosition(letters.position() + letters.length(), QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(format);
            }
        }
    }
}

/// Markdown and HTML come with a typewriter's margins and boxed tables; this sets them in the program's type.
void setType(QTextDocument& document)
{
    const Theme& look = theme();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isInTable = cursor.currentTable() != nullptr;
        // Whole pixels: with a share of the letters' height the number of an item leaves its line.
        format.setLineHeight(look.px(6), QTextBlockFormat::LineDistanceHeight);
        format.setTopMargin(level > 1 ? look.px(16) : 0);
        format.setBottomMargin(isInTable ? 0 : look.px(level > 0 ? 6 : 8));
        cursor.setBlockFormat(format);
        if (level > 0) {
            QTextCharFormat letters;
            letters.setFont(look.font(level == 1 ? TextStyle::PageTitle : TextStyle::SectionTitle));
            cursor.select(QTextCursor::BlockUnderCursor);
            // Not merged: the reader's own enlargement of headings would win.
            cursor.setCharFormat(letters);
        }
    }
    lightenBold(document);
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(look.px(4));
            format.setBottomMargin(look.px(8));
            table->setFormat(format);
        }
    }
}

} // namespace

QStringList HelpPage::topics()
{
    return {QStringLiteral("mulai"),         QStringLiteral("rapat"),     QStringLiteral("pembahasan"),
            QStringLiteral("tindak-lanjut"), QStringLiteral("direktori"), QStringLiteral("nomor"),
            QStringLiteral("tanda-tangan"),  QStringLiteral("register")};
}

HelpPage::HelpPage(Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_topics(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topik bantuan"));
    makeListOfPlaces(m_topics);
    for (const QString& topic : topics()) {
        auto* item = new QListWidgetItem(titleOf(topic), m_topics);
        item->setData(kTopicRole, topic);
    }
    auto* keys = new QListWidgetItem(tr("Semua pintasan"), m_topics);
    keys->setData(kTopicRole, kShortcuts);
    auto* about = new QListWidgetItem(tr("Tentang Risalah"), m_topics);
    about->setData(kTopicRole, kAbout);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Isi bantuan"));
    m_text->setOpenLinks(false);

    auto* card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 16, 8, 16);
    inside->addWidget(m_text);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_topics);
    columns->addWidget(card, 1);
    columns->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PageTitle(
        tr("Bantuan"), tr("Singkat, per halaman. F1 membuka topik halaman yang sedang tampil."), this));
    column->addLayout(columns, 1);

    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            showTopic(item->data(kTopicRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        m_workbench.shell.open(
            {.page = PageId::Help, .record = {}, .part = link.fileName().section(QLatin1Char('.'), 0, 0)});
    });
    connect(&workbench.appearance, &Appearance::changed, this, [this] { showTopic(m_topic); });
    connect(&workbench.commands, &CommandRegistry::keysChanged, this, [this] { showTopic(m_topic); });
}

void HelpPage::enter(const Place& place)
{
    const QString wanted = place.part.isEmpty() ? topics().constFirst() : place.part;
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(kTopicRole).toString() == wanted) {
            m_topics->setCurrentRow(row);
        }
    }
}

void HelpPage::showTopic(const QString& topic)
{
    m_topic = topic;
    fitListToContents(m_topics);
    m_text->parentWidget()->setMaximumWidth(theme().px(kTextWidth));
    // Rich text takes its sizes from the document, not from the sheet.
    m_text->document()->setDefaultFont(theme().font(TextStyle::Body));
    if (topic == kShortcuts) {
        m_text->setHtml(shortcutTable(m_workbench.commands.keyMap()));
    } else if (topic == kAbout) {
        m_text->setMarkdown(
            markdownOf(topic).arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())));
    } else {
        m_text->setMarkdown(markdownOf(topic));
    }
    setType(*m_text->document());
}

} // namespace risalah::ui

#include "moc_help_page.cpp"
