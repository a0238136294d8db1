// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/icon_label.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui/work/change_card.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace risalah::ui;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrast_followsWcag();
    void tokens_areReadable_data();
    void tokens_areReadable();
    void palette_isReadable_data();
    void palette_isReadable();
    void disabledLooks_areReadable();
    void hints_areReadable();
    void roundThings_areRound_data();
    void roundThings_areRound();
    void fields_keepTheirSizeWithAWiderLine_data();
    void fields_keepTheirSizeWithAWiderLine();
    void iconsOfFields_growWithLetters();
    void styleSheet_leavesNoMark();
    void styleSheet_growsWithLetters();
    void styleSheetMarks_haveTheTokensColours();
    void setMode_changesPalette();
    void setLetterPercent_staysInRange();
    void numberFont_hasFiguresOfOneWidth();
    void iconPixmap_takesTheColour();
    void notice_takesTheNewTheme();
    void changes_takeTheNewTheme();
    void choices_areMarkedAlike();
    void menuButtons_keepTheirEdges_data();
    void menuButtons_keepTheirEdges();
};

void TestTheme::contrast_followsWcag()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // The reference pair of the WCAG: #767676 on white is the lightest grey that passes 4.5.
    QVERIFY(contrast(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
}

void TestTheme::tokens_areReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("atLeast");
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        const char* name = t->isDark ? "dark" : "light";
        const auto row = [name](const char* pair, const QColor& ink, const QColor& ground, double least) {
            QTest::addRow("%s %s", name, pair) << ink << ground << least;
        };
        row("text on bg", t->text, t->bg, 14.0);
        row("text on surface", t->text, t->surface, 12.0);
        row("text on accentBg", t->text, t->accentBg, 4.7);
        row("text on chip", t->text, t->chip, 4.7);
        row("muted on bg", t->muted, t->bg, 5.8);
        row("muted on surface", t->muted, t->surface, 5.8);
        row("muted on chip", t->muted, t->chip, 4.7);
        row("accent on bg", t->accent, t->bg, 4.7);
        row("accent on surface", t->accent, t->surface, 4.7);
        row("accent on accentBg", t->accent, t->accentBg, 4.7);
        row("on on accent", t->on, t->accent, 4.7);
        row("ok on okBg", t->ok, t->okBg, 4.7);
        row("warn on warnBg", t->warn, t->warnBg, 4.7);
        row("bad on badBg", t->bad, t->badBg, 4.7);
        row("ok on surface", t->ok, t->surface, 4.7);
        row("bad on surface", t->bad, t->surface, 4.7);
        row("bad on bg", t->bad, t->bg, 4.7);
        row("field on surface", t->field, t->surface, 3.0);
        row("field on bg", t->field, t->bg, 3.0);
        row("text on okBg", t->text, t->okBg, 4.7);
        row("text on warnBg", t->text, t->warnBg, 4.7);
        row("text on badBg", t->text, t->badBg, 4.7);
    }
}

void TestTheme::tokens_areReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, atLeast);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= atLeast, qPrintable(QString::number(ratio)));
}

void TestTheme::palette_isReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    using P = QPalette;
    constexpr std::pair<P::ColorRole, P::ColorRole> kPairs[] = {
        {P::WindowText, P::Window},
        {P::WindowText, P::Base},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::ButtonText, P::Window},
        {P::PlaceholderText, P::Base},
        {P::PlaceholderText, P::Window},
        {P::HighlightedText, P::Highlight},
        {P::ToolTipText, P::ToolTipBase},
        {P::Link, P::Base},
        {P::Link, P::Window},
        {P::BrightText, P::Window},
    };
    const QMetaEnum roles = QMetaEnum::fromType<P::ColorRole>();
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        const QPalette palette = Theme{.tokens = *t}.palette();
        for (const auto& [group, name] : {std::pair(P::Active, "active"), std::pair(P::Inactive, "inactive"),
                                          std::pair(P::Disabled, "disabled")}) {
            for (const auto& [ink, ground] : kPairs) {
                QTest::addRow("%s %s %s on %s", t->isDark ? "dark" : "light", name, roles.valueToKey(ink),
                              roles.valueToKey(ground))
                    << palette.color(group, ink) << palette.color(group, ground);
            }
        }
    }
}

void TestTheme::palette_isReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

/// What the sheet says of things that cannot be used: paler than the others, readable all the same.
void TestTheme::disabledLooks_areReadable()
{
    static const QRegularExpression rule(QStringLiteral(":disabled \\{([^}]*)\\}"));
    static const QRegularExpression ink(QStringLiteral("(?<![-\\w])color: (#\\w+)"));
    static const QRegularExpression ground(QStringLiteral("background: (#\\w+)"));
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        const QString sheet = Theme{.tokens = *t}.styleSheet();
        int rules = 0;
        for (auto found = rule.globalMatch(sheet); found.hasNext(); ++rules) {
            const QString look = found.next().captured(1);
            const auto under = ground.match(look);
            const auto own = ink.match(look);
            const QColor letters = own.hasMatch() ? QColor(own.captured(1)) : t->disabled; // the palette's
            QVERIFY2(!under.hasMatch(),
                     qPrintable(look)); // no ground of their own: they lie in what is around
            for (const QColor& around : {t->surface, t->bg}) {
                const double ratio = contrast(letters, around);
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(ratio).arg(look)));
            }
            QVERIFY(contrast(letters, t->surface) < contrast(t->text, t->surface) / 1.8);
        }
        QCOMPARE(rules, 5);
    }
}

void TestTheme::roundThings_areRound_data()
{
    QTest::addColumn<int>("percent");
    for (int percent = kSmallestLetters; percent <= kLargestLetters; percent += 5) {
        QTest::addRow("%d", percent) << percent;
    }
}

/// A radius over half the size is drawn as a square, one below it as a square with round corners.
void TestTheme::roundThings_areRound()
{
    QFETCH(const int, percent);
    const QString sheet = Theme{.tokens = lightTokens(), .letterPercent = percent}.styleSheet();
    const auto length = [&sheet](const char* selector, const char* property) {
        const QRegularExpression wanted(
            QStringLiteral("\\n%1 \\{[^}]*\\b%2: (\\d+)px")
                .arg(QRegularExpression::escape(QLatin1StringView(selector)), QLatin1StringView(property)));
        const auto found = wanted.match(sheet);
        return found.hasMatch() ? found.captured(1).toInt() : -1;
    };
    const int radio = 2 * length("QRadioButton::indicator", "border-radius");
    QVERIFY(radio > 0);
    QCOMPARE(length("QRadioButton::indicator", "width") + 2, radio);
    QCOMPARE(length("QRadioButton::indicator:checked", "width")
                 + 2 * length("QRadioButton::indicator:checked", "border"),
             radio);
    QCOMPARE(length("QRadioButton::indicator:unchecked:focus", "width") + 4, radio);
    const int thumb =
        length("QScrollBar:vertical", "width") - 2 * length("QScrollBar::handle:vertical", "margin");
    const int round = length("QScrollBar::handle", "border-radius");
    QVERIFY(2 * round <= thumb && 2 * round >= thumb - 1);
    QVERIFY(2 * length("QProgressBar", "border-radius") <= length("QProgressBar", "max-height"));
}

void TestTheme::fields_keepTheirSizeWithAWiderLine_data()
{
    roundThings_areRound_data();
}

void TestTheme::fields_keepTheirSizeWithAWiderLine()
{
    QFETCH(const int, percent);
    Appearance appearance;
    appearance.apply();
    appearance.setLetterPercent(percent);
    QLineEdit line;
    QComboBox box;
    box.addItem(QStringLiteral("Semua waktu"));
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&box)}) {
        field->ensurePolished();
        const QSize before = field->sizeHint();
        setStyleProperty(field, "invalid", true);
        QCOMPARE(field->sizeHint(), before);
    }
    appearance.setLetterPercent(kSmallestLetters);
}

/// As a field shows it, the sheet included.
void TestTheme::hints_areReadable()
{
    Appearance appearance;
    appearance.apply();
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        appearance.setMode(mode);
        for (const bool isEnabled : {true, false}) {
            QLineEdit field;
            field.setPlaceholderText(QStringLiteral("Nama atau jabatan"));
            field.setEnabled(isEnabled);
            field.ensurePolished();
            const QColor hint = field.palette().color(QPalette::PlaceholderText);
            QCOMPARE(hint.alpha(), 255);
            QVERIFY(contrast(hint, theme().tokens.surface) >= 4.5);
            QVERIFY(contrast(hint, theme().tokens.bg) >= 4.5);
        }
    }
    appearance.setMode(ThemeMode::Light);
}

/// Also where only the style knows of icons.
void TestTheme::iconsOfFields_growWithLetters()
{
    Appearance appearance;
    appearance.apply();
    appearance.setLetterPercent(100);
    const QLineEdit field;
    QCOMPARE(field.style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, &field), 16);
    appearance.setLetterPercent(150);
    QCOMPARE(field.style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, &field), 24);
    QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize), 24);
    appearance.setLetterPercent(100);
}

void TestTheme::styleSheet_leavesNoMark()
{
    const QString sheet = Theme{.tokens = darkTokens()}.styleSheet();
    QVERIFY(!sheet.contains(QLatin1Char('$')));
    QVERIFY(!sheet.contains(QLatin1StringView(": ;")));
    QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("\\dpt"))));
}

void TestTheme::styleSheet_growsWithLetters()
{
    const Theme large{.tokens = lightTokens(), .letterPercent = 150};
    QVERIFY(large.styleSheet().contains(QLatin1StringView("min-height: 45px")));
    QCOMPARE(large.font(TextStyle::PageTitle).pixelSize(), 29);
}

void TestTheme::styleSheetMarks_haveTheTokensColours()
{
    const auto contains = [](const char* file, const QColor& colour) {
        QFile svg(QStringLiteral(":/risalah/icons/%1.svg").arg(QLatin1StringView(file)));
        return svg.open(QIODevice::ReadOnly)
            && QString::fromUtf8(svg.readAll())
                   .contains(QStringLiteral("stroke=\"%1\"").arg(colour.name()), Qt::CaseInsensitive);
    };
    QVERIFY(contains("light/check", lightTokens().on));
    QVERIFY(contains("dark/check", darkTokens().on));
    QVERIFY(contains("light/chevron-down", lightTokens().muted));
    QVERIFY(contains("dark/chevron-down", darkTokens().muted));
}

void TestTheme::setMode_changesPalette()
{
    Appearance appearance;
    appearance.setMode(ThemeMode::Light);
    appearance.apply();
    const QSignalSpy changes(&appearance, &Appearance::changed);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().bg);
    appearance.setMode(ThemeMode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().bg);
    QCOMPARE(changes.count(), 1);
}

void TestTheme::setLetterPercent_staysInRange()
{
    Appearance appearance;
    appearance.apply();
    appearance.setLetterPercent(40);
    QCOMPARE(appearance.letterPercent(), 100);
    appearance.setLetterPercent(900);
    QCOMPARE(appearance.letterPercent(), 175);
    QCOMPARE(QApplication::font().pixelSize(), 23);
}

void TestTheme::numberFont_hasFiguresOfOneWidth()
{
    Appearance appearance;
    appearance.apply();
    for (const TextStyle style : {TextStyle::Number, TextStyle::BigNumber}) {
        const QFont font = theme().font(style);
        QCOMPARE(QFontInfo(font).family(), QStringLiteral("Risalah Angka"));
        const QFontMetricsF metrics(font);
        for (char16_t figure = u'0'; figure <= u'9'; ++figure) {
            QCOMPARE(metrics.horizontalAdvance(QChar(figure)), metrics.horizontalAdvance(QLatin1Char('0')));
        }
    }
    QCOMPARE(QFontInfo(theme().font(TextStyle::Body)).family(), QStringLiteral("Inter"));
    QCOMPARE(QFontInfo(theme().font(TextStyle::PageTitle)).weight(), int(QFont::DemiBold));
}

void TestTheme::iconPixmap_takesTheColour()
{
    const QImage picture = iconPixmap(QStringLiteral("check"), Qt::red, 24, 2.0).toImage();
    QCOMPARE(picture.size(), QSize(48, 48));
    int coloured = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                QCOMPARE(pixel, QColor(Qt::red));
                ++coloured;
            }
        }
    }
    QVERIFY(coloured > 20);
}

void TestTheme::menuButtons_keepTheirEdges_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<bool>("hasIcon");
    for (const int letters : {100, 150}) {
        QTest::addRow("text at %d %%", letters) << letters << false;
        QTest::addRow("icon at %d %%", letters) << letters << true;
    }
}

/// Neither sign nor text stands at the frame.
void TestTheme::menuButtons_keepTheirEdges()
{
    QFETCH(int, letters);
    QFETCH(bool, hasIcon);
    Appearance appearance;
    appearance.setMode(ThemeMode::Light);
    appearance.setLetterPercent(letters);
    appearance.apply();
    QMenu menu;
    QPushButton button(QStringLiteral("Bandingkan"));
    button.setMenu(&menu);
    button.setProperty("hasMenu", true);
    if (hasIcon) {
        setButtonIcon(&button, QStringLiteral("plus"));
    }
    button.ensurePolished();
    button.resize(button.sizeHint());
    const QImage picture = button.grab().toImage();
    const int frame = theme().px(3);
    const auto isEmptyColumn = [&picture, frame](int x) {
        for (int y = frame; y < picture.height() - frame; ++y) {
            if (picture.pixelColor(x, y) != theme().tokens.surface) {
                return false;
            }
        }
        return true;
    };
    int first = frame;
    while (first < picture.width() && isEmptyColumn(first)) {
        ++first;
    }
    QVERIFY2(first >= theme().px(10) && first <= theme().px(18), qPrintable(QString::number(first)));
}

void TestTheme::notice_takesTheNewTheme()
{
    Appearance appearance;
    appearance.setMode(ThemeMode::Light);
    appearance.setLetterPercent(175); // lines wide enough to have pixels of the pure colour
    appearance.apply();
    NoticeBar bar;
    bar.display({.kind = Notice::Kind::Bad, .text = QStringLiteral("Gagal"), .actionText = {}, .action = {}});
    auto* sign = bar.findChild<IconLabel*>();
    const auto inked = [sign](const QColor& colour) {
        const QImage picture = sign->grab().toImage();
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                pixels += picture.pixelColor(x, y) == colour ? 1 : 0;
            }
        }
        return pixels;
    };
    QVERIFY(inked(lightTokens().bad) > 5);
    appearance.setMode(ThemeMode::Dark);
    QVERIFY(inked(darkTokens().bad) > 5);
    QCOMPARE(inked(lightTokens().bad), 0);
    appearance.setMode(ThemeMode::Light);
}

void TestTheme::changes_takeTheNewTheme()
{
    Appearance appearance;
    appearance.setMode(ThemeMode::Light);
    appearance.apply();
    ChangeCard card({QStringLiteral("tempat"), QStringLiteral("dahulu"), QStringLiteral("Balai Besar"),
                     QStringLiteral("sekarang"), QStringLiteral("Balai Kecil")});
    card.show();
    const auto marks = [&card](const QColor& colour) {
        const auto labels = card.findChildren<QLabel*>();
        return std::ranges::count_if(labels, [&colour](const QLabel* label) {
            return label->text().contains(QStringLiteral("color:") + colour.name());
        });
    };
    QCOMPARE(marks(lightTokens().bad) + marks(lightTokens().ok), 2);
    appearance.setMode(ThemeMode::Dark);
    QCOMPARE(marks(darkTokens().bad) + marks(darkTokens().ok), 2);
    QCOMPARE(marks(lightTokens().bad) + marks(lightTokens().ok), 0);
    appearance.setMode(ThemeMode::Light);
}

/// Of two texts that may both stay none looks struck out.
void TestTheme::choices_areMarkedAlike()
{
    Appearance appearance;
    appearance.setMode(ThemeMode::Light);
    appearance.apply();
    ChangeCard card({QStringLiteral("tempat"), QStringLiteral("saya"), QStringLiteral("Balai Besar"),
                     QStringLiteral("mereka"), QStringLiteral("Balai Kecil")});
    const auto marks = [&card](const QString& look) {
        const auto labels = card.findChildren<QLabel*>();
        return std::ranges::count_if(labels,
                                     [&look](const QLabel* label) { return label->text().contains(look); });
    };
    const QString struckOut = QStringLiteral("line-through");
    const QString own = QStringLiteral("color:") + lightTokens().ok.name();
    QCOMPARE(marks(struckOut), 1);
    QCOMPARE(marks(own), 1);
    risalah::domain::MergeItem item;
    item.mine.id = QStringLiteral("place");
    item.theirs.id = item.mine.id;
    card.offerChoices(item, QStringLiteral("Pakai milik saya"), QStringLiteral("Pakai kiriman"));
    QCOMPARE(marks(struckOut), 0);
    QCOMPARE(marks(own), 2);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
