// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker.h"
#include "support/app_register.h"

#include <QGuiApplication>
#include <QTest>

#include <thread>

using namespace risalah;
using namespace risalah::app;
using test::FixedClock;
using test::TempPlace;

class TestWorker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void run_withoutRegisterIsAFailure();
    void run_worksInAnotherThreadAndInOrder();
    void open_failureKeepsThePresentRegister();
    void end_finishesEveryJob();
    void preview_drawsTheNewestOnly();
    void then_comesHomeToTheContext();
    void then_dropsTheAnswerOfAContextThatIsGone();
};

void TestWorker::run_withoutRegisterIsAFailure()
{
    const FixedClock clock("2025-07-15T02:00:00.000Z");
    Worker worker(clock);
    const auto answer = worker.run([](Register& opened) { return opened.meetings().count({}); }).result();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::RegisterMissing);
}

void TestWorker::run_worksInAnotherThreadAndInOrder()
{
    const TempPlace place;
    Worker worker(place.clock());
    auto opening = worker.open(place.location().toString(), Worker::Opening::Create);
    const auto thread =
        worker.run([](Register&) { return Result<std::thread::id>(std::this_thread::get_id()); }).result();
    QVERIFY(*thread != std::this_thread::get_id());
    QVERIFY(opening.isFinished()); // what was given first was done first
    QVERIFY(opening.result().has_value());
}

void TestWorker::open_failureKeepsThePresentRegister()
{
    const TempPlace place;
    Worker worker(place.clock());
    QVERIFY(worker.open(place.location().toString(), Worker::Opening::Create).result().has_value());
    const auto refused =
        worker.open(place.path(QStringLiteral("tidak-ada.risalah")), Worker::Opening::Open).result();
    QCOMPARE(refused.error().code, ErrorCode::RegisterMissing);
    QCOMPARE(*worker.run([](Register& opened) { return opened.meetings().count({}); }).result(), 0);
    QVERIFY(worker.close().result().has_value());
    QVERIFY(!worker.run([](Register& opened) { return opened.meetings().count({}); }).result().has_value());
}

void TestWorker::end_finishesEveryJob()
{
    const TempPlace place;
    {
        Worker worker(place.clock());
        (void)worker.open(place.location().toString(), Worker::Opening::Create);
        for (int i = 0; i < 20; ++i) {
            (void)worker.run([i](Register& opened) {
                domain::MeetingRecord record;
                record.meeting.title = QStringLiteral("Rapat %1").arg(i);
                return opened.meetings().add(record, QStringLiteral("Rapat baru"));
            });
        }
    }
    const auto opened = Register::open(place.location().toString(), place.clock());
    QVERIFY(opened.has_value());
    QCOMPARE(*(*opened)->meetings().count({}), 20);
}

void TestWorker::preview_drawsTheNewestOnly()
{
    const FixedClock clock("2025-07-15T02:00:00.000Z");
    Worker worker(clock);
    PreviewRequest request;
    request.record.meeting.title = QStringLiteral("Pratinjau");
    std::vector<QFuture<Result<RenderedPaper>>> futures;
    for (int i = 0; i < 10; ++i) {
        futures.push_back(worker.preview(request));
    }
    for (QFuture<Result<RenderedPaper>>& future : futures) {
        future.waitForFinished();
    }
    const auto& newest = futures.back();
    QCOMPARE(newest.resultCount(), 1);
    QVERIFY(newest.result().has_value());
    QVERIFY(newest.result()->pdf.startsWith("%PDF-"));
    for (const QFuture<Result<RenderedPaper>>& future : futures) {
        QVERIFY(future.resultCount() == 1 || future.isCanceled());
    }
}

void TestWorker::then_comesHomeToTheContext()
{
    const TempPlace place;
    Worker worker(place.clock());
    QVERIFY(worker.open(place.location().toString(), Worker::Opening::Create).result().has_value());
    QObject context;
    std::thread::id home;
    worker.run([](Register&) { return Result<int>(7); }).then(&context, [&home](const Result<int>&) {
        home = std::this_thread::get_id();
    });
    QTRY_VERIFY(home == std::this_thread::get_id());
}

void TestWorker::then_dropsTheAnswerOfAContextThatIsGone()
{
    const TempPlace place;
    Worker worker(place.clock());
    QVERIFY(worker.open(place.location().toString(), Worker::Opening::Create).result().has_value());
    bool told = false;
    {
        // A page closed while its question is still being answered.
        QObject context;
        worker.run([](Register&) { return Result<int>(7); }).then(&context, [&told](const Result<int>&) {
            told = true;
        });
    }
    QCOMPARE(*worker.run([](Register&) { return Result<int>(8); }).result(), 8);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

int main(int argc, char** argv)
{
    app::prepareRendering(app::Screen::None);
    const QGuiApplication application(argc, argv);
    TestWorker test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_worker.moc"
