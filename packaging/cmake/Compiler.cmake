# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers, linker and compiler cache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_program(HP_CCACHE ccache)
if(HP_CCACHE)
  set(HP_CCACHE_SLOPPINESS "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime")
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env ${HP_CCACHE_SLOPPINESS} ${HP_CCACHE})
endif()

add_library(hp_warnings INTERFACE)
if(MSVC)
  target_compile_options(hp_warnings INTERFACE /W4)
  add_compile_options(/Zc:__cplusplus /permissive- /utf-8 /bigobj /fp:strict)
else()
  target_compile_options(hp_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  # GCC 12 invents copies of 2^63 bytes in "text" + std::string (GCC bug 105651).
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(hp_warnings INTERFACE -Wno-restrict -Wno-stringop-overflow)
  endif()
  # a*b+c must not become a fused multiply-add behind our back: results promise bits.
  add_compile_options(-ffp-contract=off)
  if(CMAKE_CXX_COMPILER_ID MATCHES Clang AND HEATPROOF_PCH)
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
  endif()
endif()
if(HEATPROOF_WERROR AND NOT MSVC)
  target_compile_options(hp_warnings INTERFACE -Werror)
endif()

if(HEATPROOF_SANITIZE)
  add_compile_options(-fsanitize=${HEATPROOF_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${HEATPROOF_SANITIZE})
endif()

if(HEATPROOF_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(HP_MOLD mold)
if(HP_MOLD AND NOT HEATPROOF_SANITIZE AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()

# Two LibTorch sources at once fit into 4 GiB; more would not on a small machine.
cmake_host_system_information(RESULT memory QUERY TOTAL_PHYSICAL_MEMORY)
math(EXPR jobs "${memory} / 2500")
if(jobs LESS 1)
  set(jobs 1)
endif()
set_property(GLOBAL PROPERTY JOB_POOLS torch_compile=${jobs})
