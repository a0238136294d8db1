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
    std::deque<QStringList> files;
    std::deque<QString> secrets;
    std::vector<ui::SecretQuestion> askedSecrets;
    std::function<bool(QPrinter&)> printer; ///< sets up the printer; without one printing is given up
    std::vector<ui::Question> asked;
    std::vector<ui::FileRequest> requested;
    int unexpected = 0;
    std::function<void()> whenSecretIsAsked; ///< looks at what is behind the question

    [[nodiscard]] bool ask(QWidget* /*parent*/, const ui::Question& question) override
    {
        asked.push_back(question);
        if (answers.empty()) {
            ++unexpected;
            return false;
        }
        const bool answer = answers.front();
        answers.pop_front();
        return answer;
    }
    [[nodiscard]] std::optional<Secret> askSecret(QWidget* /*parent*/,
                                                  const ui::SecretQuestion& question) override
    {
        askedSecrets.push_back(question);
        if (whenSecretIsAsked) {
            whenSecretIsAsked();
        }
        if (secrets.empty()) {
            return std::nullopt;
        }
        Secret secret{QString(secrets.front())};
        secrets.pop_front();
        return secret;
    }
    [[nodiscard]] QString openFile(QWidget* /*parent*/, const ui::FileRequest& request) override
    {
        return next(request).value(0);
    }
    [[nodiscard]] QStringList openFiles(QWidget* /*parent*/, const ui::FileRequest& request) override
    {
        return next(request);
    }
    [[nodiscard]] QString saveFile(QWidget* /*parent*/, const ui::FileRequest& request) override
    {
        return next(request).value(0);
    }
    [[nodiscard]] QString chooseFolder(QWidget* /*parent*/, const ui::FileRequest& request) override
    {
        return next(request).value(0);
    }
    [[nodiscard]] bool choosePrinter(QWidget* /*parent*/, QPrinter& chosen) override
    {
        return printer && printer(chosen);
    }

private:
    QStringList next(const ui::FileRequest& request)
    {
        requested.push_back(request);
        if (files.empty()) {
            ++unexpected;
            return {};
        }
        const QStringList chosen = files.front();
        files.pop_front();
        return chosen;
    }
};

} // namespace risalah::test
