// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/shipped_files.h"

#include <QtGlobal>

#include <mutex>

/// The macro wants the global namespace.
static void initialiseTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace risalah::documents {

void ensureShippedFiles()
{
    static std::once_flag done;
    std::call_once(done, initialiseTemplates);
}

} // namespace risalah::documents
