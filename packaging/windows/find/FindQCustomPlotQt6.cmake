# SPDX-License-Identifier: GPL-3.0-or-later
# QCustomPlot as Debian names it, of the two files qcustomplot.h and qcustomplot.cpp in the folder
# QCUSTOMPLOT_SOURCE, where there is no package of it for this Qt. Needs Qt6 to be found before.

include(FindPackageHandleStandardArgs)
find_path(QCUSTOMPLOT_SOURCE qcustomplot.cpp DOC "Folder of QCustomPlot's sources")
find_package_handle_standard_args(QCustomPlotQt6 REQUIRED_VARS QCUSTOMPLOT_SOURCE)
if(QCustomPlotQt6_FOUND AND NOT TARGET QCustomPlotQt6::QCustomPlotQt6)
  add_library(qcustomplot_qt6 STATIC ${QCUSTOMPLOT_SOURCE}/qcustomplot.cpp)
  add_library(QCustomPlotQt6::QCustomPlotQt6 ALIAS qcustomplot_qt6)
  set_target_properties(qcustomplot_qt6 PROPERTIES AUTOMOC ON)
  target_include_directories(qcustomplot_qt6 SYSTEM PUBLIC ${QCUSTOMPLOT_SOURCE})
  target_link_libraries(qcustomplot_qt6 PUBLIC Qt6::Widgets Qt6::PrintSupport)
endif()
