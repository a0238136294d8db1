// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secret_input.h"

#include "cli/files.h"
#include "cli/invocation.h"

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace risalah::cli {

namespace {

constexpr qint64 kLongestSecret = 4096;

void chopLineEnd(QByteArray& bytes)
{
    if (bytes.endsWith('\n')) {
        bytes.chop(1);
    }
    if (bytes.endsWith('\r')) {
        bytes.chop(1);
    }
}

#ifdef Q_OS_WIN

/// The console with echo switched off until the object ends.
class Terminal {
public:
    Terminal() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isOpen = GetConsoleMode(m_input, &m_mode) != 0;
        if (m_isOpen) {
            SetConsoleMode(m_input, m_mode & ~DWORD{ENABLE_ECHO_INPUT});
        }
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal()
    {
        if (m_isOpen) {
            SetConsoleMode(m_input, m_mode);
        }
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void write(const QByteArray& text)
    {
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
        std::fflush(stderr);
    }
    [[nodiscard]] bool readByte(char& byte)
    {
        DWORD count = 0;
        return ReadFile(m_input, &byte, 1, &count, nullptr) != 0 && count == 1;
    }
    [[nodiscard]] bool givesUp(char /*byte*/) const { return false; }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
    bool m_isOpen = false;
};

#else

/// The terminal of this process, whatever its standard input is, with echo switched off until the object
/// ends. What ends programs there (Ctrl+C, Ctrl+\) ends the line instead of this one, which would leave the
/// terminal without echo.
class Terminal {
public:
    Terminal() : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_file >= 0 && ::tcgetattr(m_file, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
            silent.c_cc[VEOL] = m_before.c_cc[VINTR];
            silent.c_cc[VEOL2] = m_before.c_cc[VQUIT];
            m_isSilent = ::tcsetattr(m_file, TCSADRAIN, &silent) == 0;
        }
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal()
    {
        if (m_isSilent) {
            ::tcsetattr(m_file, TCSADRAIN, &m_before);
        }
        if (m_file >= 0) {
            ::close(m_file);
        }
    }

    [[nodiscard]] bool isOpen() const { return m_isSilent; }
    void write(const QByteArray& text) const
    {
        const auto written = ::write(m_file, text.constData(), static_cast<std::size_t>(text.size()));
        static_cast<void>(written); // a prompt that cannot be shown is no reason to stop
    }
    [[nodiscard]] bool readByte(char& byte) const { return ::read(m_file, &byte, 1) == 1; }
    [[nodiscard]] bool givesUp(char byte) const
    {
        const auto key = static_cast<cc_t>(byte);
        return key != _POSIX_VDISABLE && (key == m_before.c_cc[VINTR] || key == m_before.c_cc[VQUIT]);
    }

private:
    int m_file = -1;
    termios m_before{};
    bool m_isSilent = false;
};

#endif

tl::expected<Secret, Failure> askOnTerminal(const QString& question)
{
    Terminal terminal;
    if (!terminal.isOpen()) {
        return misuse(
            QStringLiteral("Kata sandi tidak dapat ditanyakan tanpa terminal; simpan dalam berkas lalu "
                           "pakai --passphrase-file BERKAS."));
    }
    terminal.write(QString(question + QStringLiteral(": ")).toUtf8());
    QByteArray typed;
    typed.reserve(kLongestSecret); // growing would leave a copy behind
    char byte = 0;
    while (typed.size() < kLongestSecret && terminal.readByte(byte) && byte != '\n'
           && !terminal.givesUp(byte)) {
        typed.append(byte);
    }
    terminal.write("\n");
    const bool isGivenUp = terminal.givesUp(byte);
    chopLineEnd(typed);
    // No key types a control character on purpose: Ctrl+Z in a PIN would cost one of the token's tries.
    const bool isSlip = std::ranges::any_of(typed, [](char one) { return one >= 0 && one < ' '; });
    if (isGivenUp || isSlip) {
        const Secret wiped(std::move(typed));
        return refuse({ErrorCode::Cancelled, {}, {}, {}});
    }
    return Secret(std::move(typed));
}

} // namespace

QCommandLineOption passphraseFileOption()
{
    return {QStringLiteral("passphrase-file"),
            QStringLiteral("berkas berisi kata sandi atau PIN; tanpa ini ditanyakan pada terminal"),
            QStringLiteral("BERKAS")};
}

tl::expected<Secret, Failure> readSecret(const Invocation& invocation, const QString& question)
{
    const QString option = QStringLiteral("passphrase-file");
    if (!invocation.isSet(option)) {
        return askOnTerminal(question);
    }
    const QString file = invocation.value(option);
    auto bytes = readInput(file, kLongestSecret);
    if (!bytes) {
        return refuse(bytes.error(), file);
    }
    chopLineEnd(*bytes);
    return Secret(std::move(*bytes));
}

} // namespace risalah::cli
