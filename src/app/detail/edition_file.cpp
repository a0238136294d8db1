// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/edition_file.h"

#include "storage/minutes_repository.h"
#include "storage/signature_repository.h"

namespace risalah::app {

Result<QByteArray> newestFileOf(storage::Database& db, const domain::MinutesDocument& edition)
{
    auto signedFile = storage::SignatureRepository::newestFile(db, edition.id);
    if (!signedFile) {
        return forwardError(signedFile);
    }
    if (*signedFile) {
        return **std::move(signedFile);
    }
    auto files = storage::MinutesRepository::files(db, edition.id);
    if (!files) {
        return forwardError(files);
    }
    return std::move(files->pdf);
}

} // namespace risalah::app
