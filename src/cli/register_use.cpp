// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_use.h"

#include "app/secret_store.h"
#include "app/settings.h"
#include "cli/files.h"

#include <algorithm>

namespace risalah::cli {

namespace {

/// SQLite keeps what is not yet in the register beside it.
bool isOfRegister(const QString& file, const QString& location)
{
    const QStringList endings{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"),
                              QStringLiteral("-journal")};
    return std::ranges::any_of(endings,
                               [&](const QString& ending) { return isSameFile(file, location + ending); });
}

} // namespace

QString registerLocation(const Invocation& invocation)
{
    const QString address = invocation.registerAddress();
    return address.isEmpty() ? app::Register::defaultLocation() : address;
}

tl::expected<std::unique_ptr<app::Register>, Failure> openRegister(const Invocation& invocation)
{
    // A result over the register would be the last thing anybody heard of it.
    const QString output = invocation.output();
    if (!output.isEmpty() && output != QStringLiteral("-")
        && isOfRegister(output, registerLocation(invocation))) {
        return refuse({ErrorCode::OutputIsInput, output, {}, {}});
    }
    app::RegisterOptions options;
    options.secrets = app::makeKeychainStore();
    if (invocation.verb().draws()) {
        options.templateFolder = app::Settings().value(app::SettingKeys::templateFolder);
    }
    auto opened = app::Register::open(registerLocation(invocation), invocation.clock(), options);
    if (!opened) {
        return refuse(opened.error());
    }
    return *std::move(opened);
}

} // namespace risalah::cli
