// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace risalah::domain {

/// "Pertama, …", "“Kedua, mengenai …", "Dan yang ketiga …", "Terakhir, …": a spoken enumerator at the start
/// of a sentence, a line or a quotation.
struct SpokenOrdinal {
    qsizetype start = 0; ///< where its words begin
    qsizetype textStart = 0; ///< where what is enumerated begins
    bool counts = false; ///< a number; "Selanjutnya" and "Terakhir" only follow one
};

/// In order of the text. "Pertama-tama" and "kedua belah pihak" are none. `counted`: a number was spoken
/// before this text, so "Selanjutnya" may open it.
[[nodiscard]] std::vector<SpokenOrdinal> findSpokenOrdinals(const QString& text, bool counted = false);

/// What was spoken between two positions, and what is left out of it.
struct SpokenPoint {
    QString text;
    std::vector<QString> unused;
};
struct SpokenText {
    QString before; ///< in front of the first ordinal
    std::vector<SpokenPoint> points;
};

/// Cuts a paragraph at its ordinals; a point that begins inside a quotation ends with it.
[[nodiscard]] SpokenText splitSpoken(const QString& paragraph, bool counted = false);

/// Takes quotation marks and short speech attributions ("ujarnya", "tegasnya lagi") away.
[[nodiscard]] SpokenPoint withoutSpeechMarks(const QString& text);

/// True for a line that is somebody's quoted words: “…,” ujarnya.
[[nodiscard]] bool isQuotation(const QString& text);

[[nodiscard]] bool hasWord(const QString& text);

} // namespace risalah::domain
