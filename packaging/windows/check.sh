#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh [ICON.ico]: tries on Linux what can be tried of the Windows packages. Stand-ins for the programs (stub/) are
# cross-compiled, laid out and packed by the rules of the real ones; under wine the installer installs in silence, for all
# users and for one, files find the program, it runs with its library, an upgrade takes old files away, and after
# uninstalling files and registry are what they were. The starter names a library that is missing, old or broken. Then
# all of core that needs neither Qt nor LibTorch is compiled for Windows. The icon is build/*/packaging/icons/heatproof.ico
# where none is named. Needs nsis, wine64, g++-mingw-w64-x86-64-posix, xvfb, cmake, ninja-build.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$here/../..
icon=$(readlink -f "${1:-$(find "$root/build" -path '*/packaging/icons/heatproof.ico' 2>/dev/null | head -1)}")
[[ -f $icon ]] || { echo "check.sh: build the target hp_icons first, or name an icon." >&2; exit 1; }
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)

scratch=$(mktemp -d)
export WINEPREFIX=$scratch/wine WINEDEBUG=-all WINEDLLOVERRIDES=winemenubuilder.exe=d
drive=$WINEPREFIX/drive_c
wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver64)
trap '"$wineserver" -k || true; [[ -z ${display:-} ]] || kill "$display"; rm -rf "$scratch"' EXIT
say() { printf '\n== %s\n' "$*"; }
fail() { echo "check.sh: $*" >&2; exit 1; }
in_wine() { "$wine" "$@" 2>/dev/null | tr -d '\r'; }

pack() {
  cmake -S "$here/stub" -B "$scratch/$1" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/stub/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DHEATPROOF_VERSION="$1" -DHEATPROOF_ICON="$icon" -DHEATPROOF_EMULATOR="$wine" -DHEATPROOF_INSTALLER_COMPRESSION=zlib > "$scratch/log"
  cmake --build "$scratch/$1" >> "$scratch/log"
  (cd "$scratch/$1" && cpack >> "$scratch/log") || fail "$(tail -20 "$scratch/log")"
  du -k "$scratch/$1"/heatproof-"$1"-windows-x64.{exe,zip}
}

# run_installer VERSION ARGUMENT...
run_installer() { "$wine" "$scratch/$1/heatproof-$1-windows-x64.exe" /S "${@:2}"; }
# uninstall FOLDER ARGUMENT...: it copies itself away and returns at once
uninstall() {
  local tries
  "$wine" "$1\\Uninstall.exe" /S "${@:2}"
  for tries in {1..100}; do [[ -e $(unix "$1")/Uninstall.exe ]] || return 0; sleep 0.1; done
  fail "the uninstaller did not end"
}
unix() { local path=${1#C:\\}; echo "$drive/${path//\\//}"; }

# Files and registry, without what changes by itself: wine's own files and devices, and times.
state() {
  "$wineserver" -w
  (cd "$drive" && find . -path ./windows -prune -o -path '*/Temp/*' -prune -o -print | sort)
  sed -E 's/^(\[.*\]).*/\1/; /^#time=/d; /^;;/d' "$WINEPREFIX/system.reg" "$WINEPREFIX/user.reg" |
    awk '/^\[/ {key = $0; next} NF && key ~ /^\[Software/ {print key, $0}' | sort
}

runs_as() {
  local said
  said=$(in_wine "$1\\heatproof-cli.exe" "ein Wort" Ærø || true)
  [[ $said == *"heatproof: $2"*"argument: ein Wort"*"argument: Ærø"*"library: 42"* ]] || fail "the installed program says: $said"
}
# associated ROOT FOLDER
associated() {
  in_wine reg query "$1\\Software\\Classes\\.safetensors\\OpenWithProgids" | grep -q Heatproof.File || fail "no association"
  in_wine reg query "$1\\Software\\Classes\\Heatproof.File\\shell\\open\\command" | grep -qF "$2\\heatproof.exe" || fail "no command"
  in_wine reg query "$1\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Heatproof" | grep -q DisplayVersion || fail "not listed"
}

Xvfb :78 -screen 0 800x600x24 >/dev/null 2>&1 &
display=$!
export DISPLAY=:78
"$wine" wineboot -i >/dev/null 2>&1
say "Packing two versions of the stand-in"
pack 0.0.9
pack 0.1.0
mkdir -p "$drive/users/$(id -un)/AppData/Local/Programs"  # Windows has it; wine makes it when it is first asked for
state > "$scratch/before"

try() {
  local who=$1 key=$2 folder=$3
  say "$who, into $folder"
  run_installer 0.0.9 "/$who"
  runs_as "$folder" 0.0.9
  associated "$key" "$folder"
  [[ -e $(unix "$folder")/share/old/README.md ]] || fail "the old version is not whole"
  run_installer 0.1.0 "/$who"
  runs_as "$folder" 0.1.0
  associated "$key" "$folder"
  [[ ! -e $(unix "$folder")/share/old ]] || fail "the upgrade left files of the old version"
  find "$drive" -name 'Heatproof.lnk' | grep -q . || fail "no shortcut"
  touch "$(unix "$folder")/of a person.txt"
  uninstall "$folder" "/$who"
  [[ $(cd "$(unix "$folder")" && ls) == "of a person.txt" ]] || fail "uninstalling took a person's file, or left one of ours"
  rm -r "$(unix "$folder")"
  state > "$scratch/after"
  diff "$scratch/before" "$scratch/after" || fail "uninstalling left or took something"
  echo "installed, found, ran, upgraded, uninstalled to nothing"
}
try AllUsers HKLM 'C:\Program Files\Heatproof'
try CurrentUser HKCU "C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Heatproof"

say "A folder of one's own, with letters of Bokmål and spaces"
folder='C:\Ærø og Müller\hp'
run_installer 0.1.0 /CurrentUser /D=$folder  # without quotes, as the installer wants it
runs_as "$folder" 0.1.0

say "What the starter says of broken installations"
engine=$(unix "$folder")/bin/engine.dll
cp "$engine" "$scratch/engine.dll"
says() {
  local said
  said=$("$wine" "$folder\\heatproof-cli.exe" 2>&1 >/dev/null | tr -d '\r') && fail "it started"
  [[ $said == *"$1"* ]] || fail "it said: $said"
  echo "${said%%$'\n'*}"
}
rm "$engine"
says "engine.dll is missing"
cp "$scratch/0.0.9/engine.dll" "$engine"
says "engine.dll is too old: it is version 0.0.9.0, needed is 0.1.0.0"
echo 'engine.dll 0.0.0.0' > "$(unix "$folder")/bin/libraries.txt"
head -c 40000 "$scratch/engine.dll" > "$engine"
says "cannot load the library engine.dll"
cp "$scratch/engine.dll" "$engine"
uninstall "$folder" /CurrentUser

say "A LibTorch with libraries of Intel is recognised"
# intel_in FOLDER: how many of its files are Intel's
intel_in() {
  printf 'include(%s)\nhp_contains_intel(%s found)\nlist(LENGTH found count)\nmessage("${count}")\n' \
    "$here/../cmake/IntelLibraries.cmake" "$1" > "$scratch/intel.cmake"
  cmake -P "$scratch/intel.cmake" 2>&1
}
mkdir "$scratch/torch"
head -c 100000 /dev/urandom > "$scratch/torch/torch_cpu.dll"
[[ $(intel_in "$scratch/torch") == 0 ]] || fail "found where there is none"
printf 'Intel(R) oneAPI Math Kernel Library Version' >> "$scratch/torch/torch_cpu.dll"
touch "$scratch/torch/libiomp5md.dll"
[[ $(intel_in "$scratch/torch") == 2 ]] || fail "not found: $(intel_in "$scratch/torch")"
echo "found in torch_cpu.dll and by name"

bash "$here/compile_core.sh"
say "The Windows packages hold, as far as Linux can tell."
