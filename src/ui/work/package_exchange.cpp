// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/package_exchange.h"

#include "app/exchange_service.h"
#include "app/whole_file.h"
#include "domain/indonesian_words.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "wording/error_sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

PackageExchange::PackageExchange(MeetingDesk& desk,
                                 MeetingSaver& saver,
                                 Workbench& workbench,
                                 QWidget* parent)
    : QObject(parent), m_desk(desk), m_saver(saver), m_workbench(workbench), m_window(parent)
{
}

void PackageExchange::report(const Error& error)
{
    m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(error), {}, {}});
}

QString PackageExchange::suggestedName() const
{
    static const QRegularExpression unsafe(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString title = m_desk.meeting().title.simplified().left(80);
    return u"Paket %1 %2.risalah"_s.arg(m_desk.meeting().date.toIso(),
                                        title.replace(unsafe, u" "_s).trimmed());
}

void PackageExchange::send()
{
    if (!m_saver.finish()) {
        return; // the saver has said why
    }
    FileRequest request;
    request.title = tr("Kirim paket rapat");
    request.folderOrFile = suggestedName();
    request.filters = {tr("Paket Risalah (*.risalah)")};
    request.suffix = u"risalah"_s;
    const QString path = m_workbench.prompt.saveFile(m_window, request);
    if (path.isEmpty()) {
        return;
    }
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id](app::Register& opened) { return opened.packages().pack(id); })
        .then(this, [this, path](const Result<QByteArray>& package) { write(package, path); });
}

void PackageExchange::write(const Result<QByteArray>& package, const QString& path)
{
    if (!package) {
        report(package.error());
        return;
    }
    if (const auto written = app::replaceFile(path, *package); !written) {
        report(written.error());
        return;
    }
    m_workbench.shell.notify(
        {Notice::Kind::Ok, tr("Paket tersimpan: %1").arg(QDir::toNativeSeparators(path)), {}, {}});
}

void PackageExchange::receive(const QString& path)
{
    if (!m_saver.finish()) {
        return; // the saver has said why
    }
    m_workbench.session.worker()
        .run([path, name = QFileInfo(path).fileName()](app::Register& opened) -> Result<Received> {
            auto bytes = app::readFile(path, app::kLargestExchangeFile);
            if (!bytes) {
                return forwardError(bytes);
            }
            auto package = opened.packages().open(*bytes, name);
            return package ? Result<Received>(Received{*std::move(package), {*std::move(bytes), name}})
                           : forwardError(package);
        })
        .then(this, [this](const Result<Received>& received) {
            if (received) {
                take(received->package, received->file);
            } else {
                report(received.error());
            }
        });
}

void PackageExchange::take(const app::ReceivedPackage& received, const File& file)
{
    const domain::MergeSides sides{m_desk.record(), received.theirs, received.base};
    if (domain::mergeItems(sides).empty()) {
        remember(file);
        m_workbench.shell.notify({Notice::Kind::Ok,
                                  tr("Isi paket sama dengan rapat ini; tidak ada yang perlu digabungkan."),
                                  {},
                                  {}});
        return;
    }
    if (m_desk.isReadOnly()) {
        report({ErrorCode::AlreadyFinalised, m_desk.meeting().title, {}, {}});
        return;
    }
    m_merging = file;
    const domain::Date day = domain::dateIn(m_desk.context().office.zone, received.at);
    Q_EMIT mergeAsked(sides,
                      tr("Paket dari %1, %2. Pilih per bagian; tidak ada yang tertimpa diam-diam.")
                          .arg(received.by, domain::longDate(day)));
}

void PackageExchange::remember()
{
    if (!m_merging.bytes.isEmpty()) {
        remember(std::exchange(m_merging, {}));
    }
}

void PackageExchange::remember(const File& file)
{
    m_workbench.session.worker()
        .run([file](app::Register& opened) { return opened.packages().remember(file.bytes, file.name); })
        .then(this, [this](const Result<void>& kept) {
            if (!kept) {
                report(kept.error());
            }
        });
}

} // namespace risalah::ui

#include "moc_package_exchange.cpp"
