// SPDX-License-Identifier: GPL-3.0-or-later
// measure RUNS PROGRAM [WORD…]: runs a program so often after one warm-up, and prints "MEDIAN_MS MAX_RSS_KB".
// Its output goes to /dev/null; a run that fails ends the measurement, because a fast failure is no speed.
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
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

} // namespace

int main(int argc, char* argv[])
{
    const int runs = argc > 2 ? std::atoi(argv[1]) : 0;
    if (runs < 1) {
        std::fputs("usage: measure RUNS PROGRAM [WORD…]\n", stderr);
        return 2;
    }
    std::vector<double> times;
    long maxRssKb = 0;
    for (int i = 0; i <= runs; ++i) {
        const auto run = runOnce(argv + 2);
        if (!run) {
            return 1;
        }
        if (i > 0) {
            times.push_back(run->ms);
            maxRssKb = std::max(maxRssKb, run->maxRssKb);
        }
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    std::printf("%.2f %ld\n", times[static_cast<std::size_t>(runs / 2)], maxRssKb);
    return 0;
}
