#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh PACKAGE [FOLDER]: tries a package on a clean Debian. A .deb is installed with apt, used and purged, and nothing
# may be left; the portable archive is used where there are no libraries but those of an X client. The program opens the
# built-in sample, whose picture goes into FOLDER (where it is to be looked at), and the command line explains it.
# Prints sizes and start times. Needs root, debootstrap, xvfb, x11-utils.
set -euo pipefail
package=$(readlink -f "$1")
folder=${2:-.}
mkdir -p "$folder"
folder=$(readlink -f "$folder")
. "$(dirname "$0")/clean_debian.sh"

say() { printf '\n== %s\n' "$*"; }
quietly() { "$@" > "$roots/log" 2>&1 || { cat "$roots/log"; exit 1; }; }

# use NAME BIN: window and command line of an installed program
use() {
  local root=$1 bin=$2 time milliseconds
  mkdir -m 700 "$roots/$root/tmp/home"
  say "The command line explains the sample"
  in_root "$root" "$bin/heatproof-cli" --version
  in_root "$root" "$bin/heatproof-cli" explain --model sample: --image sample:4 --method lrp --out /tmp/why.png
  in_root "$root" "$bin/heatproof-cli" replay /tmp/why.png
  say "The window opens the sample"
  for time in "first start" "again" "and again"; do
    milliseconds=$(visible_after "$root" "$bin/heatproof" --sample)
    echo "window visible after $milliseconds ms ($time)"
  done
  in_root "$root" "$bin/heatproof" --sample --method lrp --screenshot /tmp/window.png
  cp "$roots/$root/tmp/window.png" "$folder/window-$root.png"
  cp "$roots/$root/tmp/why.png" "$folder/figure-$root.png"
  rm -rf "$roots/$root"/tmp/{home,why.png,window.png}
  echo "pictures: $folder/window-$root.png $folder/figure-$root.png"
}

# What may differ before and after: logs, and what apt and dpkg remember of packages.
all_files() { find "$roots/$1" -xdev -path '*/var/log' -prune -o -path '*/var/cache' -prune -o -path '*/var/lib/apt' -prune -o \
                -path '*/var/lib/dpkg/*-old' -prune -o -printf '%P\n' | sort; }

check_deb() {
  make_root deb
  cp "$package" "$roots/deb/tmp/heatproof.deb"
  say "apt install ./$(basename "$package") on a clean $release"
  in_root deb apt-get install --simulate /tmp/heatproof.deb | grep -E '^[0-9]+ upgraded'
  quietly in_root deb apt-get satisfy -y "$(dpkg-deb -f "$package" Depends), $(dpkg-deb -f "$package" Recommends)"
  all_files deb > "$roots/before"
  quietly in_root deb apt-get install -y /tmp/heatproof.deb
  echo "package $(du -k "$package" | cut -f1) KB, installed $(dpkg-deb -f "$package" Installed-Size) KB; system with all libraries" \
    "$(du -sxm "$roots/deb" | cut -f1) MB, clean $(du -sxm "$roots/base" | cut -f1) MB"
  use deb /usr/bin
  say "apt purge"
  quietly in_root deb apt-get purge -y heatproof
  all_files deb > "$roots/after"
  diff "$roots/before" "$roots/after" || { echo "check.sh: purging left or took files."; exit 1; }
  echo "no file is left of $(wc -l < "$roots/before")"
}

check_archive() {
  make_root portable
  # Those of an X server's client, and letters.
  quietly in_root portable apt-get install -y --no-install-recommends libx11-6 libx11-xcb1 libxext6 libgl1 libegl1 libopengl0 \
    libfontconfig1 xkb-data
  say "The archive, unpacked into a folder on a $release with an X client's libraries"
  mkdir -p "$roots/portable/opt/some folder"
  tar -xf "$package" -C "$roots/portable/opt/some folder" --strip-components=1
  echo "archive $(du -m "$package" | cut -f1) MB, unpacked $(du -sm "$roots/portable/opt" | cut -f1) MB"
  use portable "/opt/some folder/bin"
}

open_display
case $package in
  *.deb) check_deb ;;
  *) check_archive ;;
esac
say "$(basename "$package") holds."
