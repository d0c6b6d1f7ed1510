// SPDX-License-Identifier: GPL-3.0-or-later
// Code that never ends, or that no fixed graph can do.
#include "hostile_script.h"
#include "tests/support/expect_error.h"

namespace hp::test {
namespace {

TEST_F(HostileScript, CodeThatNeverEnds) {
  HP_EXPECT_REFUSED(withForward("    while True:\n      pass\n    return x\n"), "steps");
  HP_EXPECT_REFUSED(withForward("    return (self).forward(x, )\n"), "deeply");
  HP_EXPECT_REFUSED(
      withForward("    n = [1]\n    for i in range(100):\n      n = torch.add(n, n)\n    return x\n"),
      "far more values");
  HP_EXPECT_REFUSED(
      withForward("    for i in range(1000000000000):\n      x = torch.relu(x)\n    return x\n"),
      "more than 20000 layers");
  HP_EXPECT_REFUSED(
      withForward("    n = 10\n    for i in range(100):\n      n = torch.mul(n, n)\n    return x\n"),
      "too large");
}

TEST_F(HostileScript, WhatNoGraphCanHold) {
  HP_EXPECT_REFUSED(withForward("    return torch.fft_fft(x)\n"), "aten::fft_fft");
  HP_EXPECT_REFUSED(withForward("    return ops.mylib.conv(x)\n"), "mylib::conv");
  HP_EXPECT_REFUSED(
      withForward("    if bool(torch.gt(x, 0)):\n      pass\n    else:\n      pass\n    return x\n"), "gt");
  HP_EXPECT_REFUSED(withForward("    return torch.dropout(x, 0.5, True)\n"), "training mode");
  HP_EXPECT_REFUSED(withForward("    self.training = True\n    return x\n"), "changes an attribute");
  HP_EXPECT_REFUSED(withForward("    return torch.select(x, 0, 0)\n"), "batch");
  HP_EXPECT_REFUSED(withForward("    return x\n"), "returns its input");
  HP_EXPECT_REFUSED(withForward("    return torch.relu(x)\n"), "not one row of class scores");
  HP_EXPECT_REFUSED(withForward("    y = torch.view(x, [-1])\n    return y\n"), "fits");
  HP_EXPECT_REFUSED(withForward("    y = torch.slice(x, 3, 0, 5)\n    z = torch.relu_(y)\n    return "
                                "torch.flatten(torch.relu(x), 1)\n"),
                    "changed through another view");
  HP_EXPECT_REFUSED(withForward("    return torch.flatten(torch.log_softmax(x, 1), 1)\n"), "logarithm");
  HP_EXPECT_REFUSED(withForward("    return torch.upsample_nearest2d(x, [100000, 100000])\n"),
                    "would compute");
}

TEST_F(HostileScript, ProbabilitiesAreTakenOff) {
  const std::string head = "    x0 = torch.mean((self.features).forward(x, ), [2, 3])\n";
  const auto plain = withForward(head + "    return x0\n");
  for (const char* closing : {"softmax", "log_softmax"}) {
    const auto network = withForward(head + "    return torch." + closing + "(x0, 1)\n");
    EXPECT_EQ(network.graph().size(), plain.graph().size());
    EXPECT_TRUE(network.graph().output().is<layer::GlobalMean>());
  }
}

}  // namespace
}  // namespace hp::test
