# SPDX-License-Identifier: GPL-3.0-or-later
# Everything outside the project, as imported targets.

find_package(PkgConfig REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 REQUIRED)
find_package(spdlog REQUIRED)
find_package(OpenCV REQUIRED QUIET COMPONENTS core imgproc imgcodecs)
# By its own configuration: CMake has given up its module. Only headers are used.
find_package(Boost 1.74 REQUIRED CONFIG QUIET)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
find_package(pugixml REQUIRED CONFIG QUIET)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo)
pkg_check_modules(WEBP REQUIRED IMPORTED_TARGET libwebp)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)

add_library(hp_opencv INTERFACE)
add_library(hp::opencv ALIAS hp_opencv)
target_link_libraries(hp_opencv INTERFACE ${OpenCV_LIBS})
target_include_directories(hp_opencv SYSTEM INTERFACE ${OpenCV_INCLUDE_DIRS})

if(HEATPROOF_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Svg)
  find_package(QCustomPlotQt6 REQUIRED)
endif()

if(HEATPROOF_TESTS)
  find_package(GTest REQUIRED)
  if(HEATPROOF_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  endif()
endif()
if(HEATPROOF_BENCH)
  find_package(benchmark REQUIRED)
endif()
