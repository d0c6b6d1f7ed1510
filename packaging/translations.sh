#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh [FOLDER]: brings the catalogues of resources/i18n (or copies of them in FOLDER) up to the texts in the
# sources. What is translated stays; what is new is "unfinished", which a test refuses; what no source says any more
# goes. Needs lupdate of Qt 6 (Debian: qt6-l10n-tools), or its path in LUPDATE.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-resources/i18n}

lupdate=${LUPDATE:-$(PATH="/usr/lib/qt6/bin:$PATH" command -v lupdate || true)}
[ -n "$lupdate" ] || { echo "lupdate is missing: install qt6-l10n-tools." >&2; exit 1; }

# HP_TEXT marks a text in core. lupdate complains of every class in a namespace; what it says counts only when it fails.
said=$(mktemp)
trap 'rm -f "$said"' EXIT
update() {
  "$lupdate" -silent -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=HP_TEXT "$@" 2>"$said" ||
    { cat "$said" >&2; exit 1; }
}
update ui core app -source-language en -ts "$folder"/heatproof_{de,fr,nb}.ts
update -pluralonly ui core app -source-language en -target-language en -ts "$folder/heatproof_en.ts"
