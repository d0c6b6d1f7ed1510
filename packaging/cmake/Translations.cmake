# SPDX-License-Identifier: GPL-3.0-or-later
# hp_translations(VARIABLE): compiles the catalogues of resources/i18n with lrelease, adds Qt's own for the languages it
# has, and packs them into a source that goes into a library with qInitResources_i18n.
#
# No rule of the build ever writes a catalogue: Qt's CMake functions have one that calls lupdate, and where it runs in
# a fresh tree every translation is lost. packaging/translations.sh refreshes them, when a person wants it.

set(HP_I18N ${PROJECT_SOURCE_DIR}/resources/i18n)
set(HP_CATALOGUES heatproof_en heatproof_de heatproof_fr heatproof_nb qtbase_nb)
set(HP_QT_CATALOGUES qtbase_de qtbase_fr)

set(HP_QT_TOOLS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS} ${QT6_INSTALL_PREFIX}/lib/qt6/bin)
find_program(HP_LRELEASE NAMES lrelease lrelease6 HINTS ${HP_QT_TOOLS})
find_program(HP_LUPDATE NAMES lupdate lupdate6 HINTS ${HP_QT_TOOLS})
if(NOT HP_LRELEASE)
  message(FATAL_ERROR "Qt's lrelease compiles the translations of the window and is missing (Debian: qt6-l10n-tools).")
endif()

function(hp_translations variable)
  set(folder ${PROJECT_BINARY_DIR}/generated/i18n)
  file(MAKE_DIRECTORY ${folder})
  set(compiled)
  set(entries)
  foreach(name IN LISTS HP_CATALOGUES)
    add_custom_command(OUTPUT ${folder}/${name}.qm VERBATIM
      COMMAND ${HP_LRELEASE} -silent ${HP_I18N}/${name}.ts -qm ${folder}/${name}.qm DEPENDS ${HP_I18N}/${name}.ts)
    list(APPEND compiled ${folder}/${name}.qm)
    string(APPEND entries "<file alias=\"${name}.qm\">${folder}/${name}.qm</file>\n")
  endforeach()
  foreach(name IN LISTS HP_QT_CATALOGUES)
    set(file ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/${name}.qm)
    if(EXISTS ${file})
      string(APPEND entries "<file alias=\"${name}.qm\">${file}</file>\n")
    else()
      message(STATUS "Qt's own ${name} is not here (Debian: qt6-translations-l10n): its dialogs are English unless found where the program runs.")
    endif()
  endforeach()
  file(CONFIGURE OUTPUT ${folder}/i18n.qrc CONTENT "<RCC><qresource prefix=\"/i18n\">\n${entries}</qresource></RCC>\n" @ONLY)
  add_custom_command(OUTPUT ${folder}/qrc_i18n.cpp VERBATIM
    COMMAND Qt6::rcc --name i18n --output ${folder}/qrc_i18n.cpp ${folder}/i18n.qrc DEPENDS ${compiled} ${folder}/i18n.qrc)
  set_source_files_properties(${folder}/qrc_i18n.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOMOC ON)
  set(${variable} ${folder}/qrc_i18n.cpp PARENT_SCOPE)
endfunction()
