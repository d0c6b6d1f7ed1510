#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh BUILD: installs and packs what a build folder holds, and has all of it validated. A test of ctest; 77 where tools
# are missing.
set -euo pipefail
build=$(readlink -f "$1")
here=$(dirname "$(readlink -f "$0")")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cmake --install "$build" --prefix "$scratch/installed" --strip > "$scratch/log" || { cat "$scratch/log"; exit 1; }
command -v dpkg-shlibdeps >/dev/null || { echo "not checked: no dpkg-shlibdeps here"; exit 77; }
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$scratch/packages" > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
bash "$here/validate.sh" "$scratch/installed" "$scratch"/packages/heatproof_*.deb
