// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/capture.h"
#include "domain/ids.h"
#include "domain/meeting_record.h"
#include "domain/office.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::app {

class RegisterContext;

/// A text of risalah/1, a package too, is never larger (product.md 3).
inline constexpr qint64 kLargestExchangeFile = 256LL << 20;

/// One file of an import; the name only appears in errors.
struct ImportFile {
    QString name;
    QByteArray bytes;
};

/// What to do with a meeting whose uid the register knows.
enum class KnownMeeting { Refuse, Update, Copy };

struct ImportOptions {
    KnownMeeting known = KnownMeeting::Refuse;
    bool asGuest = false; ///< a differing office of the file is ignored instead of refused
};

/// How a meeting of a file stands to the register.
enum class ImportState { New, Same, Differs };

/// What an import would do, for a window that asks first.
struct ImportPreview {
    struct Meeting {
        QString file;
        QString title;
        domain::Date date = domain::Date::unset();
        ImportState state = ImportState::New;
        int points = 0;
        int resolutions = 0;
        int actions = 0;
    };
    std::vector<Meeting> meetings;
    bool officeDiffers = false;
    domain::Office office; ///< of the first file
};

struct ImportResult {
    std::vector<domain::MeetingId> meetings; ///< in the order of the files
    int addedUnits = 0;
    int addedPeople = 0;
};

/// risalah/1 in and out (product.md 3). Errors carry the key or value as subject and as place the file and
/// the path in it: "rakor.json: meetings[0].points[2].text", or "rakor.json:17" for a broken line.
class ExchangeService {
public:
    explicit ExchangeService(RegisterContext& context);

    /// All files are one transaction: all or nothing.
    [[nodiscard]] Result<ImportResult> importFiles(const std::vector<ImportFile>& files,
                                                   const ImportOptions& options);
    /// Reads and compares, changes nothing.
    [[nodiscard]] Result<ImportPreview> inspect(const std::vector<ImportFile>& files);
    /// Canonical text, in order of entry. Without ids everything but the wastebasket.
    [[nodiscard]] Result<QByteArray> exportMeetings(const std::vector<domain::MeetingId>& ids);

private:
    RegisterContext& m_context;
};

/// The canonical risalah/1 text of one record.
[[nodiscard]] QByteArray recordJson(const domain::Office& office, const domain::MeetingRecord& record);
/// {"points":…,"resolutions":…,"actions":…} in the shapes of risalah/1: what `notes --json` prints.
[[nodiscard]] QByteArray captureJson(const domain::Capture& capture);
/// The sample rakor as risalah/1.
[[nodiscard]] QByteArray sampleJson();

} // namespace risalah::app
