// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_document.h"
#include "app/exchange_service.h"
#include "base/expects.h"

#include <QFile>

// Outside of any namespace: the macro declares a function of the resource compiler.
static void useAppResources()
{
    Q_INIT_RESOURCE(app);
}

namespace risalah::app {

QByteArray recordJson(const domain::Office& office, const domain::MeetingRecord& record)
{
    return writeExchange(office, {record}, {});
}

QByteArray captureJson(const domain::Capture& capture)
{
    return writeCapture(capture);
}

QByteArray sampleJson()
{
    useAppResources();
    QFile file(QStringLiteral(":/risalah/contoh-rakor.json"));
    RISALAH_EXPECTS(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace risalah::app
