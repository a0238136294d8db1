# SPDX-License-Identifier: GPL-3.0-or-later
"""Print the compiled units of a build folder that hold sources of src/: all, or only the files named."""
import json
import os
import sys

build, wanted = sys.argv[1], [os.path.abspath(name) for name in sys.argv[2:]]
with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as commands:
    files = [entry["file"] for entry in json.load(commands)]
units = [
    unit for unit in files
    if "autogen" not in unit and os.sep + "tests" + os.sep not in unit and "/qrc_" not in unit
]
unknown = [name for name in wanted if name not in units]
if unknown or not units:
    sys.exit("not compiled as a source of src/: " + (", ".join(unknown) or build))
print("\n".join(wanted or units))
