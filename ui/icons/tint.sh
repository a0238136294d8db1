#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the marks the style sheet draws (arrows, ticks) in the colours of both themes.
set -euo pipefail
cd "$(dirname "$0")"
tint() { # theme name colour width
    sed "s/currentColor/$3/; s/stroke-width=\"2\"/stroke-width=\"$4\"/" "$2.svg" > "$1/$2.svg"
}
for name in chevron-down chevron-up chevron-right chevron-left x; do
    tint light $name '#55606F' 2
    tint dark $name '#A6B0BD' 2
done
for name in check minus; do
    tint light $name '#FFFFFF' 3
    tint dark $name '#0E1A2A' 3
done
