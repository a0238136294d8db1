// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace risalah::app {

/// The SHA-256 of a file's beginnings, asked for from the shortest to the longest: each byte is read once.
class BeginningDigests {
public:
    explicit BeginningDigests(QByteArrayView file) : m_file(file) { }

    /// Of the first `length` bytes; no shorter than the beginning asked for last, no longer than the file.
    [[nodiscard]] QByteArray upTo(qsizetype length)
    {
        m_running.addData(m_file.sliced(m_done, length - m_done));
        m_done = length;
        return m_running.result();
    }

private:
    QByteArrayView m_file;
    qsizetype m_done = 0;
    QCryptographicHash m_running{QCryptographicHash::Sha256};
};

} // namespace risalah::app
