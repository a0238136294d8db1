// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verification_service.h"

#include "app/detail/inspector_process.h"
#include "signing/anchors.h"
#include "signing/verification_json.h"

namespace risalah::app {

VerificationService::VerificationService() : VerificationService(InspectorProcess::besideThisProgram())
{
}

VerificationService::VerificationService(QString inspector) : m_inspector(std::move(inspector))
{
}

bool VerificationService::areCertificates(const QByteArray& file)
{
    return signing::readAnchors({file}).has_value();
}

Result<Verification>
VerificationService::verify(const QByteArray& pdf, const VerificationBasis& basis, Instant now) const
{
    if (pdf.size() > kLargestPdf) {
        return fail(ErrorCode::PdfBeyondLimits);
    }
    const auto bytes = InspectorProcess(m_inspector)
                           .ask(InspectorTask::Verify,
                                signing::toBytes({pdf, basis.anchors, now, basis.original}), m_longestMs);
    if (!bytes) {
        return forwardError(bytes);
    }
    const auto answer = signing::answerFromJson(*bytes);
    if (!answer) {
        return fail(ErrorCode::PdfBeyondLimits, {}, {}, QStringLiteral("no sound answer"));
    }
    return *answer;
}

} // namespace risalah::app
