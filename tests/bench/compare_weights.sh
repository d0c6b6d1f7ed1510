#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What comparing the weights of two large networks costs, as a ratio of one run on one machine:
#   tests/bench/compare_weights.sh HEATPROOF_CLI [ROUNDS]
# Makes two safetensors files with VGG-16's tensors (528 MiB each, pseudo-random, the second a little changed) in a
# temporary folder, reads them once so that they lie in memory, and measures `HEATPROOF_CLI compare A B` against `cmp`
# of A and a copy of it (cmp stops at the first difference). Medians over the rounds; needs 1.6 GB of disk and memory.
set -euo pipefail
cli="$1" rounds="${2:-5}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

/usr/bin/python3 - "$folder" <<'PYTHON'
import json, struct, sys
import numpy
folder = sys.argv[1]
channels = [64, 64, "M", 128, 128, "M", 256, 256, 256, "M", 512, 512, 512, "M", 512, 512, 512, "M"]
shapes, before, place = {}, 3, 0
for width in channels:
    if width == "M":
        place += 1
        continue
    shapes[f"features.{place}.weight"] = [width, before, 3, 3]
    shapes[f"features.{place}.bias"] = [width]
    before, place = width, place + 2
for layer, (out, inputs) in {0: (4096, 25088), 3: (4096, 4096), 6: (1000, 4096)}.items():
    shapes[f"classifier.{layer}.weight"] = [out, inputs]
    shapes[f"classifier.{layer}.bias"] = [out]

def write(path, change):
    at, header = 0, {}
    for name in sorted(shapes):
        size = 4 * int(numpy.prod(shapes[name]))
        header[name] = {"dtype": "F32", "shape": shapes[name], "data_offsets": [at, at + size]}
        at += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    random, noise = numpy.random.default_rng(1), numpy.random.default_rng(2)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for name in sorted(shapes):
            left = int(numpy.prod(shapes[name]))
            while left:
                count = min(left, 1 << 22)
                values = random.standard_normal(count, dtype=numpy.float32) * numpy.float32(0.01)
                values += numpy.float32(change) * noise.standard_normal(count, dtype=numpy.float32)
                file.write(values.tobytes())
                left -= count

write(f"{folder}/a.safetensors", 0)
write(f"{folder}/b.safetensors", 1e-5)
PYTHON
cp "$folder/a.safetensors" "$folder/copy.safetensors"
cat "$folder"/*.safetensors >/dev/null

measure() {  # NAME COMMAND...: its wall time, processor time and peak memory in KiB, a line in NAME.txt
  local name="$1" status=0
  shift
  /usr/bin/time -f "%e %U %S %M" -o "$folder/time.txt" "$@" >/dev/null || status=$?
  case "$status" in 0 | 10 | 11 | 12) tail -1 "$folder/time.txt" >>"$folder/$name.txt" ;; *) exit "$status" ;; esac
}
for _ in $(seq "$rounds"); do
  measure cmp cmp "$folder/a.safetensors" "$folder/copy.safetensors"
  measure compare "$cli" compare "$folder/a.safetensors" "$folder/b.safetensors"
  measure equal "$cli" compare "$folder/a.safetensors" "$folder/copy.safetensors"
  measure start "$cli" --version
done

/usr/bin/python3 - "$folder" <<'PYTHON'
import statistics, sys
def median(name, value):
    return statistics.median(value([float(word) for word in line.split()]) for line in open(f"{sys.argv[1]}/{name}.txt"))
def wall(name):
    return median(name, lambda words: words[0])
def processor(name):
    return median(name, lambda words: words[1] + words[2])
for title, of in (("wall", wall), ("processor", processor)):
    print(f"{title} seconds: cmp {of('cmp'):.2f}, compare {of('compare'):.2f}, of equal files {of('equal'):.2f}, program start {of('start'):.2f}")
    print(f"  compare / cmp                    {of('compare') / of('cmp'):.2f}   (aim for wall: at most 3)")
    print(f"  without the program's start      {(of('compare') - of('start')) / of('cmp'):.2f}")
memory = median("compare", lambda words: words[3]) - median("start", lambda words: words[3])
print(f"peak memory above the program's start: {memory / 1024:.0f} MiB (aim: below 300)")
PYTHON
