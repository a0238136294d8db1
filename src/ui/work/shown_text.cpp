// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/shown_text.h"

#include <QLineEdit>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>

namespace risalah::ui {

namespace {

/// Where two texts part, and from where on they are one again.
struct Difference {
    int from = 0;
    int shownTo = 0; ///< in the text that is shown
    int wantedTo = 0; ///< in the text that is wanted
};

Difference differenceOf(const QString& shown, const QString& wanted)
{
    const auto [one, other] = std::mismatch(shown.begin(), shown.end(), wanted.begin(), wanted.end());
    auto from = one - shown.begin();
    if (from > 0 && shown[from - 1].isHighSurrogate()) {
        --from; // half a sign cannot be replaced
    }
    const qsizetype most = std::min(shown.size(), wanted.size()) - from;
    qsizetype same = 0;
    while (same < most && shown[shown.size() - 1 - same] == wanted[wanted.size() - 1 - same]) {
        ++same;
    }
    if (same > 0 && shown[shown.size() - same].isLowSurrogate()) {
        --same;
    }
    return {static_cast<int>(from), static_cast<int>(shown.size() - same),
            static_cast<int>(wanted.size() - same)};
}

} // namespace

void showText(QLineEdit* field, const QString& text)
{
    const QString shown = field->text();
    if (shown != text) {
        field->setText(text);
        // Nobody writes in it: it is read from its beginning.
        field->setCursorPosition(field->hasFocus() ? differenceOf(shown, text).wantedTo : 0);
    }
}

void showText(QTextEdit* field, const QString& text)
{
    const QString shown = field->toPlainText();
    // A no-break space is a blank in what the field gives back.
    if (QString(text).replace(QChar::Nbsp, QLatin1Char(' ')) == shown) {
        return;
    }
    const Difference difference = differenceOf(shown, text);
    QTextCursor change(field->document());
    change.setPosition(difference.from);
    change.setPosition(difference.shownTo, QTextCursor::KeepAnchor);
    change.insertText(text.mid(difference.from, difference.wantedTo - difference.from));
    field->setTextCursor(change);
}

} // namespace risalah::ui
