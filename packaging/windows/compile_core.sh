#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles for Windows every source of core that needs no LibTorch, with mingw and the headers of the libraries that are
# installed here (of which none has parts for one system only). And no source but core/base/platform* may call POSIX.
set -euo pipefail
cd "$(dirname "$0")/../.."
headers=$(mktemp -d)
trap 'rm -rf "$headers"' EXIT

posix='#include <(unistd|fcntl|signal|dirent|pthread|dlfcn|poll|sched|pwd|termios|spawn|sys/[a-z]+)\.h>'
if grep -rnE "$posix" --include='*.cpp' --include='*.h' core app ui | grep -v '^core/base/platform'; then
  echo "compile_core.sh: these call POSIX outside of core/base/platform*" >&2
  exit 1
fi

for name in nlohmann spdlog fmt boost pugixml.hpp pugiconfig.hpp xxhash.h zip.h zipconf.h libpng16 png.h pngconf.h \
            pnglibconf.h webp cairo jpeglib.h jmorecfg.h jerror.h opencv4; do
  [[ ! -e /usr/include/$name ]] || ln -s "/usr/include/$name" "$headers/"
done
machine=$(gcc -print-multiarch)
ln -s "/usr/include/$machine/jconfig.h" "$headers/"
mkdir "$headers/openssl"
ln -s /usr/include/openssl/* "$headers/openssl/"
ln -sf "/usr/include/$machine/openssl"/* "$headers/openssl/"

export flags="-std=c++20 -DHEATPROOF_VERSION=\"0\" -DHEATPROOF_SOURCE_RESOURCES=\".\" -DSPDLOG_FMT_EXTERNAL -DFMT_HEADER_ONLY
              -I. -isystem $headers -isystem $headers/cairo -isystem $headers/opencv4"
# compile SOURCE: prints its name; nothing where it wants LibTorch, which is not to be had
compile() {
  local said
  said=$(x86_64-w64-mingw32-g++-posix $flags -Werror -fsyntax-only "$1" 2>&1) && echo "$1" && return
  grep -qE 'fatal error: (ATen|torch|c10)/' <<< "$said" && return
  echo "$said" >&2
  return 1
}
export -f compile
find core -name '*.cpp' ! -name '*_posix.cpp' | sort | xargs -P "$(nproc)" -I{} bash -c 'compile {} || exit 255' > "$headers/compiled"
echo "$(wc -l < "$headers/compiled") sources of core compile for Windows; $(find core -name '*.cpp' | wc -l) there are, the others need LibTorch."
