#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release, and does the main job on the built-in sample: with a
# display it opens the window on it; without one it writes a figure and says where. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

install_packages "${build_packages[@]}"

say "Building (the first time takes a while)"
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(build_jobs)"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Opening the window on the built-in sample"
  exec build/release/bin/heatproof --sample "$@"
fi

figure=$PWD/build/first-light.png
say "No display here: explaining a built-in scene on the command line instead"
build/release/bin/heatproof-cli classify --model sample: --image sample:4
build/release/bin/heatproof-cli explain --model sample: --image sample:4 --method lrp --out "$figure"
say "The figure is $figure"
