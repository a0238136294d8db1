// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/render_process.h"

#include <QHashFunctions>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <fontconfig/fontconfig.h>
#endif

namespace risalah::documents {

void makeRenderingDeterministic()
{
    QHashSeed::setDeterministicGlobalSeed();
}

void useNoScreenAndNoSystemFonts()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_LINUX
    // An empty configuration made current beforehand: Qt's font database then neither reads the
    // computer's configuration nor walks its font folders.
    FcConfigSetCurrent(FcConfigCreate());
#endif
}

} // namespace risalah::documents
