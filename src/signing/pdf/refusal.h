// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/answer.h"

#include <exception>
#include <string>
#include <utility>

namespace risalah::signing::pdf {

/// Inside this folder failures travel as exceptions, as qpdf's do; answered() is where both end.
class Refusal final : public std::exception {
public:
    explicit Refusal(Problem problem, std::string detail = {}) : m_failure{problem, std::move(detail)} { }
    [[nodiscard]] const char* what() const noexcept override { return m_failure.detail.c_str(); }
    [[nodiscard]] const Failure& failure() const { return m_failure; }

private:
    Failure m_failure;
};

template <class Work> auto answered(Work work) -> Answer<decltype(work())>
{
    try {
        return work();
    } catch (const Refusal& refusal) {
        return tl::unexpected<Failure>(refusal.failure());
    } catch (const std::exception& failure) {
        return failed(Problem::Unreadable, failure.what());
    }
}

} // namespace risalah::signing::pdf
