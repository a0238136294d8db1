// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/record_merge.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::app {

class RegisterContext;

/// A package as it came, and what this register knows of its meeting.
struct ReceivedPackage {
    QString by; ///< who sent it
    Instant at; ///< when
    QString title;
    domain::MeetingId meeting;
    bool isKnown = false; ///< the register has this meeting; else there is nothing to merge
    domain::MeetingRecord theirs; ///< proof files of actions are not in it
    std::optional<domain::MeetingRecord> base; ///< the last state both had, where it is known
};

/// Two computers without a server: one meeting goes over as a file and comes back. The file is risalah/1 with
/// lasting ids of all parts – readable, importable by any program that reads the format, and nothing a mail
/// filter stops.
class PackageService {
public:
    explicit PackageService(RegisterContext& context);

    /// True for a text that could be a package; a register of the same file ending begins with other bytes.
    [[nodiscard]] static bool looksLikePackage(const QByteArray& beginning);

    /// The same of a file; false for one that cannot be read.
    [[nodiscard]] static bool isPackageFile(const QString& path);

    /// The meeting as it stands in the register; remembers the package as a state both have.
    [[nodiscard]] Result<QByteArray> pack(const domain::MeetingId& id);
    /// Reads and compares, changes nothing. JsonMissingKey for any other risalah/1 text.
    [[nodiscard]] Result<ReceivedPackage> open(const QByteArray& bytes, const QString& fileName);
    /// A meeting this register does not have, as it came. MeetingAlreadyKnown otherwise.
    [[nodiscard]] Result<domain::MeetingId> takeNew(const QByteArray& bytes, const QString& fileName);
    /// After a merge was saved: the package is a state both have now.
    [[nodiscard]] Result<void> remember(const QByteArray& bytes, const QString& fileName);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app
