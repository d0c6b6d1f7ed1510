#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with the quick preset, and runs all tests. Safe to run again.
# Tests on real networks need a folder with them (HEATPROOF_SHARED); without it they are skipped, visibly.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

install_packages "${test_packages[@]}"
(install_packages "${validators[@]}") || say "Packages are not validated: their validators are not to be had here."

say "Building"
cmake --preset dev >/dev/null
cmake --build --preset dev --parallel "$(build_jobs)"

say "Testing (screenshots go to build/screenshots)"
ctest --preset dev --parallel 2
