# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the report's ConvNet as a plain PyTorch script would, and prints the seconds of every epoch.

usage: plain_torch_loop.py DATA [EPOCHS [THREADS [WORKERS]]]; DATA holds train/CLASS and validation/CLASS.
The other half of the pair that train_cost.sh measures. Training and validation count, as in our run folders.
"""
import sys
import time

import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms
from torchvision.transforms import InterpolationMode

SIDE, BATCH = 180, 32


def augmentation():
    turn = dict(interpolation=InterpolationMode.BILINEAR)
    return transforms.Compose([
        transforms.Resize((SIDE, SIDE)),
        transforms.RandomHorizontalFlip(),
        transforms.RandomRotation(36, **turn),
        transforms.RandomAffine(0, scale=(0.8, 1.2), **turn),
        transforms.ToTensor(),
    ])


def conv_net():
    layers, channels = [], 3
    for width in (32, 64, 128, 256):
        layers += [nn.Conv2d(channels, width, 3), nn.ReLU(), nn.MaxPool2d(2)]
        channels = width
    layers += [nn.Conv2d(channels, 256, 3), nn.ReLU(), nn.Flatten(), nn.Dropout(0.5), nn.Linear(12544, 1)]
    return nn.Sequential(*layers)


def loaders(folder, workers):
    plain = transforms.Compose([transforms.Resize((SIDE, SIDE)), transforms.ToTensor()])
    train = datasets.ImageFolder(f"{folder}/train", augmentation())
    validation = datasets.ImageFolder(f"{folder}/validation", plain)
    return (DataLoader(train, BATCH, shuffle=True, num_workers=workers),
            DataLoader(validation, BATCH, num_workers=workers))


def run_epoch(network, optimiser, loss_of, batches):
    network.train()
    for pictures, labels in batches:
        loss = loss_of(network(pictures).squeeze(1), labels.float())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


def accuracy_of(network, batches):
    network.eval()
    right = total = 0
    with torch.no_grad():
        for pictures, labels in batches:
            right += ((network(pictures).squeeze(1) > 0).long() == labels).sum().item()
            total += len(labels)
    return right / total


def main(folder, epochs=2, threads=2, workers=2):
    torch.manual_seed(1001)
    torch.set_num_threads(threads)
    train, validation = loaders(folder, workers)
    network = conv_net()
    optimiser = torch.optim.RMSprop(network.parameters(), lr=1e-3, alpha=0.9, eps=1e-7)
    for epoch in range(epochs):
        start = time.monotonic()
        run_epoch(network, optimiser, nn.BCEWithLogitsLoss(), train)
        accuracy = accuracy_of(network, validation)
        print(f"epoch {epoch + 1} seconds {time.monotonic() - start:.3f} accuracy {accuracy:.4f}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
