# SPDX-License-Identifier: GPL-3.0-or-later
# Every public header of core compiled on its own, with neither LibTorch, OpenCV nor Qt in sight: it must
# be self-sufficient, and free of them. Headers marked "Inside core only" are not public.

function(hp_check_public_headers)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/core/*.h)
  set(sources)
  foreach(header IN LISTS headers)
    file(READ ${PROJECT_SOURCE_DIR}/${header} text)
    if(text MATCHES "Inside core only" OR header MATCHES "torch_pch.h$")
      continue()
    endif()
    if(text MATCHES "#include <(ATen|torch|c10|opencv2|Q[A-Z])")
      message(FATAL_ERROR "${header} is public but shows ${CMAKE_MATCH_1}; keep it in a source, or mark the header 'Inside core only'.")
    endif()
    string(MAKE_C_IDENTIFIER ${header} name)
    set(source ${PROJECT_BINARY_DIR}/generated/headers/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
    list(APPEND sources ${source})
  endforeach()
  add_library(hp_public_headers OBJECT ${sources})
  target_include_directories(hp_public_headers PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(hp_public_headers PRIVATE hp_warnings nlohmann_json::nlohmann_json)
endfunction()
