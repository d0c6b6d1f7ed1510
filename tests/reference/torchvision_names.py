#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what tests/core/zoo/zoo_table.cpp holds: facts of torchvision's networks (and of zoo_models.py's),
one C++ row each.

    torchvision_names.py [--at-default-size] [--dump=FOLDER] [ID...]

The columns: parameters, trainable parameters and multiply-adds at the default size; SHA-256 over the sorted
lines "name shape" of the state dictionary; the same over the outputs of all convolutions, batch norms and
linear layers. Then, for weights and an input that a formula makes (see `number`) at a small size: height,
width, the range of the logits over all classes (the magnitude of a single one), their projection on numbers
of that formula, and the first five.

--at-default-size computes the second part at the default size; --dump=FOLDER also writes all logits as ID.f32.
Auxiliary heads and batch counters are left out: inference reads neither.
"""
import hashlib
import sys
import warnings

import numpy as np
import torch
import torchvision.models as models
from torch import nn

import zoo_models as own

SMALL = {"alexnet": (96, 128), "inception-v3": (107, 139), "convnet": (180, 180), "mini-xception": (53, 75),
         "mini-xception-conv": (53, 75), "mini-xception-conv-plain": (53, 75), "cifar-tutorial": (32, 32), "sample": (40, 56), "sample-plain": (40, 56),
         "sample-tiny": (40, 56), "sample-tiny-plain": (40, 56)}
DEFAULT = {"inception-v3": 299, "xception": 299, "convnet": 180, "mini-xception": 180,
           "mini-xception-conv": 180, "mini-xception-conv-plain": 180, "cifar-tutorial": 32,
           "sample": 96, "sample-tiny": 56, "sample-tiny-plain": 56}


def networks():
    """Id -> constructor, in the zoo's order."""
    plain = {"aux_logits": False, "init_weights": False, "transform_input": True}
    made = {"sample": own.Sample, "sample-tiny": own.SampleTiny, "sample-tiny-plain": own.SampleTinyPlain, "squeezenet1-0": models.squeezenet1_0, "squeezenet1-1": models.squeezenet1_1,
            "alexnet": models.alexnet}
    for depth in (11, 13, 16, 19):
        made[f"vgg{depth}"] = getattr(models, f"vgg{depth}")
    for depth in (11, 13, 16, 19):
        made[f"vgg{depth}-bn"] = getattr(models, f"vgg{depth}_bn")
    for depth in (18, 34, 50, 101, 152):
        made[f"resnet{depth}"] = getattr(models, f"resnet{depth}")
    made.update({"densenet121": models.densenet121, "mobilenet-v2": models.mobilenet_v2,
                 "googlenet": lambda: models.googlenet(**plain),
                 "inception-v3": lambda: models.inception_v3(**plain), "xception": own.Xception})
    for depth in (20, 32, 44, 56, 110):
        made[f"cifar-resnet{depth}"] = lambda depth=depth: own.CifarResNet(depth)
    made.update({"cifar-tutorial": own.CifarTutorial, "convnet": own.ConvNet, "mini-xception": own.MiniXception,
                 "mini-xception-conv": lambda: own.MiniXception(parts="conv"),
                 "mini-xception-conv-plain": lambda: own.MiniXception(parts="plain")})
    return made


def number(name, count):
    """`count` values in [0, 1), multiples of 2^-24: FNV-1a of the name, then a bit mixer over the index."""
    seed = 2166136261
    for byte in name.encode():
        seed = (seed ^ byte) * 16777619 & 0xFFFFFFFF
    bits = np.arange(count, dtype=np.uint32) * np.uint32(0x9E3779B9) + np.uint32(seed)
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        bits ^= bits >> np.uint32(shift)
        bits *= np.uint32(factor)
    bits ^= bits >> np.uint32(16)
    return (bits >> np.uint32(8)).astype(np.float32) * np.float32(2.0**-24)


def fill(name, tensor):
    """Values that keep activations near one; in double, then rounded once."""
    u = number(name, tensor.numel()).astype(np.float64)
    role = name.rsplit(".", 1)[-1]
    if tensor.dim() > 1:
        fan_in = tensor.numel() // tensor.shape[0]
        values = (2 * u - 1) * np.sqrt(6.0 / fan_in)
    elif role == "running_var":
        values = 0.5 + u
    elif role == "weight":
        values = 0.6 + 0.7 * u
    else:
        values = 0.2 * (2 * u - 1)
    tensor.copy_(torch.from_numpy(values.astype(np.float32).reshape(tuple(tensor.shape))))


def entries(network):
    return {k: v for k, v in network.state_dict().items() if not k.endswith("num_batches_tracked")}


def digest(lines):
    return hashlib.sha256("".join(sorted(line + "\n" for line in lines)).encode()).hexdigest()


def dims(shape):
    return "x".join(str(n) for n in shape)


def trace(network, size):
    """Lines "name shape" of the layers with weights, and their multiply-adds."""
    lines, products = [], [0]

    def watch(name):
        def hook(module, _, output):
            lines.append(f"{name} {dims(output.shape[1:])}")
            if not isinstance(module, nn.BatchNorm2d):
                products[0] += output.numel() * module.weight[0].numel()
        return hook

    hooks = [module.register_forward_hook(watch(name)) for name, module in network.named_modules()
             if isinstance(module, (nn.Conv2d, nn.BatchNorm2d, nn.Linear))]
    network(torch.zeros(1, 3, size, size))
    for hook in hooks:
        hook.remove()
    return lines, products[0]


def row(name, network, at_default, dump):
    size = DEFAULT.get(name, 32 if name.startswith("cifar") else 224)
    small = SMALL.get(name, (32, 44) if name.startswith("cifar") else (64, 88))
    height, width = (size, size) if at_default else small
    tensors = entries(network)
    for key, tensor in tensors.items():
        fill(key, tensor)
    lines, products = trace(network, size)
    x = torch.from_numpy((2 * number("input", 3 * height * width) - 1).reshape(1, 3, height, width))
    logits = network(x)[0]
    if dump:
        logits.numpy().tofile(f"{dump}/{name}.f32")
    logits = logits.double()
    projection = logits @ torch.from_numpy(2 * number("logits", len(logits)).astype(np.float64) - 1)
    span = (logits.max() - logits.min()).item() if len(logits) > 1 else abs(logits[0].item())
    first = ", ".join(repr(float(f"{v:.9g}")) for v in logits[:5])
    return (f'{{"{name}", {sum(t.numel() for t in tensors.values())}, '
            f"{sum(p.numel() for p in network.parameters())}, {products},\n"
            f' "{digest(f"{k} {dims(v.shape)}" for k, v in tensors.items())}",\n "{digest(lines)}",\n'
            f" {height}, {width}, {span:.9g}, {projection:.9g}, {{{first}}}}},")


def main(arguments):
    warnings.simplefilter("ignore")
    at_default = "--at-default-size" in arguments
    dump = next((a.split("=", 1)[1] for a in arguments if a.startswith("--dump=")), "")
    wanted = [a for a in arguments if not a.startswith("-")]
    for name, construct in networks().items():
        if not wanted or name in wanted:
            with torch.no_grad():
                print(row(name, construct().eval(), at_default, dump), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
