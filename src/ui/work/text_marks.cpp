// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/text_marks.h"

#include "ui/work/row_delegate.h"
#include "ui/work/row_list_view.h"

#include <QTextEdit>

namespace risalah::ui {

namespace {

constexpr int kMarkProperty = QTextFormat::UserProperty + 1;

} // namespace

void setTextMarks(QTextEdit* field, TextMark mark, const std::vector<domain::TextStretch>& stretches)
{
    QList<QTextEdit::ExtraSelection> marks = field->extraSelections();
    marks.removeIf([mark](const QTextEdit::ExtraSelection& one) {
        return one.format.intProperty(kMarkProperty) == static_cast<int>(mark);
    });
    QTextCharFormat format = mark == TextMark::Found ? foundFormat() : misspeltFormat();
    format.setProperty(kMarkProperty, static_cast<int>(mark));
    for (const domain::TextStretch& stretch : stretches) {
        QTextCursor words(field->document());
        words.setPosition(stretch.from);
        words.setPosition(stretch.from + stretch.length, QTextCursor::KeepAnchor);
        marks.append({words, format});
    }
    field->setExtraSelections(marks);
}

FoundMarks::FoundMarks(const QList<RowListView*>& lists, const QList<QTextEdit*>& fields, QObject* parent)
    : QObject(parent), m_lists(lists), m_fields(fields)
{
    for (RowListView* list : m_lists) {
        list->rowDelegate().setFound([this](const QString& text) { return domain::placesIn(text, m_query); });
    }
    for (QTextEdit* field : m_fields) {
        connect(field, &QTextEdit::textChanged, this, [this, field] { mark(field); });
    }
}

void FoundMarks::show(const domain::TextQuery& query)
{
    m_query = query;
    for (const RowListView* list : m_lists) {
        list->viewport()->update();
    }
    for (QTextEdit* field : m_fields) {
        mark(field);
    }
}

void FoundMarks::mark(QTextEdit* field) const
{
    setTextMarks(field, TextMark::Found, domain::placesIn(field->toPlainText(), m_query));
}

} // namespace risalah::ui

#include "moc_text_marks.cpp"
