// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts.h"

#include "documents/shipped_files.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QResource>

#include <array>
#include <mutex>

namespace risalah::documents {

namespace {

/// As it lies in the program: three megabytes less to copy before the first page.
QByteArray fontData(const QString& file)
{
    ensureShippedFiles();
    const QResource font(QStringLiteral(":/templates/fonts/") + file);
    return font.compressionAlgorithm() == QResource::NoCompression
        ? QByteArray::fromRawData(reinterpret_cast<const char*>(font.data()), font.size())
        : font.uncompressedData();
}

/// Qt's font database belongs to the whole process, so registering does too.
void registerOnce()
{
    static std::once_flag done;
    std::call_once(done, [] {
        for (const auto* file :
             {"LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LiberationSans-Italic.ttf",
              "LiberationSans-BoldItalic.ttf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"}) {
            QFontDatabase::addApplicationFontFromData(fontData(QString::fromLatin1(file)));
        }
    });
}

/// Which characters the two families have; asked for every letter outside plain Latin.
class Coverage {
public:
    Coverage()
        : m_fonts{QRawFont(fontData(QStringLiteral("LiberationSans-Regular.ttf")), 10),
                  QRawFont(fontData(QStringLiteral("DejaVuSans.ttf")), 10)}
    {
    }
    [[nodiscard]] bool has(char32_t character) const
    {
        return std::ranges::any_of(
            m_fonts, [character](const QRawFont& font) { return font.supportsCharacter(character); });
    }

private:
    std::array<QRawFont, 2> m_fonts;
};

bool isPlainLatin(QChar c)
{
    return (c >= u' ' && c <= u'~') || (c >= u'\u00a0' && c <= u'\u017e' && c != u'\u00ad');
}

QString codeOf(char32_t character)
{
    return QStringLiteral("[U+%1]").arg(
        QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0'));
}

/// The signs that turn the letters behind them round (UAX 9): a font may have them, yet a paper must show its
/// text in the order in which it is stored.
bool turnsDirection(char32_t character)
{
    const bool isMark = character == 0x061C || character == 0x200E || character == 0x200F;
    const bool isOverride = character >= 0x202A && character <= 0x202E;
    const bool isIsolate = character >= 0x2066 && character <= 0x2069;
    return isMark || isOverride || isIsolate;
}

} // namespace

QFont shippedFont(const TextStyle& style)
{
    registerOnce();
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(style.fontSize));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setUnderline(style.underline);
    // Hinting would round the widths for a screen that is not there.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QString drawableText(const QString& text, std::set<char32_t>& missing)
{
    if (std::ranges::all_of(text, isPlainLatin)) {
        return text;
    }
    // A raw font belongs to the thread that made it.
    thread_local const Coverage coverage;
    QString result;
    for (const char32_t character : text.toUcs4()) {
        const QString same = QString::fromUcs4(&character, 1);
        if (turnsDirection(character)) {
            continue;
        }
        if (character == QChar::LineSeparator || coverage.has(character)) {
            result += same;
        } else if (QChar::category(character) == QChar::Other_Format) {
            continue;
        } else if (QChar::isSpace(character)) {
            result += u' ';
        } else {
            missing.insert(character);
            result += codeOf(character);
        }
    }
    return result;
}

} // namespace risalah::documents
