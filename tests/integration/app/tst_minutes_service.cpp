// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/record_texts.h"
#include "support/app_register.h"
#include "support/full_record.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace risalah;
using namespace risalah::app;
using test::AppRegister;

namespace {

domain::MeetingId sampleIn(const AppRegister& opened)
{
    const auto imported = opened->exchange().importFiles({{QStringLiteral("contoh.json"), sampleJson()}}, {});
    return imported ? imported->meetings.front() : domain::MeetingId();
}

/// A record whose texts end in a character that no font has, each in one of its own.
QByteArray strangeJson()
{
    const domain::MeetingRecord record = test::fullRecord();
    domain::Office office = test::fullOffice();
    office.logo.clear(); // it is no picture
    QByteArray json = recordJson(office, record);
    char16_t character = u'一';
    for (const domain::RecordText& text : domain::textsOf(record)) {
        if (text.where.endsWith(QStringLiteral(".identity.number"))) { // refused unless it is one
            continue;
        }
        const QString quoted = u'"' + text.text + u'"';
        json.replace(quoted.toUtf8(), QString(quoted.chopped(1) + character + u'"').toUtf8());
        ++character;
    }
    return json;
}

// Opens a correction and changes the first point.
Result<LoadedRecord> corrected(const AppRegister& opened, const domain::MeetingId& id)
{
    if (const auto done = opened->minutes().correct(id, QStringLiteral("salah ketik")); !done) {
        return forwardError(done);
    }
    const auto loaded = opened->meetings().load(id);
    domain::MeetingRecord after = loaded->record;
    after.meeting.points[0].text = QStringLiteral("Butir yang dibetulkan.");
    return opened->meetings().save(*loaded, after, QStringLiteral("Ubah butir"));
}

} // namespace

class TestMinutesService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void render_ofADraftIsTheSameTwice();
    void render_ofADraftHasNoKeputusan();
    void finalise_freezesNumbersAndBytes();
    void finalise_refusesTheSecondTime();
    void finalise_refusesBlockingFindings();
    void finalise_takesNumbersWithoutGaps();
    void check_namesWhatPrintsAsItsCode();
    void check_looksAtAllThatAnyPaperShows();
    void finalised_refusesEditsButNotProgress();
    void finalised_refusesWastebasketAndCourse();
    void finalised_givesStoredBytesOnly();
    void correct_needsReasonAndEdition();
    void correct_isWarnedOfWhileNothingChanged();
    void correct_makesTheNextEdition();
    void correct_makesNumbersOfFallenResolutionsVoid();
    void keputusan_comesFromTheFrozenRecord();
    void edition_refusesUnknownNumbers();
    void markSignedByHand_keepsTheScan();
    void markSignedByHand_refusesWhatProvesNothing_data();
    void markSignedByHand_refusesWhatProvesNothing();
    void ledger_countsFromFinalising();
    void ledger_countsWhatItsRowsSay();
};

void TestMinutesService::render_ofADraftIsTheSameTwice()
{
    AppRegister opened;
    const auto id = sampleIn(opened);
    const auto first = opened->minutes().render(id, {});
    QVERIFY2(first.has_value(), first ? "" : qPrintable(logLine(first.error())));
    QVERIFY(first->pdf.startsWith("%PDF-"));
    QVERIFY(first->pages >= 1);
    opened.clock().advanceDays(3);
    const auto second = opened->minutes().render(id, {});
    QVERIFY(second->pdf == first->pdf);
}

void TestMinutesService::render_ofADraftHasNoKeputusan()
{
    const AppRegister opened;
    PaperRequest request;
    request.kind = PaperKind::Keputusan;
    const auto refused = opened->minutes().render(sampleIn(opened), request);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::DraftHasNoNumbers);
}

void TestMinutesService::finalise_freezesNumbersAndBytes()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    const auto document = opened->minutes().finalise(id);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(logLine(document.error())));
    QCOMPARE(document->edition, 1);
    QCOMPARE(document->numbers.meeting, QStringLiteral("001/RAKOR/VII/2025"));
    QCOMPARE(document->numbers.resolutions,
             (std::vector<QString>{QStringLiteral("001/KEP-RAKOR/VII/2025"),
                                   QStringLiteral("002/KEP-RAKOR/VII/2025")}));
    const auto edition = opened->minutes().edition(id);
    QVERIFY(edition.has_value());
    QVERIFY(edition->document == *document);
    QCOMPARE(QCryptographicHash::hash(edition->pdf, QCryptographicHash::Sha256), document->sha256);
    QCOMPARE(opened->meetings().load(id)->record.meeting.phase, domain::MeetingPhase::Finalised);
    QCOMPARE(opened->meetings().list({})->front().number, document->numbers.meeting);
}

void TestMinutesService::finalise_refusesTheSecondTime()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    const auto again = opened->minutes().finalise(id);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::AlreadyFinalised);
    QCOMPARE(opened->minutes().editions(id)->size(), size_t{1});
}

void TestMinutesService::finalise_refusesBlockingFindings()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    const auto loaded = opened->meetings().load(id);
    domain::MeetingRecord without = loaded->record;
    without.meeting.start.reset();
    QVERIFY(opened->meetings().save(*loaded, without, {}).has_value());
    const auto findings = opened->minutes().check(id);
    QVERIFY(domain::blocksFinalising(*findings));
    const auto refused = opened->minutes().finalise(id);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::FindingsBlock);
    QVERIFY(opened->minutes().editions(id)->empty());
    // No number was lost on the way.
    QVERIFY(opened->meetings().save(*opened->meetings().load(id), loaded->record, {}).has_value());
    QCOMPARE(opened->minutes().finalise(id)->numbers.meeting, QStringLiteral("001/RAKOR/VII/2025"));
}

/// The check and the paper speak of the same letters.
void TestMinutesService::check_namesWhatPrintsAsItsCode()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    const auto loaded = opened->meetings().load(id);
    domain::MeetingRecord record = loaded->record;
    record.meeting.points[1].text += QStringLiteral(" 字 “kutipan” – ✓");
    QVERIFY(opened->meetings().save(*loaded, record, {}).has_value());
    const auto paper = opened->minutes().render(id, {});
    QCOMPARE(paper->missingCharacters, QStringList{QStringLiteral("U+5B57")});
    QStringList named;
    const auto findings = opened->minutes().check(id);
    for (const domain::Finding& finding : *findings) {
        if (finding.code == domain::FindingCode::UnprintableCharacter) {
            named.append(finding.where + u' ' + finding.subject);
        }
    }
    QCOMPARE(named, QStringList{QStringLiteral("points[1].text 字 (U+5B57)")});
}

void TestMinutesService::check_looksAtAllThatAnyPaperShows()
{
    const AppRegister opened;
    const auto imported = opened->exchange().importFiles({{QStringLiteral("aneh.json"), strangeJson()}}, {});
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(logLine(imported.error())));
    const auto id = imported->meetings.front();
    QSet<QString> named;
    const auto findings = opened->minutes().check(id);
    for (const domain::Finding& finding : *findings) {
        if (finding.code == domain::FindingCode::UnprintableCharacter) {
            named.insert(finding.subject.section(u' ', 1).mid(1).chopped(1));
        }
    }
    for (const auto& [kind, isBlank] :
         {std::pair(PaperKind::Notula, false), std::pair(PaperKind::DaftarHadir, false),
          std::pair(PaperKind::DaftarHadir, true)}) {
        for (const domain::Layout layout : {domain::Layout::Notula2023, domain::Layout::Notulen2009}) {
            const auto paper = opened->minutes().render(id, {kind, layout, {}, isBlank});
            QVERIFY2(paper.has_value(), paper ? "" : qPrintable(logLine(paper.error())));
            QVERIFY(!paper->missingCharacters.isEmpty());
            for (const QString& code : paper->missingCharacters) {
                QVERIFY2(named.contains(code), qPrintable(code));
            }
        }
    }
}

void TestMinutesService::finalise_takesNumbersWithoutGaps()
{
    const AppRegister opened;
    const auto first = sampleIn(opened);
    const auto second = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(second).has_value());
    const auto document = opened->minutes().finalise(first);
    QCOMPARE(document->numbers.meeting, QStringLiteral("002/RAKOR/VII/2025"));
    QCOMPARE(document->numbers.resolutions.front(), QStringLiteral("003/KEP-RAKOR/VII/2025"));
}

void TestMinutesService::finalised_refusesEditsButNotProgress()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    const auto stale = opened->meetings().load(id);
    QVERIFY(opened->minutes().finalise(id).has_value());
    // A window that has not noticed the finalising must not change an action either.
    domain::MeetingRecord staleEdit = stale->record;
    staleEdit.actions[0].text = QStringLiteral("lain");
    QCOMPARE(opened->meetings().save(*stale, staleEdit, {}).error().code, ErrorCode::AlreadyFinalised);
    const auto loaded = opened->meetings().load(id);
    domain::MeetingRecord edited = loaded->record;
    edited.meeting.points[0].text = QStringLiteral("lain");
    QCOMPARE(opened->meetings().save(*loaded, edited, {}).error().code, ErrorCode::AlreadyFinalised);
    domain::MeetingRecord progress = loaded->record;
    progress.actions[0].assignees[0].status = domain::AssigneeStatus::InProgress;
    QVERIFY(opened->meetings().save(*loaded, progress, {}).has_value());
}

void TestMinutesService::finalised_refusesWastebasketAndCourse()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    QCOMPARE(opened->meetings().remove(id).error().code, ErrorCode::AlreadyFinalised);
    QCOMPARE(opened->meetings().cancel(id, QStringLiteral("x")).error().code, ErrorCode::AlreadyFinalised);
    QCOMPARE(opened->meetings().review(id, domain::ReviewState::Ready, {}).error().code,
             ErrorCode::AlreadyFinalised);
}

void TestMinutesService::finalised_givesStoredBytesOnly()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    QVERIFY(opened->minutes().render(id, {})->pdf == opened->minutes().edition(id)->pdf);
    PaperRequest other;
    other.layout = domain::Layout::Notulen2009;
    QCOMPARE(opened->minutes().render(id, other).error().code, ErrorCode::LayoutFixedByEdition);
    PaperRequest folio;
    folio.paper = domain::Paper::F4;
    QCOMPARE(opened->minutes().render(id, folio).error().code, ErrorCode::LayoutFixedByEdition);
    PaperRequest same;
    same.layout = domain::Layout::Notula2023;
    same.paper = domain::Paper::A4;
    QVERIFY(opened->minutes().render(id, same).has_value());
}

void TestMinutesService::correct_needsReasonAndEdition()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QCOMPARE(opened->minutes().correct(id, QStringLiteral("x")).error().code, ErrorCode::NotFinalised);
    QVERIFY(opened->minutes().finalise(id).has_value());
    QCOMPARE(opened->minutes().correct(id, QStringLiteral(" ")).error().code, ErrorCode::EmptyText);
}

void TestMinutesService::correct_isWarnedOfWhileNothingChanged()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    const auto isWarned = [&] {
        const auto findings = opened->minutes().check(id);
        return findings && std::ranges::any_of(*findings, [](const domain::Finding& finding) {
                   return finding.code == domain::FindingCode::CorrectionWithoutChange;
               });
    };
    QVERIFY(!isWarned());
    QVERIFY(opened->minutes().finalise(id).has_value());
    QVERIFY(!isWarned());
    QVERIFY(opened->minutes().correct(id, QStringLiteral("salah ketik")).has_value());
    QVERIFY(isWarned());
    const auto loaded = opened->meetings().load(id);
    domain::MeetingRecord after = loaded->record;
    after.meeting.place = QStringLiteral("Ruang lain");
    QVERIFY(opened->meetings().save(*loaded, after, {}).has_value());
    QVERIFY(!isWarned());
}

void TestMinutesService::correct_makesTheNextEdition()
{
    AppRegister opened;
    const auto id = sampleIn(opened);
    const auto first = opened->minutes().finalise(id);
    const auto firstBytes = opened->minutes().edition(id, 1)->pdf;
    opened.clock().advanceDays(2);
    QVERIFY(corrected(opened, id).has_value());
    QVERIFY(opened->minutes().render(id, {})->pdf != firstBytes); // a draft again
    const auto second = opened->minutes().finalise(id);
    QVERIFY2(second.has_value(), second ? "" : qPrintable(logLine(second.error())));
    QCOMPARE(second->edition, 2);
    QCOMPARE(second->reason, QStringLiteral("salah ketik"));
    QCOMPARE(second->changeSummary, QStringLiteral("pembahasan angka 1"));
    QCOMPARE(second->numbers, first->numbers);
    QVERIFY(opened->minutes().edition(id, 1)->pdf == firstBytes);
    QVERIFY(opened->minutes().edition(id)->document == *second);
}

void TestMinutesService::correct_makesNumbersOfFallenResolutionsVoid()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    QVERIFY(opened->minutes().correct(id, QStringLiteral("dicabut")).has_value());
    const auto loaded = opened->meetings().load(id);
    const auto fallen = loaded->record.meeting.resolutions[0].id;
    QVERIFY(opened->meetings()
                .save(*loaded, *domain::withResolutionRemoved(loaded->record, fallen), {})
                .has_value());
    const auto second = opened->minutes().finalise(id);
    QCOMPARE(second->numbers.resolutions, (std::vector<QString>{QStringLiteral("002/KEP-RAKOR/VII/2025")}));
    // The number is not given again.
    const auto next = opened->minutes().finalise(sampleIn(opened));
    QCOMPARE(next->numbers.resolutions.front(), QStringLiteral("003/KEP-RAKOR/VII/2025"));
}

void TestMinutesService::keputusan_comesFromTheFrozenRecord()
{
    AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    PaperRequest request;
    request.kind = PaperKind::Keputusan;
    const auto frozen = opened->minutes().render(id, request);
    QVERIFY2(frozen.has_value(), frozen ? "" : qPrintable(logLine(frozen.error())));
    opened.clock().advanceDays(1);
    QVERIFY(corrected(opened, id).has_value());
    QVERIFY(opened->minutes().render(id, request)->pdf == frozen->pdf);
}

void TestMinutesService::edition_refusesUnknownNumbers()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QCOMPARE(opened->minutes().edition(id).error().code, ErrorCode::NotFinalised);
    QVERIFY(opened->minutes().finalise(id).has_value());
    QCOMPARE(opened->minutes().edition(id, 2).error().code, ErrorCode::UnknownRecord);
    QCOMPARE(opened->minutes().edition(domain::MeetingId::create()).error().code, ErrorCode::UnknownRecord);
}

void TestMinutesService::markSignedByHand_keepsTheScan()
{
    AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    const QByteArray paper = opened->minutes().edition(id)->pdf;
    const domain::Date today = *opened->today();
    opened.clock().advanceDays(3);
    const HandSigned scan{QStringLiteral("Mie Go"), today.addDays(1), QStringLiteral("pindai.pdf"), paper};
    QVERIFY(opened->minutes().markSignedByHand(id, 1, scan).has_value());
    const auto editions = opened->minutes().editions(id);
    QCOMPARE(editions->front().handSignatures.size(), size_t{1});
    const domain::HandSignature kept = editions->front().handSignatures[0];
    QCOMPARE(kept.signer, QStringLiteral("Mie Go"));
    QCOMPARE(kept.scanSha256, QCryptographicHash::hash(paper, QCryptographicHash::Sha256));
    QCOMPARE(*opened->minutes().scan(kept), paper);
}

namespace {

/// As a scanner's software writes it when somebody ticked "protect": it opens with a password only.
QByteArray lockedPdf()
{
    const QTemporaryDir folder;
    const QString open = folder.filePath(QStringLiteral("terbuka.pdf"));
    const QString locked = folder.filePath(QStringLiteral("terkunci.pdf"));
    {
        QPdfWriter writer(open);
        QPainter(&writer).drawText(100, 100, QStringLiteral("Notula"));
    }
    QProcess::execute(QStringLiteral("qpdf"),
                      {QStringLiteral("--encrypt"), QStringLiteral("sandi"), QStringLiteral("sandi"),
                       QStringLiteral("256"), QStringLiteral("--"), open, locked});
    QFile file(locked);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestMinutesService::markSignedByHand_refusesWhatProvesNothing_data()
{
    QTest::addColumn<QByteArray>("scan");
    QTest::addColumn<int>("day"); // after the finalising
    QTest::addColumn<ErrorCode>("code");
    const QByteArray paper; // stands for a whole one
    QTest::newRow("a photo") << QByteArray("\x89PNG") << 1 << ErrorCode::ScanNotPdf;
    QTest::newRow("a header only") << QByteArray("%PDF-1.4 uji") << 1 << ErrorCode::ScanNotPdf;
    QTest::newRow("locked") << lockedPdf() << 1 << ErrorCode::PdfEncrypted;
    QTest::newRow("too large") << QByteArray(HandSigned::kLargestScan + 1, ' ') << 1
                               << ErrorCode::ScanTooLarge;
    QTest::newRow("before the finalising") << paper << -1 << ErrorCode::HandSignedDayUnfit;
    QTest::newRow("tomorrow") << paper << 4 << ErrorCode::HandSignedDayUnfit;
}

void TestMinutesService::markSignedByHand_refusesWhatProvesNothing()
{
    QFETCH(QByteArray, scan);
    QFETCH(int, day);
    QFETCH(ErrorCode, code);
    AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    HandSigned handSigned{QStringLiteral("Mie Go"), opened->today()->addDays(day), QStringLiteral("foto.png"),
                          scan.isEmpty() ? opened->minutes().edition(id)->pdf : scan};
    opened.clock().advanceDays(3);
    const auto refused = opened->minutes().markSignedByHand(id, 1, handSigned);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QVERIFY(opened->minutes().editions(id)->front().handSignatures.empty());
    // The last possible day, and the first, are fine.
    handSigned.scan = opened->minutes().edition(id)->pdf;
    handSigned.on = *opened->today();
    QVERIFY(opened->minutes().markSignedByHand(id, 1, handSigned).has_value());
    handSigned.on = opened->today()->addDays(-3);
    QVERIFY(opened->minutes().markSignedByHand(id, 1, handSigned).has_value());
}

void TestMinutesService::ledger_countsFromFinalising()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->actions().list({})->empty());
    QVERIFY(opened->minutes().finalise(id).has_value());
    QCOMPARE(opened->actions().list({})->size(), size_t{3});
    const auto counts = opened->actions().counts(*domain::Date::of(2025, 7, 23));
    QCOMPARE(counts->overdue, 1);
    const auto report = opened->care().check();
    QVERIFY(report.has_value());
    QVERIFY(report->problems.empty());
    QCOMPARE(report->editions, 1);
}

void TestMinutesService::ledger_countsWhatItsRowsSay()
{
    const AppRegister opened;
    const auto id = sampleIn(opened);
    QVERIFY(opened->minutes().finalise(id).has_value());
    const auto actions = opened->actions().list({});
    QCOMPARE(actions->size(), size_t{3});
    StatusChange done{
        actions->at(1).action.id, {}, domain::AssigneeStatus::Done, {}, domain::Date::of(2025, 7, 31)};
    QVERIFY(opened->actions().setStatus(done).has_value());
    StatusChange begun{actions->at(2).action.id, {}, domain::AssigneeStatus::InProgress, {}, {}};
    QVERIFY(opened->actions().setStatus(begun).has_value());
    QSet<int> seen;
    for (int day = 0; day < 60; ++day) {
        ActionQuery query;
        query.on = domain::Date::of(2025, 7, 15)->addDays(day);
        const auto rows = *opened->actions().list(query);
        QCOMPARE(rows.back().action.status, domain::AssigneeStatus::Done); // finished ones last
        const auto flagged = [&rows](auto&& flag) {
            return static_cast<int>(std::ranges::count_if(rows, flag));
        };
        const auto counts = opened->actions().counts(query.on);
        QVERIFY(counts.has_value());
        QCOMPARE(counts->overdue, flagged([](const LedgerRow& row) { return row.overdue; }));
        QCOMPARE(counts->dueSoon, flagged([](const LedgerRow& row) { return row.dueSoon; }));
        QCOMPARE(counts->inProgress, 1);
        QCOMPARE(counts->doneThisMonth, query.on->month() == 7 ? 1 : 0);
        seen << counts->overdue << 10 + counts->dueSoon;
        query.limit = 2;
        query.offset = 1;
        const auto page = *opened->actions().list(query);
        QCOMPARE(page.size(), size_t{2});
        QCOMPARE(page.front().action.id, rows.at(1).action.id);
        query.overdue = true;
        QCOMPARE(*opened->actions().count(query), counts->overdue);
    }
    QVERIFY2(seen.size() >= 4, "the days asked about tell nothing apart");
}

int main(int argc, char** argv)
{
    app::prepareRendering(app::Screen::None);
    const QGuiApplication application(argc, argv);
    TestMinutesService test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_minutes_service.moc"
