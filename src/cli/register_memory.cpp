// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_memory.h"

#include "cli/register_use.h"

namespace risalah::cli {

namespace {

class RegisterMemory final : public FileMemory {
public:
    explicit RegisterMemory(std::unique_ptr<app::Register> opened) : m_register(std::move(opened)) { }

    [[nodiscard]] Result<FileBasis> basisOf(const QByteArray& pdf) const override
    {
        auto known = m_register->signing().verificationBasis(pdf);
        if (!known) {
            return forwardError(known);
        }
        const auto office = m_register->directory().office();
        if (!office) {
            return forwardError(office);
        }
        FileBasis basis{*std::move(known)};
        basis.zone = *office ? (*office)->value.zone : basis.zone;
        return basis;
    }

    [[nodiscard]] Result<void> noteLevels(const QByteArray& pdf,
                                          const Verification& verification,
                                          const std::function<bool()>& keep) override
    {
        return m_register->signing().noteLevels(pdf, verification, keep);
    }

private:
    std::unique_ptr<app::Register> m_register;
};

} // namespace

tl::expected<std::unique_ptr<FileMemory>, Failure> openRegisterMemory(const Invocation& invocation)
{
    auto opened = openRegister(invocation);
    if (!opened) {
        return tl::unexpected<Failure>(opened.error());
    }
    return std::make_unique<RegisterMemory>(*std::move(opened));
}

} // namespace risalah::cli
