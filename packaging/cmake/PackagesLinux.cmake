# SPDX-License-Identifier: GPL-3.0-or-later
# Linux: desktop integration, manual pages, completion; the .deb, and the portable archive.

option(HEATPROOF_PORTABLE "Install the libraries too: runs from any folder (needs glibc of the build machine or newer)" OFF)

# Found before what the libraries name themselves, which needs RPATH, not RUNPATH.
if(HEATPROOF_PORTABLE)
  set_target_properties(${HP_PROGRAMS} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib:$ORIGIN/../lib/openblas")
endif()
foreach(program IN LISTS HP_PROGRAMS)
  target_link_options(${program} PRIVATE -Wl,--disable-new-dtags -Wl,--as-needed)
endforeach()
install(TARGETS ${HP_PROGRAMS} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT programs)

# Version and date of the release are those of the newest entry of the changelog.
file(READ ${HP_PACKAGING}/linux/changelog changelog)
string(REGEX MATCH "^heatproof \\(([0-9.]+)\\)" ignored "${changelog}")
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
  message(FATAL_ERROR "packaging/linux/changelog begins with version ${CMAKE_MATCH_1}, the project is ${PROJECT_VERSION}.")
endif()
string(REGEX MATCH " -- [^\n]*  [A-Z][a-z]+, ([0-9]+) ([A-Z][a-z]+) ([0-9]+)" ignored "${changelog}")
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months ${CMAKE_MATCH_2} month)
math(EXPR month "${month} + 101")
string(SUBSTRING ${month} 1 2 month)
set(HP_RELEASE_DATE ${CMAKE_MATCH_3}-${month}-${CMAKE_MATCH_1})
configure_file(${HP_PACKAGING}/linux/changelog ${HP_GENERATED}/changelog @ONLY)
configure_file(${HP_PACKAGING}/linux/heatproof.metainfo.xml.in ${HP_GENERATED}/heatproof.metainfo.xml @ONLY)

# What the programs say of themselves; always as new as they are.
add_custom_command(OUTPUT ${HP_GENERATED}/heatproof-cli.1 ${HP_GENERATED}/completion/heatproof-cli
  COMMAND ${CMAKE_COMMAND} -E make_directory ${HP_GENERATED}/completion
  COMMAND heatproof-cli manual > ${HP_GENERATED}/heatproof-cli.1
  COMMAND heatproof-cli completion bash > ${HP_GENERATED}/completion/heatproof-cli
  DEPENDS heatproof-cli VERBATIM)
set(documents ${HP_GENERATED}/heatproof-cli.1 ${HP_GENERATED}/changelog)
if(HEATPROOF_GUI)
  set(write_manual "install -d -m 700 ${HP_GENERATED}/runtime && LC_ALL=C.UTF-8 LANGUAGE= QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=${HP_GENERATED}/runtime $<TARGET_FILE:heatproof> --help | awk -v version=${PROJECT_VERSION} -f ${HP_PACKAGING}/linux/manual.awk")
  add_custom_command(OUTPUT ${HP_GENERATED}/heatproof.1
    COMMAND sh -c "${write_manual} > ${HP_GENERATED}/heatproof.1" DEPENDS heatproof ${HP_PACKAGING}/linux/manual.awk VERBATIM)
  list(APPEND documents ${HP_GENERATED}/heatproof.1)
endif()
foreach(document IN LISTS documents)
  add_custom_command(OUTPUT ${document}.gz COMMAND sh -c "gzip -9nc ${document} > ${document}.gz" DEPENDS ${document} VERBATIM)
  list(APPEND compressed ${document}.gz)
endforeach()
add_custom_target(hp_documents ALL DEPENDS ${compressed} ${HP_GENERATED}/completion/heatproof-cli)

set(pages ${compressed})
list(FILTER pages INCLUDE REGEX "\\.1\\.gz$")
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT documents)
install(FILES ${HP_GENERATED}/completion/heatproof-cli
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT documents)
install(FILES ${HP_PACKAGING}/linux/copyright ${HP_GENERATED}/changelog.gz ${PROJECT_SOURCE_DIR}/THIRD-PARTY.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documents)

if(HEATPROOF_GUI)
  set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  foreach(side 16 22 24 32 48 64 128 256 512)
    install(FILES ${HP_GENERATED}/icons/${side}.png DESTINATION ${hicolor}/${side}x${side}/apps RENAME heatproof.png COMPONENT desktop)
  endforeach()
  install(FILES ${HP_ICON} DESTINATION ${hicolor}/scalable/apps COMPONENT desktop)
  install(FILES ${HP_PACKAGING}/linux/heatproof.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
  install(FILES ${HP_GENERATED}/heatproof.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
          RENAME org.heatproof.heatproof.metainfo.xml COMPONENT desktop)
  install(FILES ${HP_PACKAGING}/linux/heatproof.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
          RENAME heatproof.xml COMPONENT desktop)
endif()

if(HEATPROOF_PORTABLE)
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . COMPONENT documents)
  install(CODE "execute_process(COMMAND bash \"${HP_PACKAGING}/linux/bundle.sh\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\"
      \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}\" \"${CMAKE_CXX_COMPILER}\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT libraries)
endif()

set(CPACK_GENERATOR DEB)
if(HEATPROOF_PORTABLE)
  set(CPACK_GENERATOR TZST)
endif()
set(CPACK_PACKAGE_FILE_NAME heatproof-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(NOT HEATPROOF_PORTABLE)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${HEATPROOF_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library names: a fast BLAS beside LibTorch, letters for the window and for figures.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-pthread | libopenblas0, fonts-dejavu-core | fonts-freefont-ttf | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)

if(HEATPROOF_TESTS AND HEATPROOF_GUI AND NOT HEATPROOF_SANITIZE AND NOT HEATPROOF_PORTABLE)
  add_test(NAME packages.valid COMMAND bash ${HP_PACKAGING}/linux/test.sh ${PROJECT_BINARY_DIR})
  set_tests_properties(packages.valid PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600)
endif()
