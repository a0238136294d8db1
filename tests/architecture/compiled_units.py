# SPDX-License-Identifier: GPL-3.0-or-later
"""Print the compiled units of a build folder that hold sources of src/: all, or only the files named."""
import json
import os
import sys

build, wanted = sys.argv[1], [os.path.abspath(name) for name in sys.argv[2:]]
with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as commands:
    for entry in json.load(commands):
        unit = entry["file"]
        if "autogen" in unit or os.sep + "tests" + os.sep in unit or "/qrc_" in unit:
            continue
        if not wanted or unit in wanted:
            print(unit)
