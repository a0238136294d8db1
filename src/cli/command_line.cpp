// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace risalah::cli {

namespace {

QString helpHint(const QString& verb)
{
    return verb.isEmpty() ? QStringLiteral("risalah-cli --help")
                          : QStringLiteral("risalah-cli %1 --help").arg(verb);
}

std::unique_ptr<QCommandLineParser> makeParser(const QList<QCommandLineOption>& verbOptions)
{
    auto parser = std::make_unique<QCommandLineParser>();
    parser->addOptions(globalOptions());
    parser->addOptions(verbOptions);
    return parser;
}

/// The parser's own text is English; only the option's name is taken from it.
QString parserComplaint(const QCommandLineParser& parser, const QString& verb)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return QStringLiteral("Opsi %1 tidak dikenal; lihat pilihan yang ada dengan %2.")
            .arg(optionAsTyped(unknown.first()), helpHint(verb));
    }
    static const QRegularExpression quotedName(QStringLiteral("'(-{0,2})([^']+)'"));
    const QString name = quotedName.match(parser.errorText()).captured(2);
    if (parser.errorText().startsWith(QStringLiteral("Unexpected value"))) {
        return QStringLiteral("Opsi %1 tidak menerima nilai; hapus tanda sama dengan dan isinya.")
            .arg(optionAsTyped(name));
    }
    return QStringLiteral("Opsi %1 memerlukan nilai; tuliskan nilainya di belakang opsi itu.")
        .arg(optionAsTyped(name));
}

const Verb* findVerb(const VerbList& verbs, const QString& name)
{
    const auto found = std::find_if(verbs.begin(), verbs.end(),
                                    [&name](const auto& verb) { return verb->spec().name == name; });
    return found == verbs.end() ? nullptr : found->get();
}

std::optional<QString> argumentComplaint(const VerbSpec& spec, qsizetype count)
{
    if (count < spec.minArguments) {
        return QStringLiteral("Perintah %1 memerlukan %2; lihat cara pakainya dengan %3.")
            .arg(spec.name, spec.arguments, helpHint(spec.name));
    }
    if (count > spec.maxArguments) {
        return QStringLiteral("Perintah %1 menerima terlalu banyak isian; lihat cara pakainya dengan %2.")
            .arg(spec.name, helpHint(spec.name));
    }
    return std::nullopt;
}

/// "--register $TYPO" in a script must not end in the user's own register, nor "--pkcs11 $TYPO" with some
/// key.
std::optional<QString> emptyComplaint(const QCommandLineParser& parser)
{
    for (const QString& name : parser.optionNames()) {
        const QStringList values = parser.values(name);
        if (std::ranges::any_of(values, [](const QString& value) { return value.trimmed().isEmpty(); })) {
            return QStringLiteral("Opsi %1 kosong; tuliskan isinya di belakang opsi itu, atau hapus opsinya.")
                .arg(optionAsTyped(name));
        }
    }
    return std::nullopt;
}

} // namespace

QString optionAsTyped(const QString& name)
{
    return QString((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
}

QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("register"),
         QStringLiteral(
             "register yang dipakai: berkas atau postgresql://…; bawaannya register pengguna sendiri"),
         QStringLiteral("REGISTER")},
        {QStringLiteral("json"), QStringLiteral("jawaban dalam JSON untuk program lain")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("tampilkan petunjuk ini")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("tampilkan versi program")},
    };
}

bool CommandLine::asksForHelp() const
{
    return parser->isSet(QStringLiteral("help"));
}

bool CommandLine::asksForVersion() const
{
    return parser->isSet(QStringLiteral("version"));
}

QStringList CommandLine::arguments() const
{
    return parser->positionalArguments().mid(1);
}

tl::expected<CommandLine, Failure> readCommandLine(const QStringList& words, const VerbList& verbs)
{
    // QCommandLineParser takes the program's name as its first word. The first reading finds the verb only:
    // it meets the verb's options as unknown ones and goes on.
    const QStringList line = QStringList(QStringLiteral("risalah-cli")) + words;
    auto finder = makeParser({});
    const bool isClean = finder->parse(line);
    const QString name = finder->positionalArguments().value(0);
    if (name.isEmpty()) {
        CommandLine general{nullptr, std::move(finder)};
        if (!isClean) {
            return misuse(parserComplaint(*general.parser, {}));
        }
        if (general.asksForHelp() || general.asksForVersion()) {
            return general;
        }
        return misuse(QStringLiteral("Perintah belum ditulis; lihat daftarnya dengan %1.").arg(helpHint({})));
    }
    const Verb* verb = findVerb(verbs, name);
    if (verb == nullptr) {
        return misuse(QStringLiteral("Perintah “%1” tidak dikenal; lihat daftarnya dengan %2.")
                          .arg(name, helpHint({})));
    }
    const VerbSpec spec = verb->spec();
    CommandLine result{verb, makeParser(spec.options)};
    if (!result.parser->parse(line)) {
        return misuse(parserComplaint(*result.parser, spec.name));
    }
    if (result.asksForHelp() || result.asksForVersion()) {
        return result;
    }
    if (const auto complaint = argumentComplaint(spec, result.arguments().size())) {
        return misuse(*complaint);
    }
    if (const auto complaint = emptyComplaint(*result.parser)) {
        return misuse(*complaint);
    }
    return result;
}

} // namespace risalah::cli
