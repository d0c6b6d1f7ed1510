// SPDX-License-Identifier: GPL-3.0-or-later
// Each operation against LibTorch's interpreter, in a file written by LibTorch.
#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "core/model/import/torchscript/torchscript.h"
#include "libtorch_reference.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

struct Case {
  const char* name;
  const char* body;  ///< of forward(self, x) for x: 1 x 3 x 12 x 16; w, b, v... as made below
  double tolerance = 1e-5;
};

std::map<std::string, at::Tensor> someTensors() {
  at::manual_seed(3);
  return {{"w", at::randn({6, 3, 3, 3})},
          {"wide", at::randn({6, 3, 2, 4})},
          {"b", at::randn({6})},
          {"grouped", at::randn({6, 1, 3, 3})},
          {"up", at::randn({3, 5, 3, 3})},
          {"upbias", at::randn({5})},
          {"slope", at::rand({1})},
          {"_mean", at::randn({3})},
          {"_var", at::rand({3}) + 0.5},
          {"gain", at::randn({3})},
          {"shift", at::randn({3})},
          {"full", at::randn({4, 576})},
          {"fullbias", at::randn({4})},
          {"rows", at::randn({16})},
          {"rowshift", at::randn({16})},
          {"_planes", at::randn({1, 3, 1, 1})},
          {"_channels", at::randn({3, 1, 1})}};
}

class OperationOf : public testing::TestWithParam<Case> {};

TEST_P(OperationOf, TorchScriptAgrees) {
  const test::TemporaryFolder folder;
  const auto path = folder / "network.pt";
  // The closing flatten gives the row of scores that a classifier returns.
  test::saveScript(path,
                   std::string("def forward(self, x):\n") + GetParam().body + "\n    return y.flatten(1)\n",
                   someTensors());
  at::manual_seed(5);
  const auto x = at::randn({1, 3, 12, 16});
  const auto network = openTorchScript(path, {.input = {3, 12, 16}}, {});
  const auto ours = runGraph(network.graph(), network.content().weights, x, Keep::OutputOnly, {}).back();
  const auto theirs = test::libtorchForward(path, x.clone());
  ASSERT_EQ(ours.sizes(), theirs.sizes());
  EXPECT_LE((ours - theirs).abs().max().item<double>(),
            GetParam().tolerance * std::max(1.0, theirs.abs().max().item<double>()));
}

INSTANTIATE_TEST_SUITE_P(
    Table, OperationOf,
    testing::Values(
        Case{"conv", "    y = torch.conv2d(x, self.w, self.b)"},
        Case{"convStridePaddingDilation", "    y = torch.conv2d(x, self.w, None, [2, 1], [1, 2], [2, 1], 1)"},
        Case{"convGroups", "    y = torch.conv2d(x, self.grouped, self.b, [1, 1], [1, 1], [1, 1], 3)"},
        Case{"convSame", "    y = torch.conv2d(x, self.wide, self.b, [1, 1], \"same\", [1, 2], 1)"},
        Case{"convValid", "    y = torch.conv2d(x, self.wide, self.b, [1, 1], \"valid\")"},
        Case{"convTransposed",
             "    y = torch.conv_transpose2d(x, self.up, self.upbias, [2, 3], [1, 0], [1, 2], 1, [1, 2])"},
        Case{"convolution",
             "    y = torch._convolution(x, self.w, self.b, [1, 1], [1, 1], [1, 1], False, [0, 0], 1, False, "
             "False, True, True)"},
        Case{"convolutionTransposed",
             "    y = torch._convolution(x, self.up, None, [2, 2], [0, 0], [1, 1], True, [1, 1], 1, False, "
             "False, True, True)"},
        Case{"batchNorm",
             "    y = torch.batch_norm(x, self.gain, self.shift, self._mean, self._var, False, 0.1, 0.01, "
             "True)"},
        Case{"batchNormPlain",
             "    y = torch.batch_norm(x, None, None, self._mean, self._var, False, 0.1, 0.01, True)"},
        Case{"batchNormGainOnly",
             "    y = torch.batch_norm(x, self.gain, None, self._mean, self._var, False, 0.1, 0.01, True)"},
        Case{"layerNorm", "    y = torch.layer_norm(x, [16], self.rows, self.rowshift, 0.001)"},
        Case{"layerNormPlain", "    y = torch.layer_norm(x, [12, 16])"},
        Case{"relu", "    y = torch.relu(x)"}, Case{"reluInPlace", "    y = x * 2\n    torch.relu_(y)"},
        Case{"relu6", "    y = torch.hardtanh(x * 5, 0., 6.)"}, Case{"sigmoid", "    y = torch.sigmoid(x)"},
        Case{"tanh", "    y = torch.tanh(x)"}, Case{"gelu", "    y = torch.gelu(x)"},
        Case{"silu", "    y = torch.silu(x)"}, Case{"hardswish", "    y = torch.hardswish(x * 3)"},
        Case{"hardsigmoid", "    y = torch.hardsigmoid(x * 3)"},
        Case{"leakyRelu", "    y = torch.leaky_relu(x, 0.2)"},
        Case{"prelu", "    y = torch.prelu(x, self.slope)"}, Case{"elu", "    y = torch.elu(x, 0.7)"},
        Case{"selu", "    y = torch.selu(x)"}, Case{"softplus", "    y = torch.softplus(x)"},
        Case{"clampBelow", "    y = torch.clamp_min(x, 0)"},
        Case{"clampBoth", "    y = torch.clamp(x * 5, 0, 6)"},
        Case{"maxPool", "    y = torch.max_pool2d(x, [3, 2], [2, 1], [1, 0], [1, 2], True)"},
        Case{"maxPoolNoStride", "    y = torch.max_pool2d(x, [2, 2])"},
        Case{"avgPool", "    y = torch.avg_pool2d(x, [3, 3], [2, 2], [1, 1], True, False)"},
        Case{"avgPoolCounting", "    y = torch.avg_pool2d(x, [3, 3], [2, 2], [1, 1], False, True)"},
        Case{"adaptiveAvgPool", "    y = torch.adaptive_avg_pool2d(x, [5, 7])"},
        Case{"adaptiveMaxPool", "    y, i = torch.adaptive_max_pool2d(x, [3, 4])"},
        Case{"globalMean", "    y = x.mean([2, 3], True)"},
        Case{"globalMeanNegative", "    y = x.mean([-1, -2])"}, Case{"addNumber", "    y = x + 2"},
        Case{"addImages", "    y = torch.add(x, torch.relu(x), alpha=3)"},
        Case{"addInPlace", "    y = x * 1.5\n    y += x"},
        Case{"subtractImages", "    y = x - torch.relu(x)"}, Case{"subtractFromNumber", "    y = 1 - x"},
        Case{"numberFirst", "    y = 2 * x + 1"}, Case{"divide", "    y = x / 3"},
        Case{"negative", "    y = -x"}, Case{"perChannel", "    y = (x - self._planes) / self._channels"},
        Case{"gate", "    y = x * torch.sigmoid(torch.adaptive_avg_pool2d(x, [1, 1]))"},
        Case{"concat", "    y = torch.cat([x, torch.relu(x), x], 1)"},
        Case{"concatRows", "    y = torch.cat([x, x], -2)"}, Case{"slices", "    y = x[:, 1:3, ::2, -5:]"},
        Case{"select", "    y = x[:, 1]"}, Case{"selectLast", "    y = x.select(-1, -2)"},
        Case{"transformInput",
             "    a = torch.unsqueeze(x[:, 0], 1) * 0.5 + 0.1\n    b = torch.unsqueeze(x[:, 1], 1) * 0.6 - "
             "0.2\n"
             "    c = torch.unsqueeze(x[:, 2], 1) * 0.7 + 0.3\n    y = torch.cat([a, b, c], 1)"},
        Case{"transformSwapped",
             "    a = torch.unsqueeze(x[:, 2], 1) * 0.5 + 0.1\n    b = torch.unsqueeze(x[:, 1], 1) * 0.6 - "
             "0.2\n"
             "    c = torch.unsqueeze(x[:, 0], 1) * 0.7 + 0.3\n    y = torch.cat([a, b, c], 1)"},
        Case{"chunks", "    a, b = torch.chunk(x, 2, 3)\n    y = torch.cat([b, a], 3)"},
        Case{"splits", "    a, b = torch.split(x, [1, 2], 1)\n    y = torch.cat([b, a], 1)"},
        Case{"shuffle",
             "    y = x.view(1, 3, 2, 6, 16).transpose(2, 3).contiguous().view(x.size(0), -1, 12, 16)"},
        Case{"permute", "    y = x.permute(0, 3, 1, 2)"},
        Case{"layersLast", "    y = torch.layer_norm(x.permute(0, 2, 3, 1), [3], self.gain, self.shift)"},
        Case{"pad", "    y = torch.constant_pad_nd(x, [1, 2, 3, 4, 1, 0], 0.5)"},
        Case{"shortcut", "    y = torch.constant_pad_nd(x[:, :, ::2, ::2], [0, 0, 0, 0, 1, 1], 0)"},
        Case{"upsampleNearest", "    y = torch.upsample_nearest2d(x, [20, 30])"},
        Case{"upsampleBilinear", "    y = torch.upsample_bilinear2d(x, [20, 30], True)"},
        Case{"dropout", "    y = torch.dropout(x, 0.5, self.training)"},
        Case{"linear", "    y = torch.linear(x.flatten(1), self.full, self.fullbias)"},
        Case{"matrixProduct", "    y = torch.matmul(x.flatten(1), torch.t(self.full)) + self.fullbias"},
        Case{"biasedMatrixProduct",
             "    y = torch.addmm(self.fullbias, x.view(-1, 576), self.full.transpose(0, 1))"},
        Case{"unsqueezeSqueeze", "    y = x.unsqueeze(2).squeeze(2) + 1"},
        Case{"softmaxInside", "    y = torch.softmax(x, 1) * 2"},
        Case{"sizes",
             "    n = x.size(2) // 2 + int(x.size(3) * 0.25) - 6\n    y = torch.avg_pool2d(x, [n, n])"},
        Case{"loop", "    y = x\n    for i in range(3):\n        y = torch.relu(y) + i"},
        Case{"branch",
             "    if x.size(1) == 3 and x.dim() == 4:\n        y = x * 2\n    else:\n        y = x"},
        Case{"lists",
             "    parts = [x]\n    for i in range(2):\n        parts.append(parts[i] * 2)\n    y = "
             "torch.cat(parts, 1)"}),
    [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace hp
