#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/pillow_resize.inc: what Pillow and torchvision make of a picture of noise.

Needs python3-pil and python3-torchvision (Debian 12: 9.4.0 and 0.14.1).
Run from the root of the source tree: python3 tests/reference/pillow_resize.py > tests/data/pillow_resize.inc
"""

import hashlib
import struct

from PIL import Image
from torchvision.transforms import functional


def noise(width, height):
    """The same picture as noise() in tests/core/imaging/sample_pictures.cpp."""
    pixels = bytearray()
    for y in range(height):
        for x in range(width):
            for c in range(3):
                mixed = ((x + 1) * 73856093 ^ (y + 1) * 19349663 ^ (c + 1) * 83492791) & 0xFFFFFFFF
                pixels.append((mixed >> 7) & 0xFF)
    return Image.frombytes("RGB", (width, height), bytes(pixels))


def digest(image):
    return hashlib.sha256(struct.pack("<II", *image.size) + image.tobytes()).hexdigest()


def row(operation, size, arguments, image):
    numbers = ", ".join(str(n) for n in (*size, *arguments))
    print(f'{{"{operation}", {numbers}, "{digest(image)}"}},')


print("// Made by tests/reference/pillow_resize.py: operation, source size, argument(s), digest of the result.")
RESIZES = [
    ((5, 4), (3, 2)), ((3, 2), (5, 4)), ((64, 48), (32, 24)), ((64, 48), (31, 17)), ((64, 48), (64, 20)),
    ((64, 48), (20, 48)), ((100, 75), (224, 224)), ((333, 251), (224, 169)), ((7, 300), (7, 11)), ((640, 427), (13, 9)),
    ((1, 1), (9, 4)), ((257, 1), (31, 1)), ((16, 16), (16, 16)),
]
for size, target in RESIZES:
    row("resize", size, target, noise(*size).resize(target, Image.BILINEAR))
for size, side in [((640, 427), 256), ((427, 640), 256), ((224, 224), 256), ((100, 333), 57), ((301, 299), 299), ((90, 61), 32)]:
    row("shorter-side", size, (side, 0), functional.resize(noise(*size), side))
for size, target in [((41, 30), (20, 20)), ((40, 31), (21, 20)), ((43, 37), (20, 20)), ((45, 29), (20, 20)), ((10, 30), (20, 20)),
                     ((11, 13), (20, 20)), ((19, 40), (20, 11)), ((224, 224), (224, 224))]:
    row("centre-crop", size, target, functional.center_crop(noise(*size), [target[1], target[0]]))
