// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "moc_page.cpp"
