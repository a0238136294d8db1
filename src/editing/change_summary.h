// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace risalah::editing {

/// Ringkasan perubahan: the undo texts since the last commit, joined for the audit event. A step that is
/// undone before it was committed leaves no word; one undone later is named as undone.
class ChangeSummary {
public:
    void applied(int step, const QString& text);
    /// A later keystroke joined the step.
    void extended(int step, const QString& text);
    void undone(int step, const QString& text);
    void redone(int step, const QString& text) { applied(step, text); }

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// "Ubah judul; Tambah butir (3 kali); Urungkan: Hapus butir". Long lists end with a count.
    [[nodiscard]] QString text() const;
    /// Everything noted so far; the summary is empty afterwards.
    [[nodiscard]] ChangeSummary take();
    /// Puts back what was taken for a commit that failed, before what came since.
    void putBack(ChangeSummary taken);

private:
    struct Entry {
        int step = 0;
        QString text;
        bool isUndone = false;
        /// The step's beginning is committed, its end was not: neither its undo nor its redo is nothing.
        bool isPartial = false;
    };
    std::vector<Entry> m_entries;
};

} // namespace risalah::editing
