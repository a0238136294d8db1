# SPDX-License-Identifier: GPL-3.0-or-later
"""Print the compiled units of a build folder that hold sources of src/: all, or those that hold the files named."""
import json
import os
import sys

build, wanted = sys.argv[1], [os.path.abspath(name) for name in sys.argv[2:]]
with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as commands:
    for entry in json.load(commands):
        unit = entry["file"]
        if "autogen" in unit or os.sep + "tests" + os.sep in unit or "/qrc_" in unit:
            continue
        if wanted:
            with open(unit, encoding="utf-8") as text:
                held = [unit] + [line.split('"')[1] for line in text if line.startswith('#include "')]
            if not any(name in held for name in wanted):
                continue
        print(unit)
