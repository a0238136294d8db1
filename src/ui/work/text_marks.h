// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text_search.h"

#include <QList>
#include <QObject>

class QTextEdit;

namespace risalah::ui {

class RowListView;

/// What is drawn into a field without being part of its text.
enum class TextMark { Misspelt = 1, Found };

/// Marks these stretches of a field, and no others, in one way; what is marked in the other stays.
void setTextMarks(QTextEdit* field, TextMark mark, const std::vector<domain::TextStretch>& stretches);

/// What the find bar found, marked wherever the steps show the texts it looks through.
class FoundMarks final : public QObject {
    Q_OBJECT
public:
    FoundMarks(const QList<RowListView*>& lists, const QList<QTextEdit*>& fields, QObject* parent);

    /// Nothing for an empty query.
    void show(const domain::TextQuery& query);

private:
    void mark(QTextEdit* field) const;

    QList<RowListView*> m_lists;
    QList<QTextEdit*> m_fields;
    domain::TextQuery m_query;
};

} // namespace risalah::ui
