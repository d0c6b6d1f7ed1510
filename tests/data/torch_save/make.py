# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files of this folder with PyTorch itself (made with 1.13.1, Debian 12: python3 make.py).

Every tensor holds element i = (i + 1) / 4 (integers: i + 1) in the order of its own axes, so that a test can tell
what to expect from name and shape alone.
"""
import collections

import numpy
import torch


def counting(*shape, dtype=torch.float32):
    count = torch.arange(1, 1 + int(numpy.prod(shape))).reshape(shape)
    return (count / 4).to(dtype) if dtype.is_floating_point else count.to(dtype)


def kinds():
    return {
        "float32": counting(2, 3),
        "float64": counting(2, 3, dtype=torch.float64),
        "float16": counting(2, 3, dtype=torch.float16),
        "bfloat16": counting(2, 3, dtype=torch.bfloat16),
        "int64": counting(2, 3, dtype=torch.int64),
        "int32": counting(2, 3, dtype=torch.int32),
        "int16": counting(2, 3, dtype=torch.int16),
        "int8": counting(2, 3, dtype=torch.int8),
        "uint8": counting(2, 3, dtype=torch.uint8),
        "scalar": torch.tensor(0.25),
        "empty": torch.zeros(0, 3),
        "parameter": torch.nn.Parameter(counting(2, 3)),
        "channels_last": counting(2, 3, 4, 5).to(memory_format=torch.channels_last),
        "transposed": counting(3, 2).t().contiguous().t(),  # 3 x 2, stored column by column
        "tail": torch.cat([torch.zeros(4), counting(6)])[4:],
        "every_second": torch.stack([counting(6), torch.zeros(6)], 1)[:, 0],
    }


def checkpoint():
    """What training scripts keep beside the weights."""
    network = torch.nn.DataParallel(torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.BatchNorm1d(2)))
    with torch.no_grad():
        network.module[0].weight.copy_(counting(2, 3))
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1, momentum=0.9)
    network(torch.ones(4, 3)).sum().backward()
    optimizer.step()
    with torch.no_grad():
        network.module[0].weight.copy_(counting(2, 3))
    schedule = torch.optim.lr_scheduler.MultiStepLR(optimizer, [30, 60])
    return {
        "epoch": 3,
        "arch": "tiny",
        "best_prec1": numpy.float64(91.5),
        "best_loss": torch.tensor(0.5),
        "done": False,
        "seen": {1, 2},
        "history": [(0.5, None), (0.25, b"x")],
        "device": torch.device("cpu"),
        "dtype": torch.float32,
        "size": torch.Size([2, 3]),
        "counts": collections.defaultdict(int, {"a": 1}),
        "optimizer": optimizer.state_dict(),
        "scheduler": {k: v for k, v in schedule.state_dict().items() if not callable(v)},
        "state_dict": network.state_dict(),
    }


def save(thing, name, **how):
    torch.save(thing, name + ".zip.pt", **how)
    torch.save(thing, name + ".stream.pt", _use_new_zipfile_serialization=False, **how)


save(kinds(), "kinds")
save(kinds(), "kinds-protocol4", pickle_protocol=4)
save(checkpoint(), "checkpoint")
# The older format would put PyTorch's own source text into the file.
torch.save(torch.nn.Sequential(torch.nn.Linear(3, 2)), "module.zip.pt")
