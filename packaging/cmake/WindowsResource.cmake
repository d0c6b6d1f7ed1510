# SPDX-License-Identifier: GPL-3.0-or-later
# hp_windows_resource(target name icon): icon, manifest (per-monitor DPI, long paths, UTF-8) and version in four
# languages, compiled into the program called name.exe. Needs nothing of the project but its version.

function(hp_windows_resource target name icon)
  set(folder ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../windows)
  set(HP_RC_NAME ${name})
  set(HP_RC_ICON ${icon})
  set(HP_RC_MANIFEST ${folder}/heatproof.manifest)
  set(HP_RC_TEXTS "")
  hp_version_texts(040904b0 "Explanations of image classifiers")
  hp_version_texts(040704b0 "Erklärungen von Bildklassifikatoren")
  hp_version_texts(040c04b0 "Explications de classifieurs d’images")
  hp_version_texts(041404b0 "Forklaringer av bildeklassifikatorer")
  set(file ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
  configure_file(${folder}/program.rc.in ${file} @ONLY)
  target_sources(${target} PRIVATE ${file})
  set_source_files_properties(${file} PROPERTIES OBJECT_DEPENDS "${icon};${HP_RC_MANIFEST}")
  if(MSVC)
    target_link_options(${target} PRIVATE /MANIFEST:NO)
  endif()
endfunction()

# One language's block; appends to HP_RC_TEXTS of the caller.
function(hp_version_texts language description)
  string(APPEND HP_RC_TEXTS "    BLOCK \"${language}\"\n    BEGIN\n")
  foreach(pair "ProductName=Heatproof" "FileDescription=${description}" "ProductVersion=${PROJECT_VERSION}"
               "FileVersion=${PROJECT_VERSION}" "OriginalFilename=${HP_RC_NAME}.exe" "InternalName=${HP_RC_NAME}"
               "CompanyName=The Heatproof authors" "LegalCopyright=GPL-3.0-or-later")
    string(REGEX REPLACE "^([^=]*)=(.*)$" "      VALUE \"\\1\", \"\\2\"\n" line "${pair}")
    string(APPEND HP_RC_TEXTS "${line}")
  endforeach()
  string(APPEND HP_RC_TEXTS "    END\n")
  set(HP_RC_TEXTS "${HP_RC_TEXTS}" PARENT_SCOPE)
endfunction()
