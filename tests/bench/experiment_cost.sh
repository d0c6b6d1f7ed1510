#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a robustness experiment costs, as a multiple of the forward and backward passes that it needs:
#   tests/bench/experiment_cost.sh HEATPROOF_CLI SPEC [ROUNDS [OTHER_CLI]]
# A round runs `HEATPROOF_CLI robustness --spec SPEC --cost`, which times single passes in between; aim: at most 1.15
# with 3 images x 3 methods of one pass x 14 transformations x 4 classes on SqueezeNet. With OTHER_CLI, another build,
# both run in turns, and whether their rows are equal is told. To be run on a machine that does nothing else: what
# somebody else takes of a core for a while hits the passes or the rest.
set -euo pipefail
cli="$1" spec="$2" rounds="${3:-5}" other="${4:-}"
if [ ! -f "$spec" ]; then
  echo "Skipped: there is no experiment $spec; name a spec whose pictures and networks are on this machine."
  exit 0
fi
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

measure() {  # NAME CLI ROUND: the line that tells the cost
  "$2" robustness --spec "$spec" --out "$folder/$1-$3" --cost | tee "$folder/said.txt" |
    grep 'forward and' >>"$folder/$1.txt" || {
    echo "Skipped: the experiment cannot be computed here, or none of its methods is counted in passes:" && cat "$folder/said.txt"
    exit 0
  }
}
for round in $(seq "$rounds"); do
  measure this "$cli" "$round"
  [ -z "$other" ] || measure other "$other" "$round"
done
if [ -n "$other" ]; then
  cmp "$folder/this-1/rows.jsonl" "$folder/other-1/rows.jsonl" && echo "rows of both are equal, bit for bit"
fi

/usr/bin/python3 - "$folder" <<'PYTHON'
import os, re, statistics, sys
for name in ("this", "other"):
    path = f"{sys.argv[1]}/{name}.txt"
    if not os.path.exists(path):
        continue
    lines = open(path).read().splitlines()
    for title, pattern in (("seconds", r"^([\d.]+) s"),
                           ("times classifications and explanations alone", r"([\d.]+) times what its classifications"),
                           ("times plain passes", r"passes, ([\d.]+) times what these")):
        values = sorted(float(match[1]) for match in (re.search(pattern, line) for line in lines) if match)
        if values:
            print(f"{name}: median {statistics.median(values):.3g}, from {values[0]:.3g} to {values[-1]:.3g} {title}")
PYTHON
