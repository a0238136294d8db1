// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/earlier_versions.h"

#include "signing/pdf/revision_watch.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace risalah::signing::pdf {

namespace {

constexpr int kMostMarkers = 256;
constexpr std::string_view kEndOfVersion = "%%EOF";

/// Null when it cannot be read: then nobody could take it for a signed version either.
std::unique_ptr<OpenedRevision> tryOpen(std::string_view bytes, std::size_t end)
{
    try {
        return std::make_unique<OpenedRevision>(bytes, end);
    } catch (const std::exception&) {
        return nullptr;
    }
}

/// Looks at what each version brought, so the cost follows the size of the changes.
bool isSignedInChain(std::string_view bytes, const RevisionChain& chain)
{
    std::unique_ptr<OpenedRevision> first;
    std::unique_ptr<OpenedRevision> before;
    std::unique_ptr<RevisionWatch> watch;
    for (const Revision& revision : chain.revisions) {
        auto opened = tryOpen(bytes, revision.end);
        if (!opened) {
            continue;
        }
        if (!watch) {
            first = std::move(opened);
            watch = std::make_unique<RevisionWatch>(*first, chain);
        } else {
            watch->learn(before ? *before : *first, *opened);
            before = std::move(opened);
        }
    }
    return watch && !watch->survey().signatureHolders().empty();
}

bool isInChain(const RevisionChain& chain, std::size_t endOfMarker)
{
    return std::any_of(chain.revisions.begin(), chain.revisions.end(),
                       [&](const Revision& revision) { return revision.endOfMarker == endOfMarker; });
}

/// Whether the bytes up to here are a whole PDF with a signature. The end of an embedded file is none: its
/// sections do not stand where it says.
bool isSignedVersion(std::string_view bytes, std::size_t endOfMarker)
{
    const RevisionChain chain = readRevisionChain(bytes.substr(0, endOfMarker));
    if (!isInChain(chain, endOfMarker)) {
        return false;
    }
    const auto opened = tryOpen(bytes, endOfMarker);
    if (!opened) {
        return false;
    }
    ObjectSurvey survey(chain);
    survey.lookAtAll(*opened);
    return !survey.signatureHolders().empty();
}

/// A /Prev may lead past versions that still stand in the file.
bool isSignedBesideChain(std::string_view bytes, const RevisionChain& chain)
{
    int tries = 0;
    std::size_t marker = bytes.find(kEndOfVersion);
    for (; marker != std::string_view::npos; marker = bytes.find(kEndOfVersion, marker + 1)) {
        const std::size_t end = marker + kEndOfVersion.size();
        if (isInChain(chain, end)) {
            continue;
        }
        if (++tries > kMostMarkers) {
            return bytes.find("/ByteRange") != std::string_view::npos;
        }
        if (isSignedVersion(bytes, end)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool wasSignedEarlier(std::string_view bytes, const RevisionChain& chain)
{
    return isSignedInChain(bytes, chain) || isSignedBesideChain(bytes, chain);
}

} // namespace risalah::signing::pdf
