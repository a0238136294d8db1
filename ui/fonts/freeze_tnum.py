#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes "Risalah Angka": Inter with tabular figures as its only figures, cut down to Latin text.

Usage: freeze_tnum.py Inter-Regular.otf RisalahAngka-Regular.otf

Qt 6.4 cannot switch an OpenType feature on, so the feature `tnum` is frozen into the character map. The result
is a modified version under the OFL and therefore must not carry the reserved name of the original.
Needs python3-fonttools.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Risalah Angka"
# Basic Latin, Latin-1, Latin Extended-A, and the punctuation that dates, numbers and lists use.
KEEP = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2027), 0x202F, 0x2032, 0x2033, 0x20AC,
        0x2116, 0x2190, 0x2192, 0x2212, 0x2260, 0x2264, 0x2265]


def tabular_map(font):
    """Glyph name → its tabular twin, from every single substitution of `tnum`."""
    gsub = font["GSUB"].table
    lookups = {i for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    twins = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            twins.update(getattr(table, "mapping", {}))
    return twins


def rename(font, style):
    names = {1: f"{FAMILY} {style}" if style not in ("Regular", "Bold") else FAMILY,
             2: style if style in ("Regular", "Bold") else "Regular",
             3: f"risalah;{FAMILY} {style}", 4: f"{FAMILY} {style}",
             6: f"{FAMILY.replace(' ', '')}-{style}", 16: FAMILY, 17: style}
    table = font["name"]
    copyright_text = table.getDebugName(0)
    licence = [(record.nameID, str(record)) for record in table.names if record.nameID in (13, 14)]
    version = table.getDebugName(5)
    table.names = []
    for name_id, text in {0: copyright_text, **names, 5: version, **dict(licence)}.items():
        if text:
            table.setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [names[6]]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName = FAMILY, names[4]


def level_figures(font):
    """Interpolated weights leave some figures a unit or two narrower: rounding, not design."""
    figures = [font.getBestCmap()[ord(c)] for c in "0123456789"]
    advances = [font["hmtx"][glyph][0] for glyph in figures]
    if max(advances) - min(advances) > 4:
        sys.exit(f"the figures are not tabular: {advances}")
    for glyph in figures:
        font["hmtx"][glyph] = (max(advances), font["hmtx"][glyph][1])


def main(source, target):
    font = TTFont(source, recalcTimestamp=False)
    twins = tabular_map(font)
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            table.cmap[code] = twins.get(glyph, glyph)
    options = subset.Options(layout_features=["kern", "ccmp", "locl", "mark"], name_IDs=["*"], notdef_outline=True,
                             hinting=True, desubroutinize=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=KEEP)
    subsetter.subset(font)
    rename(font, source.rsplit("-", 1)[1].split(".")[0])
    level_figures(font)
    font.save(target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
