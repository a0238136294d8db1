// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::documents {

/// Once in every program that renders, first thing in main(), before the application object: the order of
/// Qt's hashes decides the order of the fonts in a PDF, and equal papers shall have equal bytes.
void makeRenderingDeterministic();

/// For a program without windows (risalah-cli, tests), after makeRenderingDeterministic() and before its
/// QGuiApplication: no screen is needed and no font of the computer is looked for. Most of the start-up of
/// a drawing program is that search.
void useNoScreenAndNoSystemFonts();

} // namespace risalah::documents
