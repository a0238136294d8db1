// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace risalah {

/// A value or an Error. The class itself is [[nodiscard]]: a dropped failure does not compile.
/// House rule: early return, no monadic chains.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error> {
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
};

/// Starts a failure: `return fail(ErrorCode::EmptyTitle);`
[[nodiscard]] inline tl::unexpected<Error>
fail(ErrorCode code, QString subject = {}, QString place = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(place), std::move(detail)});
}

/// Hands a failure on, whatever the value types are.
template <class T> [[nodiscard]] tl::unexpected<Error> forwardError(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace risalah
