# SPDX-License-Identifier: GPL-3.0-or-later
# Flags, include path and link rules in one place. The PUBLIC and PRIVATE lists of the
# risalah_add_module() calls are the architecture: what is not linked cannot be included.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# No room includes what another generates, so moc need not wait for the libraries below.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
# Forms live in ui/, away from their classes.
set(CMAKE_AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

add_library(risalah_options INTERFACE)
add_library(risalah::options ALIAS risalah_options)
target_compile_options(risalah_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wswitch -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond> $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
  $<$<BOOL:${RISALAH_WERROR}>:-Werror>)
target_compile_definitions(risalah_options INTERFACE
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_UNITY_BUILD)
  # A unity unit includes sources, and GCC takes what stands in an anonymous namespace of one for a header's.
  target_compile_options(risalah_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
# libstdc++ 12 deprecates what its own std::stable_sort uses; clang says so wherever it is called.
target_compile_options(risalah_options INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(NOT RISALAH_SANITIZE)
  # GCC 12 reports false null dereferences inside libstdc++ once sanitizers instrument it.
  target_compile_options(risalah_options INTERFACE -Wnull-dereference)
else()
  add_compile_options(-fsanitize=${RISALAH_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${RISALAH_SANITIZE})
endif()
if(RISALAH_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link) # lets libFuzzer see which branches an input takes
endif()
if(RISALAH_HARDEN)
  add_compile_options(-D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  add_link_options(-Wl,-z,relro,-z,now)
endif()

# What tools generate (forms, moc files, resources): linters need it before they can parse a source.
add_custom_target(risalah_generated)

# risalah_add_module(name [QOBJECTS] SOURCES … PUBLIC … PRIVATE …): one library `risalah::name`, static in what is
# shipped and shared where BUILD_SHARED_LIBS says so: 130 test programs would each carry a copy of every room.
# QOBJECTS runs moc, rcc and uic; modules of plain values do without and build faster.
function(risalah_add_module name)
  cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(risalah_${name} ${ARG_SOURCES})
  add_library(risalah::${name} ALIAS risalah_${name})
  set_target_properties(risalah_${name} PROPERTIES DEFINE_SYMBOL "")
  target_include_directories(risalah_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(risalah_${name} PUBLIC ${ARG_PUBLIC} PRIVATE risalah::options ${ARG_PRIVATE})
  if(ARG_QOBJECTS)
    set_target_properties(risalah_${name} PROPERTIES AUTOMOC ON AUTORCC ON AUTOUIC ON)
    add_dependencies(risalah_generated risalah_${name}_autogen)
  endif()
  risalah_precompile(risalah_${name})
endfunction()

# risalah_add_test(name LABEL unit SOURCES … LIBS …): one QtTest program, one ctest entry.
function(risalah_add_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;LIBS;ENVIRONMENT" ${ARGN})
  add_executable(tst_${name} ${ARG_SOURCES})
  target_link_libraries(tst_${name} PRIVATE risalah::options Qt6::Test ${ARG_LIBS})
  target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(tst_${name} PRIVATE RISALAH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests AUTOMOC ON)
  # One source a test program: a unity build would only add a file.
  set_target_properties(tst_${name} PROPERTIES UNITY_BUILD OFF)
  if(TARGET risalah_test_headers)
    target_precompile_headers(tst_${name} REUSE_FROM risalah_test_headers)
  endif()
  add_test(NAME ${name} COMMAND tst_${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Jakarta;LC_ALL=C.UTF-8;${ARG_ENVIRONMENT}")
endfunction()

# The real inspector beside a test program, where the program looks for it.
function(risalah_uses_inspector target)
  add_custom_command(TARGET ${target} POST_BUILD COMMAND ${CMAKE_COMMAND} -E create_symlink
    $<TARGET_FILE:risalah-inspector> $<TARGET_FILE_DIR:${target}>/$<TARGET_FILE_NAME:risalah-inspector>)
  add_dependencies(${target} risalah-inspector)
endfunction()

# Without sanitizers, under which the limits of memory and of open files cannot be set. A room built with them may
# not be linked then: what is needed of it is compiled once more.
function(risalah_as_shipped target)
  target_compile_options(${target} PRIVATE -fno-sanitize=all)
  target_link_options(${target} PRIVATE -fno-sanitize=all)
  set_target_properties(${target} PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
endfunction()

function(risalah_precompile target)
  if(RISALAH_PCH)
    target_precompile_headers(${target} PRIVATE <QString> <QList> <QUuid> <memory> <optional> <string> <vector>)
  endif()
endfunction()
