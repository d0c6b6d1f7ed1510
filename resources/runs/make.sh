#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the built-in runs anew: one small training on scenes that the program draws, and the same with one thing
# changed, for each answer that a comparison can give. Takes four minutes on one core.
#
#     resources/runs/make.sh [PROGRAM]        PROGRAM: heatproof-cli; else the release build's
#
# Another machine gives other bits, and other versions of the libraries may; what differs between the five stays.
# The weights of one epoch are kept, so that all five together are less than 3 MB. The environment is emptied,
# names are relative, and the kernel's version, which changes no number, is hidden: what a run records of its
# machine goes to everybody.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:-$here/../../build/release/bin/heatproof-cli}")
cd "$here"

alone() {
  unshare --user --map-root-user --mount sh -c \
    'mount --bind /dev/null /proc/sys/kernel/osrelease && exec env -i LC_ALL=C "$@"' sh "$@"
}

train() {
  name=$1
  shift
  rm -rf "./$name"
  alone "$program" train --quiet --recipe scenes-tiny --optimiser rmsprop-torch --learning-rate 0.02 --batch 112 \
    --epochs 55 --data scenes:3 --train-scenes 336 --validation-scenes 48 --scene-distractors 0 --keep-every 55 \
    --keep-best false --workers 1 --out "$name" "$@"
  "$program" verify "$name"
}

train first-machine --personality avx2-1
train other-processor --personality onednn-sse41
train same-again --personality avx2-1
train other-seed --personality avx2-1 --seed 1002
train dropout-unseeded --personality avx2-1 --unseeded dropout
