#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What training costs, as ratios of one run on one machine:
#   tests/bench/train_cost.sh HEATPROOF_CLI DATA [ROUNDS [THREADS]]
# A round trains the report's ConvNet two epochs in mode deterministic, in mode native, and in a plain PyTorch loop
# (python3-torch with its DataLoader); the second epochs count, when caches are warm. Medians over the rounds.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cli="$1" data="$2" rounds="${3:-1}" threads="${4:-2}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

ours() {  # MODE ROUND: the second epoch's record
  "$cli" train --recipe convnet --data "$data" --out "$folder/$1-$2" --mode "$1" --threads "$threads" \
    --workers "$threads" --epochs 2 >/dev/null
  grep '"kind":"epoch"' "$folder/$1-$2/metrics.jsonl" | tail -1 >>"$folder/$1.jsonl"
}

for round in $(seq "$rounds"); do
  ours deterministic "$round"
  ours native "$round"
  /usr/bin/python3 "$here/plain_torch_loop.py" "$data" 2 "$threads" "$threads" | tail -1 >>"$folder/torch.txt"
done

/usr/bin/python3 - "$folder" <<'PYTHON'
import json, statistics, sys
folder = sys.argv[1]
def records(mode):
    return [json.loads(line) for line in open(f"{folder}/{mode}.jsonl")]
def median(values):
    return statistics.median(list(values))
deterministic, native = records("deterministic"), records("native")
torch = median(float(line.split()[3]) for line in open(f"{folder}/torch.txt"))
seconds = median(r["seconds"] for r in deterministic)
print(f"seconds an epoch: deterministic {seconds:.1f}, native {median(r['seconds'] for r in native):.1f}, PyTorch loop {torch:.1f}")
print(f"deterministic / PyTorch loop   {seconds / torch:.3f}   (aim: at most 0.8)")
print(f"deterministic / native         {seconds / median(r['seconds'] for r in native):.3f}   (aim: at most 1.05)")
print(f"waiting for data               {median(r['secondsWaiting'] / r['seconds'] for r in deterministic):.2%}   (aim: below 3 %)")
print(f"recording                      {median(r['secondsRecording'] / r['seconds'] for r in deterministic):.2%}   (aim: below 2 %)")
PYTHON
