# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=... -DLIST=... -DTOGETHER=... -DALONE=... -DENVIRONMENT=... -P list_suites.cmake
#
# Writes into LIST what registers a GoogleTest program with ctest. An entry of ctest is a process. A suite is one,
# "program.Suite", if it is among TOGETHER (a comma between two; ALL: every suite) and not among ALONE; of all others
# each test is one, "program.Suite.Test".

cmake_minimum_required(VERSION 3.25)
set(skipped 77)
string(REPLACE "," ";" TOGETHER "${TOGETHER}")
string(REPLACE "," ";" ALONE "${ALONE}")
get_filename_component(name "${PROGRAM}" NAME_WE)
execute_process(COMMAND "${PROGRAM}" --gtest_list_tests OUTPUT_VARIABLE listing RESULT_VARIABLE failed TIMEOUT 120)
if(failed)
  message(FATAL_ERROR "${PROGRAM} does not list its tests (${failed}):\n${listing}")
endif()

set(text "")
macro(add_entry title filter)
  string(APPEND text "add_test([==[${name}.${title}]==] [==[${PROGRAM}]==] [==[--gtest_filter=${filter}]==])\n"
    "set_tests_properties([==[${name}.${title}]==] PROPERTIES TIMEOUT 3600 SKIP_RETURN_CODE ${skipped} "
    "ENVIRONMENT [==[HEATPROOF_SKIPPED=${skipped};${ENVIRONMENT}]==])\n")
endmacro()

# "Suite." begins a line, "  Test" belongs to the suite above it.
string(REGEX MATCHALL "\n(  )?[A-Za-z0-9_/]+\\.?" lines "\n${listing}")
foreach(line IN LISTS lines)
  string(STRIP "${line}" word)
  if(word MATCHES "\\.$")
    string(REGEX REPLACE "\\.$" "" suite "${word}")
    set(isOne FALSE)
    if((TOGETHER STREQUAL "ALL" OR suite IN_LIST TOGETHER) AND NOT suite IN_LIST ALONE)
      set(isOne TRUE)
      add_entry("${suite}" "${suite}.*")
    endif()
  elseif(line MATCHES "^\n  " AND NOT isOne)
    add_entry("${suite}.${word}" "${suite}.${word}")
  endif()
endforeach()
file(WRITE "${LIST}" "${text}")
