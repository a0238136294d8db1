// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stored.h"

namespace risalah::storage {

using risalah::Stored;

} // namespace risalah::storage
