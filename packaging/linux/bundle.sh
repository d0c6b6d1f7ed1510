#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bundle.sh PREFIX QT-PLUGINS COMPILER: puts the libraries that the programs in PREFIX/bin call into PREFIX/lib, and
# Qt's plugins into PREFIX/plugins, so that the folder runs anywhere.
#
# A library that is named but not called is not taken: Debian's LibTorch names OpenCV's windows (which bring Qt 5),
# ffmpeg and message queues without calling a function of them. An empty library of that name stands in its place.
# OpenCV's readers of pictures call GDAL, which brings databases and PDF, for maps from satellites; we read BMP and TIFF
# with them, and functions that do nothing stand in GDAL's place.
set -euo pipefail
prefix=$1 qt_plugins=$2 compiler=$3
lib=$prefix/lib

# Of the system: the C and C++ libraries, what belongs to the graphics driver or the X server, and letters.
of_the_system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|GL|GLX|EGL|OpenGL|GLdispatch|X11|X11-xcb|xcb|Xau|Xdmcp|Xext|fontconfig|freetype|expat|brotlidec|brotlicommon|bsd|md)\.so\..*)$'
not_called=(libgdal.so)
plugins=(platforms/libqxcb platforms/libqoffscreen platforms/libqminimal imageformats/libqsvg imageformats/libqjpeg
         imageformats/libqico iconengines/libqsvgicon platforminputcontexts/libcomposeplatforminputcontextplugin
         platforminputcontexts/libibusplatforminputcontextplugin platformthemes/libqxdgdesktopportal
         xcbglintegrations/libqxcb-glx-integration)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ldconfig -p | awk '/x86-64|AArch64/ && !seen[$1]++ {print $1, $NF}' > "$scratch/known"

# name TAG of the dynamic section
named() { readelf -dW "$1" | sed -n "s/.*($2).*\[\(.*\)\]/\1/p"; }
# symbols --undefined-only|--defined-only FILE
symbols() { nm -D "$1" "$2" | awk '{sub(/@.*/, "", $NF); print $NF}' | sort -u; }
# called_in LIBRARY FILE: what the file calls of the library
called_in() { comm -12 "$scratch/${2##*/}" <(symbols --defined-only "$1"); }
is_left_out() { local name; for name in "${not_called[@]}"; do [[ $1 == "$name".* ]] && return; done; return 1; }

# take FILE: walks along what it needs.
declare -A taken=() empty=()
take() {
  local name file wanted
  symbols --undefined-only "$1" > "$scratch/${1##*/}"
  while read -r name; do
    [[ -n ${taken[$name]:-} || $name =~ $of_the_system ]] && continue
    file=$(awk -v name="$name" '$1 == name {print $2; exit}' "$scratch/known")
    [[ -n $file ]] || { echo "bundle.sh: $name, which $1 needs, is not installed." >&2; exit 1; }
    wanted=$(called_in "$file" "$1")
    if is_left_out "$name" || [[ -z $wanted ]]; then
      empty[$name]+=" $wanted"
      continue
    fi
    taken[$name]=$file
    take "$file"
  done < <(named "$1" NEEDED)
}

mkdir -p "$lib"
for name in "${plugins[@]}"; do
  [[ -e $qt_plugins/$name.so ]] || continue
  install -Dm644 "$qt_plugins/$name.so" "$prefix/plugins/$name.so"
done
printf '[Paths]\nPrefix=..\nPlugins=plugins\n' > "$prefix/bin/qt.conf"

while read -r file; do take "$file"; done < <(find "$prefix/bin" "$prefix/plugins" -type f ! -name qt.conf)

for name in "${!taken[@]}"; do
  # By its folder the program knows OpenBLAS from others that are called libblas too.
  folder=$(basename "$(dirname "$(readlink -f "${taken[$name]}")")")
  [[ $folder == openblas* ]] && place=$lib/openblas || place=$lib
  install -Dm644 "${taken[$name]}" "$place/$name"
  # A library with a search path of its own does not look where the program does.
  path=$(named "$place/$name" RUNPATH)
  [[ -z $path || $path == '$ORIGIN' ]] || { echo "bundle.sh: $name looks for libraries in $path." >&2; exit 1; }
done
# OpenBLAS looks only beside itself.
for file in "$lib"/openblas/*.so*; do
  for name in $(named "$file" NEEDED); do
    [[ ! -e $lib/$name ]] || ln -sf "../$name" "$lib/openblas/$name"
  done
done
for name in "${!empty[@]}"; do
  [[ -n ${taken[$name]:-} ]] && continue
  for function in ${empty[$name]}; do echo "void *$function(void) { return 0; }"; done | sort -u |
    "$compiler" -x c - -shared -fPIC -nostdlib -Wl,-soname,"$name" -o "$lib/$name"
done

# Every function that is called is there: nothing of what was left out was needed. And every library is ours or of those
# that the system has.
for program in "$prefix"/bin/heatproof*; do
  missing=$(ldd -r "$program" 2>&1 | grep -E 'not found|undefined symbol|no version information' || true)
  missing+=$(ldd "$program" | awk '$2 == "=>" {print $1, $3}' | while read -r name found; do
    [[ $name =~ $of_the_system || $found == "$prefix"/* ]] || echo "$name is found in $found"
  done)
  [[ -z $missing ]] || { printf 'bundle.sh: %s\n%s\n' "$program" "$missing" >&2; exit 1; }
done
mapfile -t shipped < <(cd "$prefix/plugins" && find . -name '*.so' -printf "$qt_plugins/%P\n")
mkdir -p "$prefix/share/doc/heatproof"
bash "$(dirname "$0")/notices.sh" "$prefix/share/doc/heatproof/THIRD-PARTY-NOTICES.txt" "${taken[@]}" "${shipped[@]}"
echo "bundle.sh: ${#taken[@]} libraries, $(du -sm "$prefix" | cut -f1) MB"
