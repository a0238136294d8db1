// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register_use.h"

#include "app/secret_store.h"
#include "app/settings.h"

namespace risalah::cli {

QString registerLocation(const Invocation& invocation)
{
    const QString address = invocation.registerAddress();
    return address.isEmpty() ? app::Register::defaultLocation() : address;
}

tl::expected<std::unique_ptr<app::Register>, Failure> openRegister(const Invocation& invocation)
{
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
