# SPDX-License-Identifier: GPL-3.0-or-later
"""The zoo's networks that torchvision does not have, written from their papers as plain modules.

They are the slow second author of core/model/zoo: read nothing from it, and share no code with it.
"""
import torch
import torch.nn.functional as F
from torch import nn


class OptionA(nn.Module):
    """Every second pixel, and zeros for the new channels, split between front and back."""

    def forward(self, x):
        extra = x.shape[1] // 2
        return F.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, extra, extra))


class CifarBlock(nn.Module):
    def __init__(self, inputs, width):
        super().__init__()
        changes = inputs != width
        self.conv1 = nn.Conv2d(inputs, width, 3, 2 if changes else 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.shortcut = OptionA() if changes else nn.Identity()

    def forward(self, x):
        inner = self.bn2(self.conv2(self.bn1(self.conv1(x)).relu()))
        return (inner + self.shortcut(x)).relu()


class CifarResNet(nn.Module):
    def __init__(self, depth, classes=10):
        super().__init__()
        blocks = (depth - 2) // 6
        self.conv1 = nn.Conv2d(3, 16, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(16)
        for index, (inputs, width) in enumerate([(16, 16), (16, 32), (32, 64)], start=1):
            stage = [CifarBlock(inputs if i == 0 else width, width) for i in range(blocks)]
            setattr(self, f"layer{index}", nn.Sequential(*stage))
        self.linear = nn.Linear(64, classes)

    def forward(self, x):
        x = self.bn1(self.conv1(x)).relu()
        return self.linear(self.layer3(self.layer2(self.layer1(x))).mean((2, 3)))


class Separable(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, inputs, 3, padding=1, groups=inputs, bias=False)
        self.pointwise = nn.Conv2d(inputs, outputs, 1, bias=False)

    def forward(self, x):
        return self.pointwise(self.conv1(x))


class XceptionBlock(nn.Module):
    """`widths` are the channels after each separable convolution."""

    def __init__(self, inputs, widths, stride=1, relu_first=True):
        super().__init__()
        layers, last = [], inputs
        for width in widths:
            layers += [nn.ReLU(), Separable(last, width), nn.BatchNorm2d(width)]
            last = width
        if not relu_first:
            layers = layers[1:]
        if stride > 1:
            layers.append(nn.MaxPool2d(3, stride, 1))
        self.rep = nn.Sequential(*layers)
        self.projects = inputs != last or stride > 1
        if self.projects:
            self.skip = nn.Conv2d(inputs, last, 1, stride, bias=False)
            self.skipbn = nn.BatchNorm2d(last)

    def forward(self, x):
        return self.rep(x) + (self.skipbn(self.skip(x)) if self.projects else x)


class Xception(nn.Module):
    """Names as in R. Cadene's port, which the published weights follow."""

    def __init__(self, classes=1000):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(3, 32, 3, 2, bias=False), nn.BatchNorm2d(32)
        self.conv2, self.bn2 = nn.Conv2d(32, 64, 3, bias=False), nn.BatchNorm2d(64)
        self.block1 = XceptionBlock(64, [128, 128], 2, relu_first=False)
        self.block2 = XceptionBlock(128, [256, 256], 2)
        self.block3 = XceptionBlock(256, [728, 728], 2)
        for i in range(4, 12):
            setattr(self, f"block{i}", XceptionBlock(728, [728] * 3))
        self.block12 = XceptionBlock(728, [728, 1024], 2)
        self.conv3, self.bn3 = Separable(1024, 1536), nn.BatchNorm2d(1536)
        self.conv4, self.bn4 = Separable(1536, 2048), nn.BatchNorm2d(2048)
        self.fc = nn.Linear(2048, classes)

    def forward(self, x):
        x = self.bn1(self.conv1(x)).relu()
        x = self.bn2(self.conv2(x)).relu()
        for i in range(1, 13):
            x = getattr(self, f"block{i}")(x)
        x = self.bn3(self.conv3(x)).relu()
        x = self.bn4(self.conv4(x)).relu()
        return self.fc(x.mean((2, 3)))


class ConvNet(nn.Module):
    """The report's listing 3; Keras' flatten reads height, width, channel."""

    def __init__(self, size=180, units=1):
        super().__init__()
        widths = [3, 32, 64, 128, 256, 256]
        for i in range(1, 6):
            setattr(self, f"conv{i}", nn.Conv2d(widths[i - 1], widths[i], 3))
        for _ in range(4):
            size = (size - 2) // 2
        self.dense = nn.Linear((size - 2) ** 2 * 256, units)

    def forward(self, x):
        for i in range(1, 5):
            x = F.max_pool2d(getattr(self, f"conv{i}")(x).relu(), 2)
        x = self.conv5(x).relu()
        return self.dense(x.movedim(1, 3).reshape(len(x), -1))


def keras_same(x, kernel, stride, fill):
    """Explicit padding that makes a valid window operation Keras' padding="same"."""
    amounts = []
    for size in (x.shape[3], x.shape[2]):
        total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
        amounts += [total // 2, total - total // 2]
    return F.pad(x, amounts, value=fill)


class KerasSeparable(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.depthwise = nn.Conv2d(inputs, inputs, 3, groups=inputs, bias=False)
        self.pointwise = nn.Conv2d(inputs, outputs, 1, bias=False)

    def forward(self, x):
        return self.pointwise(self.depthwise(keras_same(x, 3, 1, 0.0)))


class MiniXceptionBlock(nn.Module):
    def __init__(self, inputs, width, parts):
        super().__init__()
        self.bn1, self.bn2 = nn.BatchNorm2d(inputs, eps=1e-3), nn.BatchNorm2d(width, eps=1e-3)
        if parts == "separable":
            self.separable1, self.separable2 = KerasSeparable(inputs, width), KerasSeparable(width, width)
        else:
            self.conv1 = nn.Conv2d(inputs, width, 3, padding=1, bias=False)
            self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        if parts != "plain":
            self.residual = nn.Conv2d(inputs, width, 1, 2, bias=False)
        self.parts = parts

    def forward(self, x):
        first, second = ((self.separable1, self.separable2) if self.parts == "separable"
                         else (self.conv1, self.conv2))
        inner = second(self.bn2(first(self.bn1(x).relu())).relu())
        inner = F.max_pool2d(keras_same(inner, 3, 2, -torch.inf), 3, 2)
        return inner if self.parts == "plain" else inner + self.residual(keras_same(x, 1, 2, 0.0))


class MiniXception(nn.Module):
    """The report's listing 6; parts "conv" without separable convolutions, "plain" without shortcuts too."""

    def __init__(self, units=1, parts="separable"):
        super().__init__()
        self.conv = nn.Conv2d(3, 32, 5, bias=False)
        widths = [32, 32, 64, 128, 256, 512]
        for i in range(1, 6):
            setattr(self, f"block{i}", MiniXceptionBlock(widths[i - 1], widths[i], parts))
        self.dense = nn.Linear(512, units)

    def forward(self, x):
        x = self.conv(x)
        for i in range(1, 6):
            x = getattr(self, f"block{i}")(x)
        return self.dense(x.mean((2, 3)))


class CifarTutorial(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(3, 6, 5), nn.Conv2d(6, 16, 5)
        self.fc1, self.fc2, self.fc3 = nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, classes)

    def forward(self, x):
        x = F.max_pool2d(self.conv1(x).relu(), 2)
        x = F.max_pool2d(self.conv2(x).relu(), 2)
        return self.fc3(self.fc2(self.fc1(x.flatten(1)).relu()).relu())


class Sample(nn.Module):
    def __init__(self, classes=6):
        super().__init__()
        last = 3
        for i, width in enumerate([16, 24, 32, 48, 64, 80], start=1):
            setattr(self, f"conv{i}", nn.Conv2d(last, width, 3, padding=1, bias=False))
            setattr(self, f"bn{i}", nn.BatchNorm2d(width))
            last = width
        self.classifier = nn.Linear(80, classes)

    def forward(self, x):
        for i in range(1, 7):
            x = getattr(self, f"bn{i}")(getattr(self, f"conv{i}")(x)).relu()
            if i in (1, 2, 4):
                x = F.max_pool2d(x, 2)
        return self.classifier(x.mean((2, 3)))


class SampleTiny(nn.Module):
    def __init__(self, classes=6):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(3, 8, 3, padding=1, bias=False), nn.BatchNorm2d(8)
        self.conv2, self.bn2 = nn.Conv2d(8, 12, 3, padding=1, bias=False), nn.BatchNorm2d(12)
        self.conv3, self.bn3 = nn.Conv2d(12, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16)
        self.conv4, self.bn4 = nn.Conv2d(16, 24, 3, padding=1, bias=False), nn.BatchNorm2d(24)
        self.classifier = nn.Linear(24, classes)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.bn1(self.conv1(x))), 2)
        x = F.max_pool2d(F.relu(self.bn2(self.conv2(x))), 2)
        x = F.max_pool2d(F.relu(self.bn3(self.conv3(x))), 2)
        x = F.relu(self.bn4(self.conv4(x)))
        return self.classifier(x.amax((2, 3)))


class SampleTinyPlain(nn.Module):
    def __init__(self, classes=6):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 12, 3, padding=1)
        self.conv3, self.conv4 = nn.Conv2d(12, 16, 3, padding=1), nn.Conv2d(16, 24, 3, padding=1)
        self.classifier = nn.Linear(24, classes)

    def forward(self, x):
        for conv in (self.conv1, self.conv2, self.conv3):
            x = F.max_pool2d(F.relu(conv(x)), 2)
        return self.classifier(F.relu(self.conv4(x)).amax((2, 3)))
