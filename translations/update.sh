#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of src/ and ui/ over into risalah_en.ts. With --check it changes nothing and fails when the
# file is not up to date, when an English text is missing, or when a text still stands there that nobody uses.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate)
file=translations/risalah_en.ts

collect() { # target
    "$lupdate" -silent -locations none -no-obsolete -source-language id_ID -target-language en_US \
        -extensions cpp,h,ui src ui -ts "$1"
}

if [ "${1:-}" != --check ]; then
    collect "$file"
    exit
fi
fresh=$(mktemp --suffix=.ts)
trap 'rm -f "$fresh"' EXIT
cp "$file" "$fresh"
collect "$fresh"
cmp -s "$file" "$fresh" || {
    echo "risalah_en.ts is not up to date; run translations/update.sh and translate what is new" >&2
    diff -u "$file" "$fresh" | head -40 >&2
    exit 1
}
if grep -n 'type="unfinished"' "$file" >&2; then
    echo "the texts above have no English yet" >&2
    exit 1
fi
