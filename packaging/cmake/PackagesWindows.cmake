# SPDX-License-Identifier: GPL-3.0-or-later
# Windows (MSVC): programs, libraries and Qt's plugins in bin/, starters above, one C++ runtime; installer and zip. No
# packages are made with a LibTorch that contains Intel's MKL or OpenMP: their licences do not go with the GPL of this
# program and of QCustomPlot, so that what is given away needs a LibTorch without them (THIRD-PARTY.md says more).

set(HP_ICO ${HP_GENERATED}/icons/heatproof.ico)
set(CPACK_NSIS_MUI_ICON ${HP_ICO})
include(WindowsInstaller)
include(IntelLibraries)

foreach(program IN LISTS HP_PROGRAMS)
  hp_windows_resource(${program} ${program} ${HP_ICO})
  hp_windows_starter(${program} ${HP_ICO})
  add_dependencies(${program} hp_icons)
  add_dependencies(${program}-starter hp_icons)
endforeach()
if(HEATPROOF_GUI)
  set_target_properties(heatproof PROPERTIES WIN32_EXECUTABLE ON)
endif()

# Libraries of LibTorch, Qt and vcpkg; not those of Windows.
find_file(HP_TORCH_DLL torch_cpu.dll PATHS ${TORCH_INSTALL_PREFIX}/lib ${HEATPROOF_LIBTORCH}/lib NO_DEFAULT_PATH)
cmake_path(GET HP_TORCH_DLL PARENT_PATH HP_TORCH_LIB)
install(TARGETS ${HP_PROGRAMS} RUNTIME_DEPENDENCY_SET hp_libraries RUNTIME DESTINATION bin COMPONENT programs)
install(RUNTIME_DEPENDENCY_SET hp_libraries
  PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\].*"
  DIRECTORIES ${HP_TORCH_LIB} $<TARGET_FILE_DIR:OpenSSL::Crypto> $<$<BOOL:${HEATPROOF_GUI}>:$<TARGET_FILE_DIR:Qt6::Core>>
  RUNTIME DESTINATION bin COMPONENT libraries)
if(HEATPROOF_GUI)
  qt_generate_deploy_app_script(TARGET heatproof OUTPUT_SCRIPT deploy NO_COMPILER_RUNTIME)
  install(SCRIPT ${deploy} COMPONENT libraries)
endif()

# One C++ runtime, the compiler's, which is the newest there is: any that came along with a library goes first.
install(CODE "
  file(GLOB others \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/msvcp140*.dll\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/vcruntime140*.dll\"
       \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/concrt140.dll\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/vcomp140.dll\")
  if(others)
    file(REMOVE \${others})
  endif()" COMPONENT libraries)
set(CMAKE_INSTALL_OPENMP_LIBRARIES TRUE)
set(CMAKE_INSTALL_SYSTEM_RUNTIME_LIBS_SKIP TRUE)
include(InstallRequiredSystemLibraries)
install(PROGRAMS ${CMAKE_INSTALL_SYSTEM_RUNTIME_LIBS} DESTINATION bin COMPONENT libraries)

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/THIRD-PARTY.md DESTINATION . COMPONENT documents)
# vcpkg writes the licence of every library it builds; LibTorch brings those of its parts.
install(DIRECTORY ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/share/ DESTINATION licences COMPONENT documents
        FILES_MATCHING PATTERN copyright PATTERN cmake EXCLUDE)
hp_list_libraries()

hp_contains_intel(${HP_TORCH_LIB} intel)
if(intel)
  message(STATUS "No packages can be made of this build: ${intel} are Intel's, under a licence that does not go with the GPL.")
  set(CPACK_GENERATOR "")
  install(CODE "if(CPACK_INSTALL_PREFIX OR CMAKE_INSTALL_PREFIX MATCHES _CPack_Packages)
    message(FATAL_ERROR \"This LibTorch contains libraries of Intel that must not be given away with Heatproof; see THIRD-PARTY.md.\")
  endif()")
endif()
