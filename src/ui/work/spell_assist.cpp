// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/spell_assist.h"

#include "ui/icons.h"
#include "ui/work/spell_desk.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

/// The word somebody stands in, misspelt or not.
QString wordAt(const QString& text, int position)
{
    const auto isLetter = [&text](int at) { return text.at(at).isLetter() || text.at(at) == u'-'; };
    int from = std::clamp(position, 0, static_cast<int>(text.size()));
    int to = from;
    while (from > 0 && isLetter(from - 1)) {
        --from;
    }
    while (to < text.size() && isLetter(to)) {
        ++to;
    }
    return text.mid(from, to - from);
}

} // namespace

SpellAssist::SpellAssist(QTextEdit* field, SpellDesk& desk, const QString& name)
    : SpellAssist(spelledField(field), desk, name)
{
    connect(field, &QTextEdit::textChanged, this, &SpellAssist::refresh);
    connect(field, &QTextEdit::cursorPositionChanged, this, &SpellAssist::refresh);
}

SpellAssist::SpellAssist(QLineEdit* field, SpellDesk& desk, const QString& name)
    : SpellAssist(spelledField(field), desk, name)
{
    connect(field, &QLineEdit::textChanged, this, &SpellAssist::refresh);
    connect(field, &QLineEdit::cursorPositionChanged, this, &SpellAssist::refresh);
}

SpellAssist::SpellAssist(std::unique_ptr<SpelledField> field, SpellDesk& desk, const QString& name)
    : QObject(&field->widget()), m_field(std::move(field)), m_desk(desk), m_name(name)
{
    m_field->widget().installEventFilter(this);
    if (&m_field->surface() != &m_field->widget()) {
        m_field->surface().installEventFilter(this);
    }
    connect(&desk, &SpellDesk::changed, this, &SpellAssist::refresh);
    refresh();
}

bool SpellAssist::isChecking() const
{
    return m_desk.isReady() && m_desk.isOn(m_name) && !m_field->isReadOnly();
}

void SpellAssist::refresh()
{
    std::vector<spelling::TextWord> words;
    if (isChecking()) {
        words = m_desk.misspelt(m_field->text());
        const int caret = m_field->widget().hasFocus() ? m_field->caret() : -1;
        std::erase_if(words, [caret](const auto& word) { return caret == word.from + word.length; });
    }
    if (!words.empty() || !m_underlined.empty()) {
        m_underlined = words;
        m_field->underline(words);
    }
}

SpellAssist::Word SpellAssist::misspeltAt(int position) const
{
    const auto words = m_desk.misspelt(m_field->text());
    const auto found = std::ranges::find_if(words, [position](const auto& word) {
        return position >= word.from && position <= word.from + word.length;
    });
    return found == words.end() ? Word() : *found;
}

SpellAssist::Word SpellAssist::nextMisspelt(int position) const
{
    const auto words = m_desk.misspelt(m_field->text());
    const auto next =
        std::ranges::find_if(words, [position](const auto& word) { return word.from >= position; });
    if (next != words.end()) {
        return *next;
    }
    return words.empty() ? Word() : words.front();
}

bool SpellAssist::showSuggestions()
{
    const int caret = m_field->caret();
    if (!m_desk.isOn(m_name)) {
        popUp({}, caret, new QMenu(&m_field->widget()), m_field->belowCaret());
        return true;
    }
    Word word = misspeltAt(caret);
    if (!word) {
        word = nextMisspelt(caret);
    }
    if (!word) {
        return false;
    }
    m_field->select(*word);
    popUp(word, caret, new QMenu(&m_field->widget()), m_field->belowCaret());
    return true;
}

void SpellAssist::addSuggestions(QMenu& menu, QAction* before, const spelling::TextWord& word)
{
    const QString wrong = m_field->text().mid(word.from, word.length);
    const QStringList meant = m_desk.suggestions(wrong);
    for (const QString& suggestion : meant) {
        auto* action = new QAction(suggestion, &menu);
        menu.insertAction(before, action);
        connect(action, &QAction::triggered, this,
                [this, word, suggestion] { m_field->replace(word, suggestion); });
    }
    if (meant.isEmpty()) {
        auto* none = new QAction(tr("Tidak ada saran"), &menu);
        none->setEnabled(false);
        menu.insertAction(before, none);
    }
    auto* keep = new QAction(icon(u"book-plus"_s), tr("Tambahkan ke kamus"), &menu);
    keep->setObjectName(u"addToDictionary"_s);
    menu.insertAction(before, keep);
    connect(keep, &QAction::triggered, this, [this, wrong] { m_desk.addWord(wrong); });
}

void SpellAssist::popUp(const Word& word, int position, QMenu* menu, const QPoint& at)
{
    menu->setObjectName(u"spellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* before = menu->isEmpty() ? nullptr : menu->actions().constFirst();
    if (word) {
        addSuggestions(*menu, before, *word);
    } else if (const QString own = wordAt(m_field->text(), position); m_desk.isOwn(own)) {
        auto* forget = new QAction(icon(u"trash-2"_s), tr("Hapus “%1” dari kamus").arg(own), menu);
        forget->setObjectName(u"removeFromDictionary"_s);
        menu->insertAction(before, forget);
        connect(forget, &QAction::triggered, this, [this, own] { m_desk.removeWord(own); });
    }
    auto* check = new QAction(tr("Periksa ejaan di isian ini"), menu);
    check->setObjectName(u"checkThisField"_s);
    check->setCheckable(true);
    check->setChecked(m_desk.isOn(m_name));
    menu->insertAction(before, check);
    connect(check, &QAction::triggered, this, [this](bool on) { m_desk.setOn(m_name, on); });
    if (before != nullptr) {
        menu->insertSeparator(before);
    }
    menu->popup(at);
    if (word) {
        menu->setActiveAction(menu->actions().constFirst());
    }
}

bool SpellAssist::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
        QMetaObject::invokeMethod(this, &SpellAssist::refresh, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::ContextMenu || !m_desk.isReady()) {
        return QObject::eventFilter(watched, event);
    }
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
    const int at = byMouse ? m_field->positionAt(m_field->surface().mapFromGlobal(asked->globalPos()))
                           : m_field->caret();
    popUp(m_desk.isOn(m_name) ? misspeltAt(at) : Word(), at, m_field->standardMenu(), asked->globalPos());
    return true;
}

} // namespace risalah::ui
