// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace risalah::ui {

/// A box whose items carry the values of an enumeration.
template <class Enum> void choose(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <class Enum> [[nodiscard]] Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

} // namespace risalah::ui
