# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and how it is packed: a .deb, or with HEATPROOF_PORTABLE an archive that brings its libraries
# (PackagesLinux.cmake); an installer on Windows (PackagesWindows.cmake). Components: programs, resources (in
# resources/), documents, desktop, libraries.

include(GNUInstallDirs)
set(HEATPROOF_MAINTAINER "Heatproof maintainers <maintainers@heatproof.org>" CACHE STRING "Who answers for the packages")
set(HP_PACKAGING ${PROJECT_SOURCE_DIR}/packaging)
set(HP_GENERATED ${PROJECT_BINARY_DIR}/packaging)

set(HP_PROGRAMS heatproof-cli)
if(HEATPROOF_GUI)
  list(APPEND HP_PROGRAMS heatproof)
endif()

# The icon in all sizes, drawn from its one drawing.
if(HEATPROOF_GUI AND NOT CMAKE_CROSSCOMPILING)
  hp_executable(heatproof-draw-icons LAYER 90 QT SOURCES packaging/icons/draw_icons.cpp PRIVATE Qt6::Svg)
  set(HP_ICON ${PROJECT_SOURCE_DIR}/resources/icons/heatproof.svg)
  add_custom_command(OUTPUT ${HP_GENERATED}/icons/heatproof.ico
    COMMAND heatproof-draw-icons ${HP_ICON} ${HP_GENERATED}/icons DEPENDS heatproof-draw-icons ${HP_ICON} VERBATIM)
  add_custom_target(hp_icons ALL DEPENDS ${HP_GENERATED}/icons/heatproof.ico)
endif()

set(CPACK_PACKAGE_NAME heatproof)
set(CPACK_PACKAGE_VENDOR "The Heatproof authors")
set(CPACK_PACKAGE_CONTACT "${HEATPROOF_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explanations of image classifiers, and whether to trust them")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${HP_PACKAGING}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${HP_PACKAGING}/description.txt)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  include(PackagesWindows)
else()
  include(PackagesLinux)
endif()
include(CPack)
