// SPDX-License-Identifier: GPL-3.0-or-later
// make_records FILE [MEETINGS POINTS RESOLUTIONS ACTIONS ATTENDEES]: deterministic risalah/1 of any size;
// without numbers the ten-year register of 2,000 meetings, 60,000 points and 20,000 actions.
#include "bench/record_maker.h"

#include <QFile>
#include <QJsonDocument>

#include <array>
#include <cstdio>

using namespace risalah::bench;

int main(int argc, char* argv[])
{
    if (argc != 2 && argc != 7) {
        std::fputs("usage: make_records FILE [MEETINGS POINTS RESOLUTIONS ACTIONS ATTENDEES]\n", stderr);
        return 2;
    }
    Volume volume;
    if (argc == 7) {
        std::array<int, 5> numbers{};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            numbers[i] = QByteArray(argv[i + 2]).toInt();
        }
        volume = {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]};
    }
    constexpr std::uint32_t kSeed = 20250715;
    const QByteArray json = QJsonDocument(RecordMaker(kSeed).document(volume)).toJson(QJsonDocument::Compact);
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
        std::fprintf(stderr, "cannot write %s\n", argv[1]);
        return 4;
    }
    return 0;
}
