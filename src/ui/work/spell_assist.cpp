// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/spell_assist.h"

#include "ui/icons.h"
#include "ui/work/row_delegate.h"
#include "ui/work/spell_desk.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

QTextCursor cursorOver(const QTextEdit& field, const spelling::TextWord& word)
{
    QTextCursor cursor(field.document());
    cursor.setPosition(word.from);
    cursor.setPosition(word.from + word.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

SpellAssist::SpellAssist(QTextEdit* field, SpellDesk& desk) : QObject(field), m_field(field), m_desk(desk)
{
    field->installEventFilter(this);
    field->viewport()->installEventFilter(this);
    connect(field, &QTextEdit::textChanged, this, &SpellAssist::refresh);
    connect(field, &QTextEdit::cursorPositionChanged, this, &SpellAssist::refresh);
    connect(&desk, &SpellDesk::changed, this, &SpellAssist::refresh);
    refresh();
}

void SpellAssist::refresh()
{
    QList<QTextEdit::ExtraSelection> lines;
    if (m_desk.isReady() && m_desk.isOn(m_field->objectName()) && !m_field->isReadOnly()) {
        const int caret = m_field->hasFocus() ? m_field->textCursor().position() : -1;
        for (const spelling::TextWord& word : m_desk.misspelt(m_field->toPlainText())) {
            if (caret != word.from + word.length) {
                lines.append({cursorOver(*m_field, word), misspeltFormat()});
            }
        }
    }
    m_field->setExtraSelections(lines);
}

QTextCursor SpellAssist::misspeltAt(int position) const
{
    for (const spelling::TextWord& word : m_desk.misspelt(m_field->toPlainText())) {
        if (position >= word.from && position <= word.from + word.length) {
            return cursorOver(*m_field, word);
        }
    }
    return {};
}

QTextCursor SpellAssist::wordAt(int position) const
{
    QTextCursor cursor(m_field->document());
    cursor.setPosition(position);
    cursor.select(QTextCursor::WordUnderCursor);
    return cursor;
}

QTextCursor SpellAssist::nextMisspelt(int position) const
{
    const auto words = m_desk.misspelt(m_field->toPlainText());
    for (const spelling::TextWord& word : words) {
        if (word.from >= position) {
            return cursorOver(*m_field, word);
        }
    }
    return words.empty() ? QTextCursor() : cursorOver(*m_field, words.front());
}

bool SpellAssist::showSuggestions()
{
    if (!m_desk.isOn(m_field->objectName())) {
        const QPoint below = m_field->cursorRect().bottomLeft();
        popUp({}, m_field->textCursor().position(), new QMenu(m_field),
              m_field->viewport()->mapToGlobal(below));
        return true;
    }
    const int caret = m_field->textCursor().position();
    QTextCursor word = misspeltAt(caret);
    if (word.isNull()) {
        word = nextMisspelt(caret);
    }
    if (word.isNull()) {
        return false;
    }
    m_field->setTextCursor(word);
    const QPoint below = m_field->cursorRect().bottomLeft();
    popUp(word, caret, new QMenu(m_field), m_field->viewport()->mapToGlobal(below));
    return true;
}

void SpellAssist::popUp(const QTextCursor& word, int position, QMenu* menu, const QPoint& at)
{
    menu->setObjectName(u"spellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* before = menu->isEmpty() ? nullptr : menu->actions().constFirst();
    const auto add = [&](QAction* action) {
        menu->insertAction(before, action);
        return action;
    };
    if (!word.isNull()) {
        const QString wrong = word.selectedText();
        const QStringList meant = m_desk.suggestions(wrong);
        for (const QString& suggestion : meant) {
            QAction* action = add(new QAction(suggestion, menu));
            connect(action, &QAction::triggered, this, [this, word, suggestion] {
                QTextCursor place = word;
                place.insertText(suggestion, place.charFormat());
                m_field->setTextCursor(place);
            });
        }
        if (meant.isEmpty()) {
            add(new QAction(tr("Tidak ada saran"), menu))->setEnabled(false);
        }
        QAction* keep = add(new QAction(icon(u"book-plus"_s), tr("Tambahkan ke kamus"), menu));
        keep->setObjectName(u"addToDictionary"_s);
        connect(keep, &QAction::triggered, this, [this, wrong] { m_desk.addWord(wrong); });
    } else if (const QString own = wordAt(position).selectedText(); m_desk.isOwn(own)) {
        QAction* forget = add(new QAction(icon(u"trash-2"_s), tr("Hapus “%1” dari kamus").arg(own), menu));
        forget->setObjectName(u"removeFromDictionary"_s);
        connect(forget, &QAction::triggered, this, [this, own] { m_desk.removeWord(own); });
    }
    QAction* check = add(new QAction(tr("Periksa ejaan di isian ini"), menu));
    check->setObjectName(u"checkThisField"_s);
    check->setCheckable(true);
    check->setChecked(m_desk.isOn(m_field->objectName()));
    connect(check, &QAction::triggered, this, [this](bool on) { m_desk.setOn(m_field->objectName(), on); });
    if (before != nullptr) {
        menu->insertSeparator(before);
    }
    menu->popup(at);
    if (!word.isNull()) {
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
    const QPoint place = m_field->viewport()->mapFromGlobal(asked->globalPos());
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
    const QTextCursor at = byMouse ? m_field->cursorForPosition(place) : m_field->textCursor();
    const QTextCursor word = m_desk.isOn(m_field->objectName()) ? misspeltAt(at.position()) : QTextCursor();
    popUp(word, at.position(), m_field->createStandardContextMenu(), asked->globalPos());
    return true;
}

} // namespace risalah::ui
