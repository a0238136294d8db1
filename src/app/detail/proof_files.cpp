// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/proof_files.h"

#include "storage/attachment_repository.h"

namespace risalah::app {

Result<ExchangedFiles> proofOf(storage::Database& db, const domain::MeetingRecord& record)
{
    ExchangedFiles files;
    for (const domain::ActionItem& action : record.actions) {
        for (const domain::Assignee& assignee : action.assignees) {
            for (const domain::AttachmentId& id : assignee.proof) {
                auto attachment = storage::AttachmentRepository::load(db, id);
                if (!attachment) {
                    return forwardError(attachment);
                }
                files[id] = {attachment->fileName, attachment->mediaType, std::move(attachment->bytes)};
            }
        }
    }
    return files;
}

} // namespace risalah::app
