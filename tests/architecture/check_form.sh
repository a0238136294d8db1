#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The outer form of the tracked files: C++ layout, licence line, blanks at line ends, spelling of English text.
set -euo pipefail
cd "$(dirname "$0")/../.."
bad=0
complain() {
    echo "$1" >&2
    bad=1
}

mapfile -t cpp < <(git ls-files '*.h' '*.cpp')
clang-format-19 --dry-run --Werror "${cpp[@]}" || complain "clang-format-19 -i would change the files above"

# Data, pictures, documents for people and files whose format has no comments carry no line of their own.
while IFS= read -r file; do
    head -5 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "no licence line: $file"
done < <(git ls-files '*.h' '*.cpp' '*.cmake' '*CMakeLists.txt' '*.sh' '*.sql' '*.py' 'installer/run' 'tests/run' \
    'tests/bench/run' 'tests/fuzz/run' 'tests/coverage' '.ci/run' ':!tests/fuzz/corpus')

# Word ends of Markdown lines, other people's files and golden data are not ours to trim.
git grep -nIE '[[:blank:]]+$' -- . ':!LICENSE' ':!*.ts' ':!*.svg' ':!tests/data' ':!tests/golden' \
    ':!installer/licences' && complain "blanks at the end of the lines above"

# Only the English prose: source files are full of Indonesian words, which an English speller takes for mistakes.
git ls-files ARCHITECTURE.md CONTRIBUTING.md README.md 'src/*README.md' 'src/base/*' '*.cmake' |
    xargs codespell --ignore-words tests/architecture/spelling-ignore.txt --quiet-level 2 || complain "spelling"

git grep -nIE '\b(TODO|FIXME|XXX)\b' -- src ui tests templates installer ':!tests/architecture' &&
    complain "unfinished marks above"
exit $bad
