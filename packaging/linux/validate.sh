#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# validate.sh PREFIX [PACKAGE.deb]: desktop entry, metainfo, MIME types, manual pages and completion of an installed tree
# are what their readers expect; lintian finds no error in the package. Exit code 77 where a tool is missing, by its name.
set -euo pipefail
share=$1/share
export LC_ALL=C.UTF-8

missing=()
for tool in desktop-file-validate appstreamcli update-mime-database man file ${2:+lintian}; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
if [[ ${#missing[@]} -gt 0 ]]; then
  echo "not checked: no ${missing[*]} here"
  exit 77
fi

fail() { echo "validate.sh: $*" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

desktop-file-validate "$share/applications/heatproof.desktop"
program=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$share/applications/heatproof.desktop")
[[ -n $program && -x $1/bin/$program ]] || fail "the desktop entry starts '$program', which is not installed"
appstreamcli validate --no-net --pedantic "$share/metainfo/org.heatproof.heatproof.metainfo.xml"

mkdir -p "$scratch/mime"
cp -r "$share/mime/packages" "$scratch/mime/"
update-mime-database -V "$scratch/mime" > "$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
for type in $(sed -n 's/^MimeType=//p' "$share/applications/heatproof.desktop" | tr ';' ' '); do
  [[ $type == application/* ]] || continue
  grep -qF ":$type:" "$scratch/mime/globs2" || fail "no file is known to be $type"
done

for page in "$share"/man/man1/*.gz; do
  gzip -t "$page"
  man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2> "$scratch/log" >/dev/null || fail "$page"
  [[ ! -s $scratch/log ]] || fail "$page: $(cat "$scratch/log")"
done
for program in heatproof heatproof-cli; do [[ -e $share/man/man1/$program.1.gz ]] || fail "$program has no manual page"; done

# complete WORD...: what the last one is completed to
complete_words() {
  bash -c 'compopt() { :; }; . "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _heatproof_cli; echo "${COMPREPLY[*]}"' \
    "$share/bash-completion/completions/heatproof-cli" heatproof-cli "$@"
}
expect() { [[ $(complete_words "${@:2}") == "$1" ]] || fail "completes '${*:2}' to '$(complete_words "${@:2}")', not '$1'"; }
expect explain expl
expect "lrp lime" explain --method l
expect --composite explain --method lrp --comp
expect "grad-cam,lrp grad-cam,lime" evaluate --method grad-cam,l
expect scenes-small train --recipe scenes-s
expect rmsprop-torch train --optimiser rmsprop-t

for side in 16 22 24 32 48 64 128 256 512; do
  [[ $(file -b "$share/icons/hicolor/${side}x$side/apps/heatproof.png") == "PNG image data, $side x $side, "* ]] ||
    fail "the icon of $side pixels is none"
done

if [[ -n ${2:-} ]]; then
  lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$2"
fi
echo "valid: $1 ${2:-}"
