// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/spelled_field.h"

#include "ui/work/row_delegate.h"
#include "ui/work/text_marks.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

namespace risalah::ui {

namespace {

class ManyLines final : public SpelledField {
public:
    explicit ManyLines(QTextEdit* field) : m_field(field) { }

    [[nodiscard]] QWidget& widget() const override { return *m_field; }
    [[nodiscard]] QWidget& surface() const override { return *m_field->viewport(); }
    [[nodiscard]] QString text() const override { return m_field->toPlainText(); }
    [[nodiscard]] bool isReadOnly() const override { return m_field->isReadOnly(); }
    [[nodiscard]] int caret() const override { return m_field->textCursor().position(); }
    [[nodiscard]] int positionAt(const QPoint& onSurface) const override
    {
        return m_field->cursorForPosition(onSurface).position();
    }
    [[nodiscard]] QPoint belowCaret() const override
    {
        return m_field->viewport()->mapToGlobal(m_field->cursorRect().bottomLeft());
    }
    void underline(const std::vector<spelling::TextWord>& words) override
    {
        std::vector<domain::TextStretch> lines;
        lines.reserve(words.size());
        for (const spelling::TextWord& word : words) {
            lines.push_back({word.from, word.length});
        }
        setTextMarks(m_field, TextMark::Misspelt, lines);
    }
    void select(const spelling::TextWord& word) override { m_field->setTextCursor(over(word)); }
    void replace(const spelling::TextWord& word, const QString& text) override
    {
        QTextCursor place = over(word);
        place.insertText(text, place.charFormat());
        m_field->setTextCursor(place);
    }
    [[nodiscard]] QMenu* standardMenu() const override { return m_field->createStandardContextMenu(); }

private:
    [[nodiscard]] QTextCursor over(const spelling::TextWord& word) const
    {
        QTextCursor cursor(m_field->document());
        cursor.setPosition(word.from);
        cursor.setPosition(word.from + word.length, QTextCursor::KeepAnchor);
        return cursor;
    }

    QTextEdit* m_field;
};

class OneLine final : public SpelledField {
public:
    explicit OneLine(QLineEdit* field) : m_field(field) { }

    [[nodiscard]] QWidget& widget() const override { return *m_field; }
    [[nodiscard]] QWidget& surface() const override { return *m_field; }
    [[nodiscard]] QString text() const override { return m_field->text(); }
    [[nodiscard]] bool isReadOnly() const override { return m_field->isReadOnly(); }
    [[nodiscard]] int caret() const override { return m_field->cursorPosition(); }
    [[nodiscard]] int positionAt(const QPoint& onSurface) const override
    {
        return m_field->cursorPositionAt(onSurface);
    }
    [[nodiscard]] QPoint belowCaret() const override
    {
        const QRect caret = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        return m_field->mapToGlobal(caret.bottomLeft());
    }
    /// A line edit has no selections beside the user's own; how an input method marks its letters is the one
    /// door to their look. It counts from the caret.
    void underline(const std::vector<spelling::TextWord>& words) override
    {
        QList<QInputMethodEvent::Attribute> lines;
        for (const spelling::TextWord& word : words) {
            lines.append({QInputMethodEvent::TextFormat, word.from - m_field->cursorPosition(), word.length,
                          QVariant::fromValue<QTextFormat>(misspeltFormat())});
        }
        QInputMethodEvent marks({}, lines);
        QCoreApplication::sendEvent(m_field, &marks);
    }
    void select(const spelling::TextWord& word) override { m_field->setSelection(word.from, word.length); }
    void replace(const spelling::TextWord& word, const QString& text) override
    {
        select(word);
        m_field->insert(text);
    }
    [[nodiscard]] QMenu* standardMenu() const override { return m_field->createStandardContextMenu(); }

private:
    QLineEdit* m_field;
};

} // namespace

std::unique_ptr<SpelledField> spelledField(QTextEdit* field)
{
    return std::make_unique<ManyLines>(field);
}

std::unique_ptr<SpelledField> spelledField(QLineEdit* field)
{
    return std::make_unique<OneLine>(field);
}

} // namespace risalah::ui
