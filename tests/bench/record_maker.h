// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <cstdint>
#include <random>

namespace risalah::bench {

/// How large the records to be made are; the ten-year register is the default.
struct Volume {
    int meetings = 2000;
    int pointsPerMeeting = 30;
    int resolutionsPerMeeting = 5;
    int actionsPerMeeting = 10;
    int attendees = 25;
};

/// Plausible official sentences from a fixed vocabulary: the same seed gives the same bytes everywhere,
/// because only the engine of <random> is used (its distributions differ between libraries).
class RecordMaker {
public:
    explicit RecordMaker(std::uint32_t seed) : m_engine(seed) { }

    /// One risalah/1 document.
    [[nodiscard]] QJsonObject document(const Volume& volume);
    /// A sentence of 8 to 31 words.
    [[nodiscard]] QString sentence();

private:
    [[nodiscard]] int below(int bound);
    [[nodiscard]] QJsonObject meeting(const Volume& volume, int index);
    [[nodiscard]] QJsonObject seat(int index);
    [[nodiscard]] QJsonObject action(const Volume& volume, int index);

    std::mt19937 m_engine;
};

} // namespace risalah::bench
