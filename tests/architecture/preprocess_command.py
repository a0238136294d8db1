# SPDX-License-Identifier: GPL-3.0-or-later
"""Print the shell command that preprocesses one source file of a build folder, or nothing when it is not built there."""
import json
import os
import shlex
import sys

build, source = sys.argv[1:3]
wanted = os.path.abspath(source)
with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as commands:
    for entry in json.load(commands):
        if entry["file"] != wanted:
            continue
        words = shlex.split(entry["command"])
        if os.path.basename(words[0]) == "ccache":
            words = words[1:]
        at = words.index("-o")
        del words[at : at + 2]
        words.remove("-c")
        print(shlex.join([*words, "-E", "-P"]))
        break
