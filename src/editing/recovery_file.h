// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/meeting_record.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace risalah::editing {

/// What happened to a draft that was to be kept. A temporary failure is worth another try with the next
/// edit (disk full, file in use); a permanent one is not (no such folder, no permission) and the user must
/// be told.
enum class RecoveryOutcome { Saved, TemporaryFailure, PermanentFailure };

/// Which draft this is.
struct RecoveryStamp {
    QString registerAddress; ///< the register it belongs to, as the user named it; no password in it
    domain::MeetingId meeting;
    std::int64_t baseRevision = 0; ///< the revision the draft began from
    Instant at; ///< when the draft was written

    friend bool operator==(const RecoveryStamp&, const RecoveryStamp&) = default;
};

struct RecoveryDraft {
    RecoveryStamp stamp;
    QByteArray content; ///< as the serializer gave it

    friend bool operator==(const RecoveryDraft&, const RecoveryDraft&) = default;
};

/// Berkas pemulihan: the draft of one meeting on this computer, while the register does not have it. A
/// header line (format, register, meeting, base revision, instant, length, checksum), then the bytes.
class RecoveryFile {
public:
    /// How a record becomes bytes is the caller's business.
    using Serializer = std::function<QByteArray(const domain::MeetingRecord&)>;

    explicit RecoveryFile(QString path) : m_path(std::move(path)) { }
    /// The one file of a meeting of a register: two registers may hold copies of the same meeting.
    [[nodiscard]] static RecoveryFile
    in(const QString& folder, const QString& registerAddress, const domain::MeetingId& meeting);
    /// The paths of all drafts in a folder, for the question at the start.
    [[nodiscard]] static QStringList all(const QString& folder);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool exists() const;
    /// Replaces the file in one step; after a failure the draft before is still there. Makes the folder.
    [[nodiscard]] RecoveryOutcome
    write(const RecoveryStamp& stamp, const domain::MeetingRecord& record, const Serializer& toBytes) const;
    /// FileMissing, FileUnreadable, or RecoveryFileUnreadable when it is damaged, cut off or not ours.
    [[nodiscard]] Result<RecoveryDraft> read() const;
    /// The register has it now. No file is no failure.
    Result<void> remove() const;

private:
    [[nodiscard]] RecoveryOutcome failureKind() const;

    QString m_path;
};

} // namespace risalah::editing
