#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy 19 over the program's sources, as a second compiler and a linter. A file whose preprocessed
# text and rules were clean before is passed over (the cache lies in the user's cache folder).
# Words: the files to look at; none = all of src.
set -euo pipefail
cd "$(dirname "$0")/../.."
cmake --preset tidy >/dev/null
# Generated headers (forms, resources) must exist before a file can be parsed.
cmake --build build/tidy --target risalah_generated >/dev/null

cache=${XDG_CACHE_HOME:-$HOME/.cache}/risalah-tidy
mkdir -p "$cache"
export cache
check_one() {
    local file=$1 command key
    command=$(python3 tests/architecture/preprocess_command.py build/tidy "$file")
    [ -n "$command" ] || return 0
    key=$({ (cd build/tidy && eval "$command"); cat .clang-tidy; } | sha256sum | cut -d' ' -f1)
    [ -e "$cache/$key" ] && return 0
    if clang-tidy-19 --quiet -p build/tidy "$file" 2> >(grep -vE 'warnings? (generated|treated)|Suppressed' >&2); then
        touch "$cache/$key"
    else
        echo "tidy: $file" >&2
        return 1
    fi
}
export -f check_one
if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(git ls-files 'src/*.cpp'); fi
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} bash -c 'check_one {}'
