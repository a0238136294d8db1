// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "spelling/text_words.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace risalah::spelling {

/// Where the Indonesian dictionary lies on this computer, without its ending: RISALAH_DICTIONARY when it is
/// set, beside the program, or the system's; empty when there is none.
[[nodiscard]] QString dictionaryPath();

/// Loading takes a while, so it is done elsewhere than in the window's thread; checking a word afterwards is
/// a look-up. One thread at a time.
class SpellChecker {
public:
    /// FileMissing when a file of the dictionary is not there; subject: the file.
    [[nodiscard]] static Result<std::unique_ptr<SpellChecker>> load(const QString& dictionary);
    ~SpellChecker();

    /// Every word of these texts counts as right from now on, in any capitals: names, offices, own words.
    void accept(const QStringList& texts);
    /// The word is judged by the dictionary again.
    void forget(const QString& word);
    [[nodiscard]] bool isRight(const QString& word) const;
    /// The misspelt words of a text.
    [[nodiscard]] std::vector<TextWord> misspelt(const QString& text) const;
    /// What was probably meant, likeliest first; at most `most`.
    [[nodiscard]] QStringList suggestions(const QString& word, int most = 6) const;

private:
    struct Private;
    explicit SpellChecker(std::unique_ptr<Private> loaded);
    std::unique_ptr<Private> d;
};

} // namespace risalah::spelling
