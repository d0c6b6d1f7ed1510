# SPDX-License-Identifier: GPL-3.0-or-later
# How the Windows installer and the zip beside it are made, and what is laid out in them:
#   heatproof.exe, heatproof-cli.exe   starters (packaging/windows/starter.cpp), what shortcuts and "Open with" name
#   bin/                               the programs, every library, libraries.txt
#   share/heatproof/                   resources
# Used by the real packages and by the stand-in that packaging/windows/check.sh installs under wine.

include(WindowsResource)
set(HP_WINDOWS ${CMAKE_CURRENT_LIST_DIR}/../windows)
set(HEATPROOF_INSTALLER_COMPRESSION "/SOLID lzma" CACHE STRING "zlib is quick, for tries; /SOLID lzma small, for releases")

# hp_windows_starter(program icon): the program that starts bin/program.exe. It needs no library, so that it can speak.
function(hp_windows_starter program icon)
  set(target ${program}-starter)
  add_executable(${target} ${HP_WINDOWS}/starter.cpp)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${program} RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/starters
                        CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON MSVC_RUNTIME_LIBRARY "MultiThreaded$<$<CONFIG:Debug>:Debug>")
  target_compile_definitions(${target} PRIVATE UNICODE NOMINMAX WIN32_LEAN_AND_MEAN)
  target_link_libraries(${target} PRIVATE version user32)
  if(program STREQUAL heatproof)
    target_compile_definitions(${target} PRIVATE HEATPROOF_WINDOW)
    set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON)
  endif()
  if(MSVC)
    target_link_options(${target} PRIVATE /ENTRY:mainCRTStartup)
  else()
    target_link_options(${target} PRIVATE -static -s)
  endif()
  hp_windows_resource(${target} ${program} ${icon})
  install(TARGETS ${target} RUNTIME DESTINATION . COMPONENT programs)
endfunction()

# hp_list_libraries([emulator]): names and versions of all libraries that were installed before, by the starter itself.
function(hp_list_libraries)
  install(CODE "
    set(prefix \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\")
    execute_process(COMMAND ${ARGN} \"\${prefix}/heatproof-cli.exe\" --list-libraries \"\${prefix}/bin\"
                    OUTPUT_FILE \"\${prefix}/bin/libraries.txt\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT libraries)
endfunction()

set(CPACK_GENERATOR "NSIS;ZIP")
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME heatproof-${PROJECT_VERSION}-windows-x64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Heatproof)
set(CPACK_MODULE_PATH ${HP_WINDOWS})
set(CPACK_NSIS_COMPRESSOR "${HEATPROOF_INSTALLER_COMPRESSION}")
