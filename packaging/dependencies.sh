# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by start.sh and test.sh: what the distribution has to provide, and how to get it.
# Installs only what is missing; safe to run again.

build_packages=(
  cmake ninja-build g++ pkg-config
  libtorch-dev libopenblas0-pthread
  libopencv-dev
  nlohmann-json3-dev libcli11-dev libspdlog-dev libfmt-dev libboost-dev
  libssl-dev libxxhash-dev libzip-dev libpng-dev libjpeg-dev libwebp-dev libcairo2-dev libpugixml-dev
  qt6-base-dev qt6-svg-dev qt6-l10n-tools qt6-translations-l10n libqcustomplot-dev libgl-dev libxkbcommon-dev
  fonts-dejavu-core
)
# A quick build: clang with a precompiled header, a compiler cache, a fast linker.
quick_packages=(clang ccache mold libgtest-dev)
# What reads packages with the eyes of their readers; a test of them is skipped where one is missing.
validators=(desktop-file-utils appstream shared-mime-info man-db file dpkg-dev lintian)
test_packages=("${build_packages[@]}" "${quick_packages[@]}" python3)

say() { printf '\n== %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages NAME...
install_packages() {
  local missing=() name
  for name in "$@"; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    say "Everything needed is installed."
    return
  fi
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Half the memory in GiB, at least one, at most the processors: LibTorch sources need up to 2 GiB each.
build_jobs() {
  local memory processors
  memory=$(awk '/MemTotal/ {print int($2 / 1024 / 1024 / 2)}' /proc/meminfo)
  processors=$(nproc)
  [ "$memory" -lt 1 ] && memory=1
  [ "$memory" -lt "$processors" ] && echo "$memory" || echo "$processors"
}
