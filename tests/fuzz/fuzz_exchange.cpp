// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_document.h"
#include "fuzz/fuzz_target.h"

using namespace risalah;
using namespace risalah::app;

namespace {

QByteArray written(const ExchangeDocument& document)
{
    std::vector<domain::MeetingRecord> records;
    for (const ExchangedMeeting& meeting : document.meetings) {
        records.push_back(meeting.record);
    }
    return writeExchange(document.office, records, document.files);
}

} // namespace

/// risalah/1: whatever is accepted is written, and what was written is accepted and says the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = readExchange(fuzz::bytesOf(data, size));
    if (!document) {
        fuzz::expect(exitCode(document.error().code) == 3,
                     "a text that cannot be read is refused as content");
        return 0;
    }
    const QByteArray text = written(*document);
    const auto again = readExchange(text);
    fuzz::expect(again.has_value(), "an export is accepted by import");
    fuzz::expect(written(*again) == text, "export, import, export is the same text");
    return 0;
}
