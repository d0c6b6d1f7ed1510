#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For a machine with a CUDA device and a Python that holds PyTorch for CUDA (2.6 or newer): builds core and command
# line against the LibTorch inside that PyTorch, runs core's tests, and trains ConvNet and mini Xception on drawn
# scenes, each twice and once killed and resumed. All three must end with the same weights and the same trace.
# Needs no CUDA toolkit, but what packaging/dependencies.sh lists, without LibTorch and Qt; what lies elsewhere is
# found through CMAKE_PREFIX_PATH. Safe to run again.
#   packaging/cuda_check.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
build=${1:-build/cuda}

say "PyTorch"
torch=$(python3 - <<'END'
import os, sys, torch
sys.exit("This Python's PyTorch sees no CUDA device.") if not torch.cuda.is_available() else None
sys.exit("This PyTorch was built with the old C++ ABI; take 2.6 or newer.") if not torch.compiled_with_cxx11_abi() else None
print(f"{torch.__version__}, CUDA {torch.version.cuda}, {torch.cuda.get_device_name(0)}", file=sys.stderr)
print(os.path.dirname(torch.__file__))
END
)

say "Building in $build"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DHEATPROOF_GUI=OFF -DHEATPROOF_PCH=ON -DHEATPROOF_LIBTORCH="$torch" >/dev/null
cmake --build "$build" --parallel "$(build_jobs)"

say "Testing core"
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" || failed=tests

cli=$PWD/$build/bin/heatproof-cli
runs=$(mktemp -d)
trap 'rm -rf "$runs"' EXIT

# train RUN RECIPE; takes the place of the shell that calls it
train() {
  exec "$cli" train --recipe "$2" --loss cross-entropy --data scenes: --out "$runs/$2-$1" --device cuda --epochs 2 \
    --seed 1001
}

# The same, killed after ten steps and resumed.
train_killed() {
  local run=$runs/$2-$1 process
  train "$1" "$2" &
  process=$!
  until [ "$(grep -c '"kind":"step"' "$run/metrics.jsonl" 2>/dev/null)" -ge 10 ] 2>/dev/null; do
    kill -0 "$process" 2>/dev/null || break
    sleep 0.02
  done
  kill -KILL "$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  [ -e "$run/DONE" ] || "$cli" train --resume --out "$run"
}

weights() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["weightsDigest"])' "$runs/$1/DONE"; }

# What the steps say after all that was repeated is left out: a record of step n replaces those from n on. States
# that attempts begin with (flag 16) are no steps.
trace() {
  python3 - "$runs/$1/trace.bin" <<'END'
import hashlib, struct, sys
data, run = open(sys.argv[1], "rb").read(), {}
header, size = struct.unpack_from("<2I", data, 12)
for at in range(header, len(data) - size + 1, size):
    step, = struct.unpack_from("<q", data, at + 8)
    if data[at + 64] & 16:
        continue
    run = {s: record for s, record in run.items() if s < step}
    run[step] = data[at + 8 : at + size - 4]
print(hashlib.sha256(b"".join(run[s] for s in sorted(run))).hexdigest())
END
}

for recipe in convnet mini-xception; do
  say "Training $recipe"
  (train first "$recipe")
  (train second "$recipe")
  train_killed killed "$recipe"
  grep -h '"preflight"' "$runs/$recipe-first/metrics.jsonl" || echo "Every operation repeats its bits."
  for run in first second killed; do
    printf '%-8s weights %s  trace %s\n' "$run" "$(weights "$recipe-$run")" "$(trace "$recipe-$run")"
  done
  for run in second killed; do
    [ "$(weights "$recipe-$run") $(trace "$recipe-$run")" = "$(weights "$recipe-first") $(trace "$recipe-first")" ] ||
      failed="${failed:-} $recipe-$run"
  done
done

say "${failed:+Not equal, or failed:}${failed:-All runs of a recipe are equal, bit for bit.}"
[ -z "${failed:-}" ]
