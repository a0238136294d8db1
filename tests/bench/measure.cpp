// SPDX-License-Identifier: GPL-3.0-or-later
// measure RUNS PROGRAM [WORD…] [-- PROGRAM [WORD…]]…: runs each program so often after one warm-up, in turn,
// so that a machine that slows down slows all of them, and prints a line "MEDIAN_MS MAX_RSS_KB" for each.
// Their output goes to /dev/null; a run that fails ends the measurement, because a fast failure is no speed.
#include "bench/stopwatch.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

struct Run {
    double ms = 0;
    long maxRssKb = 0;
};

[[noreturn]] void become(char* const words[])
{
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(words[0], words);
    _exit(127);
}

std::optional<Run> runOnce(char* const words[])
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        become(words);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        return std::nullopt;
    }
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "measure: %s failed\n", words[0]);
        return std::nullopt;
    }
    return Run{taken.count(), usage.ru_maxrss};
}

struct Program {
    std::vector<char*> words;
    std::vector<double> times;
    long maxRssKb = 0;
};

std::vector<Program> programsIn(int argc, char* argv[])
{
    std::vector<Program> programs(1);
    for (int i = 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "--") == 0) {
            programs.emplace_back();
        } else {
            programs.back().words.push_back(argv[i]);
        }
    }
    for (Program& program : programs) {
        if (program.words.empty()) {
            return {};
        }
        program.words.push_back(nullptr);
    }
    return programs;
}

} // namespace

int main(int argc, char* argv[])
{
    const int runs = argc > 2 ? std::atoi(argv[1]) : 0;
    std::vector<Program> programs = programsIn(argc, argv);
    if (runs < 1 || programs.empty()) {
        std::fputs("usage: measure RUNS PROGRAM [WORD…] [-- PROGRAM [WORD…]]…\n", stderr);
        return 2;
    }
    for (int i = 0; i <= runs; ++i) {
        for (Program& program : programs) {
            const auto run = runOnce(program.words.data());
            if (!run) {
                return 1;
            }
            if (i > 0) {
                program.times.push_back(run->ms);
                program.maxRssKb = std::max(program.maxRssKb, run->maxRssKb);
            }
        }
    }
    for (Program& program : programs) {
        std::printf("%.2f %ld\n", risalah::bench::median(program.times), program.maxRssKb);
    }
    return 0;
}
