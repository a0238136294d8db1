// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace risalah::signing::pdf {

/// What this folder can fail with; the room above turns it into an ErrorCode.
enum class Problem {
    Unreadable, ///< no PDF, or one the parser would have to repair
    Ambiguous, ///< readers would read it differently
    Encrypted,
    TooLarge, ///< offsets of a cross-reference table have ten digits
    Forbidden, ///< an earlier signature does not allow another one here
    CertifiesTooLate, ///< only the first signature can certify
    FieldMissing,
    FieldSigned,
    AppearanceUnusable,
};

struct Failure {
    Problem problem{};
    std::string detail; ///< English, for the log

    friend bool operator==(const Failure& a, const Failure& b)
    {
        return a.problem == b.problem && a.detail == b.detail;
    }
};

template <class T> using Answer = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> failed(Problem problem, std::string detail = {})
{
    return tl::unexpected<Failure>(Failure{problem, std::move(detail)});
}

} // namespace risalah::signing::pdf
