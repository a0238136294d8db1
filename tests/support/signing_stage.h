// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange_service.h"
#include "app/secret_store.h"
#include "support/http_stand_in.h"
#include "support/window_bench.h"
#include "ui/widgets.h"
#include "ui/work/signing_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace risalah::test {

// What tests and pictures of the signing step share.

/// A file of the bench with these bytes; its path.
inline QString written(const WindowBench& bench, const QString& name, const QByteArray& bytes)
{
    QFile file(bench.pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

/// A record, the sample as a rule, finalised in an office that signs in this way, its step of signing in
/// front.
inline std::optional<domain::MeetingId>
openSigningStep(WindowBench& bench, domain::SignatureForm form, const QByteArray& record = app::sampleJson())
{
    const auto meeting = bench.ask([form, record](app::Register& r) -> Result<domain::MeetingId> {
        const auto office = r.directory().office();
        domain::Office after = (*office)->value;
        after.signatureForm = form;
        const auto saved = r.directory().saveOffice(*office, after);
        const auto imported = r.exchange().importFiles({{QStringLiteral("contoh.json"), record}},
                                                       {.known = app::KnownMeeting::Copy, .asGuest = true});
        const auto id = imported->meetings.front();
        const auto frozen = r.minutes().finalise(id);
        return saved && frozen ? Result<domain::MeetingId>(id)
                               : Result<domain::MeetingId>(fail(ErrorCode::NotFinalised));
    });
    if (!meeting) {
        return std::nullopt;
    }
    bench.window.open(
        {.page = ui::PageId::Meeting, .record = meeting->toString(), .part = QStringLiteral("tanda-tangan")});
    // Another meeting may be on this page until this one is loaded.
    const bool isThere = QTest::qWaitFor(
        [&bench, &meeting] {
            const auto* page = qobject_cast<ui::WorkspacePage*>(bench.window.currentPage());
            return page != nullptr && page->workspace() != nullptr
                && page->workspace()->desk().meeting().id == *meeting
                && page->findChild<ui::SigningPanel*>() != nullptr;
        },
        kPatienceMs);
    return isThere ? std::optional(*meeting) : std::nullopt;
}

/// Until the panel can sign: that is when it shows what it would sign.
inline bool waitForTurn(const WindowBench& bench)
{
    const auto* sign = bench.find<QPushButton>(QStringLiteral("sign"));
    return QTest::qWaitFor([sign] { return sign->isVisible() && sign->isEnabled(); }, kPatienceMs);
}

/// What the bar above the page complains about.
inline const ui::Notice& complaint(const WindowBench& bench)
{
    auto* notices = bench.window.findChild<ui::NoticeBar*>();
    if (!QTest::qWaitFor(
            [notices] { return notices->isVisible() && notices->notice().kind == ui::Notice::Kind::Bad; },
            kPatienceMs)) {
        qFatal("nothing was complained about");
    }
    return notices->notice();
}

/// The newest file of the meeting, signed or not.
inline QByteArray newestFile(WindowBench& bench, const domain::MeetingId& meeting)
{
    return bench.ask([meeting](app::Register& r) { return r.minutes().edition(meeting); })->pdf;
}

/// The office signs at this gateway, and knows its account's password.
inline bool useGateway(WindowBench& bench, const HttpStandIn& server)
{
    const QString user = QStringLiteral("setda");
    const bool isKept = bench.session.secrets()
                            .write(app::gatewaySecretName(server.url(), user), Secret(QByteArray("kantor")))
                            .has_value();
    const auto saved = bench.ask([url = server.url(), user](app::Register& r) {
        auto settings = r.signing().settings();
        domain::SigningSettings after = settings->value;
        after.gateway.url = url;
        after.gateway.user = user;
        after.gateway.version = domain::GatewayVersion::V2;
        return r.signing().saveSettings(*settings, after);
    });
    return isKept && saved.has_value();
}

/// Chooses the gateway in the panel, for this person.
inline void chooseGateway(const WindowBench& bench)
{
    auto* source = bench.find<QComboBox>(QStringLiteral("source"));
    source->setCurrentIndex(source->findData(static_cast<int>(domain::SignatureSource::Gateway)));
    bench.find<QLineEdit>(QStringLiteral("nik"))->setText(QStringLiteral("1971050101700001"));
}

} // namespace risalah::test
