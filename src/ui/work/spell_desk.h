// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/spell_checker.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>

namespace risalah::app {
class Settings;
}

namespace risalah::ui {

/// The meeting's title is written in two places; both are checked, or neither.
inline const QString kTitleSpelling = QStringLiteral("title");

/// Ejaan: the dictionary of the window. It is loaded away from the window's thread; until it is there, and on
/// a computer without one, nothing is underlined. Own words and the fields that are left alone are kept in
/// the settings of the account.
class SpellDesk final : public QObject {
    Q_OBJECT
public:
    explicit SpellDesk(app::Settings& settings, QObject* parent = nullptr);
    ~SpellDesk() override;

    /// Names of people, offices and places that the open register knows.
    void setNames(const QStringList& names);
    [[nodiscard]] bool isReady() const { return m_checker != nullptr; }
    [[nodiscard]] std::vector<spelling::TextWord> misspelt(const QString& text) const;
    [[nodiscard]] QStringList suggestions(const QString& word) const;
    /// "Tambahkan ke kamus".
    void addWord(const QString& word);
    void removeWord(const QString& word);
    /// A word somebody added on this account.
    [[nodiscard]] bool isOwn(const QString& word) const;

    /// Whether this field is checked; `field` is its name in the settings.
    [[nodiscard]] bool isOn(const QString& field) const;
    void setOn(const QString& field, bool on);

Q_SIGNALS:
    /// Another verdict is possible now: the dictionary came, or a word was added.
    void changed();
    void wordAdded(const QString& word);

private:
    using Loaded = std::shared_ptr<spelling::SpellChecker>;
    void take();
    void acceptAll();

    app::Settings& m_settings;
    QFutureWatcher<Loaded> m_loading;
    Loaded m_checker;
    QStringList m_names;
};

} // namespace risalah::ui
