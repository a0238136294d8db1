// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/spell_desk.h"

#include "app/settings.h"

#include <QtConcurrentRun>

namespace risalah::ui {

SpellDesk::SpellDesk(app::Settings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    connect(&m_loading, &QFutureWatcher<Loaded>::finished, this, &SpellDesk::take);
    m_loading.setFuture(QtConcurrent::run([path = spelling::dictionaryPath()]() -> Loaded {
        auto loaded = spelling::SpellChecker::load(path);
        return loaded ? Loaded(*std::move(loaded)) : Loaded();
    }));
}

SpellDesk::~SpellDesk()
{
    m_loading.waitForFinished();
}

void SpellDesk::take()
{
    m_checker = m_loading.result();
    acceptAll();
}

void SpellDesk::acceptAll()
{
    if (m_checker != nullptr) {
        m_checker->accept(m_names);
        m_checker->accept(m_settings.value(app::SettingKeys::spellingWords));
        Q_EMIT changed();
    }
}

void SpellDesk::setNames(const QStringList& names)
{
    if (names != m_names) {
        m_names = names;
        acceptAll();
    }
}

std::vector<spelling::TextWord> SpellDesk::misspelt(const QString& text) const
{
    return m_checker == nullptr ? std::vector<spelling::TextWord>() : m_checker->misspelt(text);
}

QStringList SpellDesk::suggestions(const QString& word) const
{
    return m_checker == nullptr ? QStringList() : m_checker->suggestions(word);
}

void SpellDesk::addWord(const QString& word)
{
    QStringList words = m_settings.value(app::SettingKeys::spellingWords);
    if (!words.contains(word, Qt::CaseInsensitive)) {
        words.append(word);
        m_settings.set(app::SettingKeys::spellingWords, words);
    }
    acceptAll();
    Q_EMIT wordAdded(word);
}

bool SpellDesk::isOwn(const QString& word) const
{
    return m_settings.value(app::SettingKeys::spellingWords).contains(word, Qt::CaseInsensitive);
}

void SpellDesk::removeWord(const QString& word)
{
    QStringList words = m_settings.value(app::SettingKeys::spellingWords);
    words.removeIf([&](const QString& kept) { return kept.compare(word, Qt::CaseInsensitive) == 0; });
    m_settings.set(app::SettingKeys::spellingWords, words);
    if (m_checker != nullptr) {
        m_checker->forget(word);
        Q_EMIT changed();
    }
}

bool SpellDesk::isOn(const QString& field) const
{
    return !m_settings.value(app::SettingKeys::spellingOff).contains(field);
}

void SpellDesk::setOn(const QString& field, bool on)
{
    QStringList off = m_settings.value(app::SettingKeys::spellingOff);
    off.removeAll(field);
    if (!on) {
        off.append(field);
    }
    m_settings.set(app::SettingKeys::spellingOff, off);
    Q_EMIT changed();
}

} // namespace risalah::ui
