#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release and makes both Linux packages of it, in build/release/packages: a .deb for this distribution, and
# the portable archive, which runs on any with this one's glibc or a newer one. packaging/linux/check.sh tries them on
# clean systems.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

install_packages "${build_packages[@]}" dpkg-dev file
build=build/release

say "Building"
cmake --preset release -DHEATPROOF_PORTABLE=OFF >/dev/null
cmake --build --preset release --parallel "$(build_jobs)"
say "The Debian package"
cpack --config $build/CPackConfig.cmake

say "The portable archive"
cmake --preset release -DHEATPROOF_PORTABLE=ON >/dev/null
cmake --build --preset release
cpack --config $build/CPackConfig.cmake
cmake --preset release -DHEATPROOF_PORTABLE=OFF >/dev/null

ls -l $build/packages
