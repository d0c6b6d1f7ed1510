#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# notices.sh NOTICES FILE...: writes the licences of these files, as the Debian packages they come from state them.
# Fails on a file without a licence, and on a part under the GPL version 2 only, which does not go with ours, unless
# gpl2-beside.txt says why it is not in the library.
set -euo pipefail
notices=$1
beside=$(dirname "$0")/gpl2-beside.txt
shift

package_of() {
  local real
  real=$(readlink -f "$1")
  dpkg-query -S "$real" 2>/dev/null || dpkg-query -S "${real#/usr}"
}
packages=$(for file in "$@"; do package_of "$file"; done | sed 's/: .*//; s/:[a-z0-9]*$//' | sort -u)

# "package: files" of every paragraph of a copyright file that is under the GPL version 2 only
only_version_2() {
  awk -v package="$1" 'BEGIN { RS = ""; FS = "\n" }
    /(^|\n)Files:/ && /\nLicense: *GPL-2(\.0)?(-only)?(\n|$)/ {
      sub(/.*Files: */, ""); sub(/\n[A-Z].*/, ""); gsub(/\n */, " "); print package ": " $0 }' \
    "/usr/share/doc/$1/copyright"
}

# Packages of one source share their text.
declare -A text=() sharing=()
for package in $packages; do
  copyright=/usr/share/doc/$package/copyright
  [[ -e $copyright ]] || { echo "notices.sh: $package states no licence." >&2; exit 1; }
  text[$package]=$(sha256sum < "$copyright")
  sharing[${text[$package]}]+=" $package"
done

rule=$(printf '=%.0s' {1..100})
{
  echo "This archive contains libraries of others beside Heatproof, as Debian builds them. Heatproof itself is under the"
  echo "GPL, version 3 or later (LICENSE). The sources of each: https://sources.debian.org, by source and version."
  for package in $packages; do
    group=${sharing[${text[$package]}]}
    [[ $group == " $package"* ]] || continue
    printf '\n%s\n' "$rule"
    dpkg-query -W -f '${Package} ${Version} (source ${source:Package} ${source:Version})\n' $group | sort -u
    echo
    cat "/usr/share/doc/$package/copyright"
  done
} > "$notices"

for package in $packages; do
  only_version_2 "$package" | while read -r part; do
    grep -qF "$part -- " "$beside" && continue
    echo "notices.sh: $part is under the GPL version 2 only; is it in the library?" >&2
    exit 1
  done
done
