#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes TorchScript files of torchvision's networks, as our importer's tests want them.

    make_torchscript.py FOLDER [NAME...]

Each network gets random weights, random batch-norm statistics and evaluation mode, and is written
as NAME.traced.pt and NAME.scripted.pt, some as NAME.frozen.pt, too: 3.3 GB in
all. Files that exist are left alone. NAMEs: see NETWORKS; without one all of them are written.
"""
import os
import sys
import warnings

import torch
import torchvision.models as models

# Name in the file -> (constructor, input size).
NETWORKS = {
    "squeezenet1-1": (models.squeezenet1_1, 224),
    "mobilenet-v2": (models.mobilenet_v2, 224),
    "densenet121": (models.densenet121, 224),
    "resnet50": (models.resnet50, 224),
    "googlenet": (lambda: models.googlenet(init_weights=False, transform_input=True), 224),
    "inception-v3": (lambda: models.inception_v3(init_weights=False, transform_input=True), 299),
    "alexnet": (models.alexnet, 224),
    "vgg16": (models.vgg16, 224),
    "vgg16-bn": (models.vgg16_bn, 224),
}
FROZEN = ("resnet50",)


def randomise(network):
    """Statistics that a batch norm could have learnt: anything but the initial 0 and 1."""
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.2)
            module.running_var.uniform_(0.5, 1.5)
            module.weight.data.uniform_(0.7, 1.3)
            module.bias.data.normal_(0, 0.1)
    return network.eval()


def write(path, make):
    if os.path.exists(path):
        return
    # Written beside and renamed, so that nobody reads half a file.
    part = f"{path}.{os.getpid()}.part"
    torch.jit.save(make(), part)
    os.replace(part, path)
    print(path, flush=True)


def main(folder, names):
    warnings.simplefilter("ignore")
    os.makedirs(folder, exist_ok=True)
    for name in names or NETWORKS:
        construct, size = NETWORKS[name]
        torch.manual_seed(1)
        with torch.no_grad():
            network = randomise(construct())
            pixels = torch.randn(1, 3, size, size)
            path = os.path.join(folder, name)
            write(path + ".traced.pt", lambda: torch.jit.trace(network, pixels, check_trace=False))
            write(path + ".scripted.pt", lambda: torch.jit.script(network))
            if name in FROZEN:
                write(path + ".frozen.pt", lambda: torch.jit.freeze(torch.jit.script(network)))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
