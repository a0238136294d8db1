// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_images.h"

#include "app/detail/inspector_process.h"
#include "documents/page_images.h"

namespace risalah::app {

namespace {

constexpr int kLongestMs = 20'000;

PageImages taken(documents::DrawnPages drawn)
{
    PageImages result;
    result.visible = std::move(drawn.visible);
    result.sizes = std::move(drawn.sizes);
    for (documents::PageImage& image : drawn.images) {
        result.images.push_back({image.page, std::move(image.image)});
    }
    return result;
}

Result<QByteArray> askInspector(const PageJob& job, const std::stop_token& stop)
{
    return InspectorProcess(InspectorProcess::besideThisProgram())
        .ask(InspectorTask::Draw, documents::toBytes(documents::PagesWanted{job.pdf, job.pages, job.widthPx}),
             kLongestMs, stop);
}

} // namespace

PageImages drawPages(const PageJob& job)
{
    return taken(documents::drawPages({job.pdf, job.pages, job.widthPx}));
}

PageImages drawForeignPages(const PageJob& job, const std::stop_token& stop)
{
    const auto answer = askInspector(job, stop);
    auto drawn = answer ? documents::drawnFromBytes(*answer) : std::nullopt;
    return drawn ? taken(*std::move(drawn)) : PageImages{};
}

Result<void> checkForeignPages(const QByteArray& pdf, const QString& name)
{
    const auto answer = askInspector({pdf, {}, 1}, {});
    if (!answer && answer.error().code == ErrorCode::PdfBeyondLimits) {
        return fail(ErrorCode::PdfBeyondLimits, name, {}, answer.error().detail);
    }
    if (!answer) {
        return forwardError(answer);
    }
    const auto drawn = documents::drawnFromBytes(*answer);
    if (drawn && !drawn->sizes.empty()) {
        return {};
    }
    return fail(pdf.contains("/Encrypt") ? ErrorCode::PdfEncrypted : ErrorCode::PdfUnreadable, name);
}

} // namespace risalah::app
