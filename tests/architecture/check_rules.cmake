# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: cmake -DSRC=<source dir> -P check_rules.cmake
# Rules that a compiler does not know: glossary, no translated text below the rooms that speak, no glued SQL.
cmake_minimum_required(VERSION 3.25)

# Every public type of domain has a row in the glossary.
if(EXISTS ${SRC}/domain/GLOSSARY.md)
  file(READ ${SRC}/domain/GLOSSARY.md glossary)
else()
  message(FATAL_ERROR "src/domain/GLOSSARY.md is missing")
endif()
file(GLOB headers ${SRC}/domain/*.h)
foreach(header IN LISTS headers)
  file(STRINGS ${header} types REGEX "^(struct|class|enum class) [A-Z][A-Za-z]+( |$)")
  foreach(line IN LISTS types)
    string(REGEX REPLACE "^(struct|class|enum class) ([A-Za-z]+).*" "\\2" type "${line}")
    string(FIND "${glossary}" "`${type}`" at)
    if(at EQUAL -1)
      message(SEND_ERROR "${header}: ${type} has no row in domain/GLOSSARY.md")
    endif()
  endforeach()
endforeach()

# Words for people live in wording, ui, cli and documents.
foreach(room base domain editing storage signing app)
  file(GLOB_RECURSE files ${SRC}/${room}/*.cpp ${SRC}/${room}/*.h)
  foreach(file IN LISTS files)
    file(STRINGS ${file} hits REGEX "(^|[^A-Za-z_])tr\\(|translate\\(\"")
    if(hits)
      message(SEND_ERROR "${file}: translated text below the speaking rooms: ${hits}")
    endif()
  endforeach()
endforeach()

# SQL is never glued together.
file(GLOB_RECURSE files ${SRC}/storage/*.cpp ${SRC}/storage/*.h)
foreach(file IN LISTS files)
  file(STRINGS ${file} hits REGEX "\\.arg\\(")
  if(hits)
    message(SEND_ERROR "${file}: no .arg( in storage: bind values instead: ${hits}")
  endif()
endforeach()

# Only Prompt opens modal windows: a test can then script every answer.
file(GLOB_RECURSE files ${SRC}/ui/*.cpp)
foreach(file IN LISTS files)
  if(NOT file MATCHES "/prompt[a-z_]*\\.cpp$")
    file(STRINGS ${file} hits REGEX "QMessageBox::(question|warning|information|critical)|QFileDialog::get|QInputDialog::get")
    if(hits)
      message(SEND_ERROR "${file}: modal questions go through ui/prompt.h: ${hits}")
    endif()
  endif()
endforeach()
