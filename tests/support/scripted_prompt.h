// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt.h"

#include <deque>
#include <functional>
#include <vector>

namespace risalah::test {

/// Answers from a list, and remembers what was asked. An unexpected question gets "no" and is counted.
class ScriptedPrompt final : public ui::Prompt {
public:
    std::deque<bool> answers;
    std::deque<QStringList> chosenFiles;
    std::deque<QString> secrets;
    std::vector<ui::SecretQuestion> askedSecrets;
    std::function<bool(QPrinter&)> printer; ///< sets up the printer; without one printing is given up
    std::vector<ui::Question> asked;
    std::vector<ui::FileRequest> requested;
    int unexpected = 0;
    std::function<void()> whileAsked; ///< looks at what is behind the question

protected:
    [[nodiscard]] bool answer(QWidget* /*parent*/, const ui::Question& question) override
    {
        asked.push_back(question);
        lookBehind();
        if (answers.empty()) {
            ++unexpected;
            return false;
        }
        const bool answer = answers.front();
        answers.pop_front();
        return answer;
    }
    [[nodiscard]] std::optional<Secret> secret(QWidget* /*parent*/,
                                               const ui::SecretQuestion& question) override
    {
        askedSecrets.push_back(question);
        lookBehind();
        if (secrets.empty()) {
            return std::nullopt;
        }
        Secret secret{QString(secrets.front())};
        secrets.pop_front();
        return secret;
    }
    [[nodiscard]] QStringList
    files(QWidget* /*parent*/, const ui::FileRequest& request, Files /*which*/) override
    {
        requested.push_back(request);
        lookBehind();
        if (chosenFiles.empty()) {
            ++unexpected;
            return {};
        }
        const QStringList chosen = chosenFiles.front();
        chosenFiles.pop_front();
        return chosen;
    }
    [[nodiscard]] bool setUp(QWidget* /*parent*/, QPrinter& chosen) override
    {
        lookBehind();
        return printer && printer(chosen);
    }

private:
    void lookBehind() const
    {
        if (whileAsked) {
            whileAsked();
        }
    }
};

} // namespace risalah::test
