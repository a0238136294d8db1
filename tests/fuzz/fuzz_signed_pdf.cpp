// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "signing/verification_json.h"

using namespace risalah;

/// Anybody's PDF: sections, objects, form, signatures, timestamps, certificates, lists.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Instant now{1'772'416'800'000};
    const auto answer = signing::verifyPdf({fuzz::bytesOf(data, size), {}, now});
    if (answer) {
        fuzz::expect(answer->verdict != Verdict::TotalPassed, "nobody is trusted without anchors");
    }
    const auto read = signing::answerFromJson(signing::toJson(answer));
    fuzz::expect(read.has_value(), "the answer can be read");
    fuzz::expect(read->has_value() == answer.has_value(), "the answer arrives as what it is");
    if (answer) {
        fuzz::expect(**read == *answer, "the answer arrives whole");
    }
    return 0;
}
