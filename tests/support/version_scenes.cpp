// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_copy.h"
#include "editing/record_bytes.h"
#include "support/meeting_builder.h"
#include "support/window_scenes.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace risalah::test {

using namespace risalah::ui;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

bool comesUp(const WindowBench& bench, const char* name)
{
    const auto* part = bench.find<QWidget>(QLatin1StringView(name));
    return QTest::qWaitFor([part] { return part->isVisible() && part->isEnabled(); }, kPatienceMs);
}

void click(const WindowBench& bench, const char* name)
{
    bench.find<QPushButton>(QLatin1StringView(name))->click();
}

/// A meeting as the program left it when it was killed while somebody typed, so long ago.
bool keptTyping(WindowBench& bench, const domain::MeetingRecord& record, std::int64_t msAgo)
{
    const auto added = bench.ask(
        [&record](app::Register& r) { return r.meetings().add(record, QStringLiteral("Rapat baru")); });
    if (!added) {
        return false;
    }
    domain::MeetingRecord typed = added->record;
    typed.meeting.points[1].text += QStringLiteral(" Lokasi disepakati paling lambat hari Jumat.");
    typed.meeting.points.push_back(typed.meeting.points.front());
    typed.meeting.points.back().id = domain::PointId::create();
    typed.meeting.points.back().speaker = QStringLiteral("Kapolres");
    editing::RecoveryStamp stamp;
    stamp.registerAddress = bench.session.location();
    stamp.meeting = added->record.meeting.id;
    stamp.baseRevision = added->revisions.meeting;
    stamp.at = bench.session.clock().now();
    stamp.at.msSinceEpoch -= msAgo;
    const auto file = MeetingSaver::recoveryFile(bench.session, stamp.meeting);
    return file.write(stamp, typed, &editing::recordBytes) == editing::RecoveryOutcome::Saved
        && bench.openMeeting(stamp.meeting, QStringLiteral("pembahasan")) && comesUp(bench, "takeMine");
}

bool typingOlderThanTheRegister(WindowBench& bench)
{
    qputenv("RISALAH_RECOVERY_FOLDER", bench.pathOf(QStringLiteral("pemulihan")).toUtf8());
    return bench.openNew() && keptTyping(bench, domain::duplicated(aWholeMeeting()), kHourMs);
}

bool typingNewerThanTheRegister(WindowBench& bench)
{
    return keptTyping(bench, aWholeMeeting(), 0);
}

bool speakerAsked(WindowBench& bench)
{
    click(bench, "takeMine");
    if (!bench.waitUntilSaved()) {
        return false;
    }
    bench.workspace().showField(QStringLiteral("points[1].text"));
    bench.trigger(Command::EditSpeaker);
    return comesUp(bench, "leadField");
}

/// Notes of a chat, with orders, a resolution and lines nothing can be made of.
bool notesPasted(WindowBench& bench)
{
    QTest::keyClick(bench.find<QLineEdit>(QStringLiteral("leadField")), Qt::Key_Escape);
    QApplication::clipboard()->setText(
        QStringLiteral("1. Kapolres: Pengamanan kampanye siap dilaksanakan di tujuh kecamatan\n"
                       "   a. Patroli malam ditambah mulai pekan depan sampai hari pemungutan suara\n"
                       "   b. Pos terpadu berdiri di Alun-alun Taman Merdeka\n"
                       "2. Ketua KPU: Jadwal kampanye disampaikan kepada seluruh partai politik\n"
                       "= Alat peraga di ruang terbuka hijau dibongkar\n"
                       "! Menyusun daftar lokasi alat peraga @\"Satpol PP\" >5hk\n"
                       "<Media tidak disertakan>\n"));
    bench.trigger(Command::PasteNotes);
    return comesUp(bench, "acceptProposal");
}

/// Both sides changed the same point, and each something of its own.
bool changedElsewhere(WindowBench& bench)
{
    click(bench, "dismissProposal");
    const domain::MeetingId id = bench.workspace().desk().meeting().id;
    const auto before = bench.ask([id](app::Register& r) { return r.meetings().load(id); });
    const auto saved = bench.ask([&before](app::Register& r) {
        domain::MeetingRecord after = before->record;
        after.meeting.place = QStringLiteral("Ruang Rapat Sekretaris Daerah");
        after.meeting.points[0].text.replace(QStringLiteral("memperhatikan"),
                                             QStringLiteral("wajib memperhatikan"));
        return r.meetings().save(*before, after, QStringLiteral("Ubah rapat"));
    });
    bench.workspace().desk().change(QStringLiteral("Ketik butir"), [](domain::MeetingRecord& record) {
        record.meeting.points[0].text += QStringLiteral(" Daftar lokasi dilampirkan.");
        record.meeting.closing = QStringLiteral("Rapat ditutup pukul 12.05 WIB.");
    });
    bench.workspace().saver().flush();
    return saved && comesUp(bench, "allMine");
}

bool conflictPutOff(WindowBench& bench)
{
    click(bench, "closeCompare");
    return comesUp(bench, "outline");
}

/// What both sides have is in the register; then a frozen notula is opened again to be mended.
bool correctionBegun(WindowBench& bench)
{
    bench.window.findChild<NoticeBar*>()->notice().action(); // to the choice that was put off
    if (!comesUp(bench, "allMine")) {
        return false;
    }
    click(bench, "allMine");
    click(bench, "applyMerge");
    if (!bench.waitUntilSaved()) {
        return false;
    }
    qunsetenv("RISALAH_RECOVERY_FOLDER");
    domain::MeetingRecord record = domain::duplicated(aWholeMeeting());
    record.meeting.title = QStringLiteral("Rapat Koordinasi Penanganan Banjir Kecamatan Gerunggang");
    const auto id = bench.addReopened(record, QStringLiteral("Nama Kapolres keliru ditulis pada butir 2"));
    if (!id || !bench.openMeeting(*id, QStringLiteral("pembahasan")) || !bench.waitForMeeting()) {
        return false;
    }
    bench.workspace().desk().change(QStringLiteral("Ketik butir"), [](domain::MeetingRecord& mended) {
        mended.meeting.points[1].text.replace(QStringLiteral("ketertiban umum"),
                                              QStringLiteral("ketertiban lalu lintas"));
        mended.meeting.place = QStringLiteral("Ruang Rapat Sekretaris Daerah");
    });
    return bench.waitUntilSaved();
}

bool correctionToFreeze(WindowBench& bench)
{
    bench.workspace().goTo(Step::Signing);
    return comesUp(bench, "compareEdition");
}

bool editionsCompared(WindowBench& bench)
{
    QMenu* others = bench.find<QPushButton>(QStringLiteral("compareEdition"))->menu();
    Q_EMIT others->aboutToShow();
    others->actions().constLast()->trigger(); // with what is being written
    return comesUp(bench, "closeCompare");
}

constexpr Scene kScenes[] = {
    {"91-ketikan-lebih-lama", &typingOlderThanTheRegister},
    {"91a-ketikan-tersisa", &typingNewerThanTheRegister},
    {"92-pembicara", &speakerAsked},
    {"93-usul-butir", &notesPasted},
    {"94-diubah-orang-lain", &changedElsewhere},
    {"94a-gabungan-ditunda", &conflictPutOff},
    {"95-perubahan", &correctionBegun},
    {"95a-perubahan-menetapkan", &correctionToFreeze},
    {"96-banding-edisi", &editionsCompared},
};

} // namespace

std::span<const Scene> versionScenes()
{
    return kScenes;
}

} // namespace risalah::test
