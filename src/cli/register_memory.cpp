// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_memory.h"

#include "cli/register_use.h"

namespace risalah::cli {

namespace {

class RegisterMemory final : public FileMemory {
public:
    explicit RegisterMemory(std::unique_ptr<app::Register> opened) : m_register(std::move(opened)) { }

    [[nodiscard]] Result<OfficeBasis> office() const override
    {
        auto anchors = m_register->signing().trustedCertificates();
        if (!anchors) {
            return forwardError(anchors);
        }
        const auto office = m_register->directory().office();
        if (!office) {
            return forwardError(office);
        }
        OfficeBasis basis{*std::move(anchors)};
        basis.zone = *office ? (*office)->value.zone : basis.zone;
        return basis;
    }

    [[nodiscard]] Result<Verification> compared(const QByteArray& pdf,
                                                Verification verification) const override
    {
        return m_register->signing().comparedWithNotes(pdf, std::move(verification));
    }

    [[nodiscard]] Result<std::optional<app::ForeseenSignature>> foreseen(const QByteArray& pdf,
                                                                         const QString& field) const override
    {
        return m_register->signing().foreseen(pdf, field);
    }

    [[nodiscard]] Result<void> note(const app::SigningOutcome& outcome) override
    {
        return m_register->signing().noteGivenOut(outcome.pdf, outcome.verification, outcome.field);
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
