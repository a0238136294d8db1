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

} // namespace

PageImages drawPages(const PageJob& job)
{
    return taken(documents::drawPages({job.pdf, job.pages, job.widthPx}));
}

PageImages drawForeignPages(const PageJob& job, const std::stop_token& stop)
{
    const QByteArray request = documents::toBytes(documents::PagesWanted{job.pdf, job.pages, job.widthPx});
    const auto answer = InspectorProcess(InspectorProcess::besideThisProgram())
                            .ask(InspectorTask::Draw, request, kLongestMs, stop);
    auto drawn = answer ? documents::drawnFromBytes(*answer) : std::nullopt;
    return drawn ? taken(*std::move(drawn)) : PageImages{};
}

} // namespace risalah::app
