#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang 22 as second compiler and clang-tidy as linter over the program's sources.
#   tidy.sh          all of src, each room one unit: nearly all the time goes into reading Qt's headers, so it is
#                    paid once a room. The path-sensitive analyzer only looks at a unit's own text, so it takes no
#                    part here. From 22 on clang-tidy leaves what stands in Qt's headers alone; 19 took several
#                    times as long.
#   tidy.sh FILE…    these sources one by one, analyzer included: before a change is handed in.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/tidy
unity=ON
checks=(--checks=-clang-analyzer-*)
if [ $# -gt 0 ]; then
    build=build/tidy-files
    unity=OFF
    checks=()
fi
cmake --preset tidy -B $build -DCMAKE_UNITY_BUILD=$unity >/dev/null
# Generated headers (forms, resources) must exist before a source can be parsed.
cmake --build $build --target risalah_generated >/dev/null

python3 tests/architecture/compiled_units.py $build "$@" |
    xargs -P "$(nproc)" -I{} clang-tidy-22 --quiet -p $build "${checks[@]}" {} 2>&1 |
    { grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|warnings? treated as errors?' || true; }
exit "${PIPESTATUS[1]}"
