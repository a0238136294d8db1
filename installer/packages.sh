#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: installer/packages.sh SECTION…   installs the packages of these sections of packages.txt that are missing.
set -euo pipefail
list=$(dirname "$0")/packages.txt

packages=$(for section in "$@"; do
    awk -v wanted="[$section]" '/^\[/ { inside = ($0 == wanted) } inside && /^[a-z0-9]/ { print $1 }' "$list"
done)

installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk '$1 == "ii" { print $2 }' | sort -u)
missing=$(comm -23 <(sort -u <<<"$packages") <(cat <<<"$installed"))
# A nodejs from elsewhere brings its own npm and conflicts with Debian's.
command -v npm >/dev/null && missing=$(grep -vx npm <<<"$missing" || true)
[ -n "$missing" ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "Paket berikut belum terpasang dan sudo tidak ada; pasang sebagai root lalu ulangi:" $missing >&2
        exit 4
    }
    as_root=(sudo)
fi
echo "Memasang $(wc -w <<<"$missing") paket Debian …" >&2
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
# shellcheck disable=SC2086 # one word a package is meant
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
