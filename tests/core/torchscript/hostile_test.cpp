// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie: each gives one sentence and costs next to nothing.
#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "core/model/import/torchscript/torchscript.h"
#include "core/model/tensors.h"
#include "libtorch_reference.h"
#include "small_script.h"
#include "tests/core/import/peak_memory.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::entry;
using test::PickleWriter;

class HostileScript : public testing::Test {
 protected:
  std::filesystem::path written(const std::string& bytes) const {
    const auto path = folder_ / "network.pt";
    test::writeBytes(path, bytes);
    return path;
  }
  Network opened(const test::Entries& entries) const {
    return openTorchScript(written(test::scriptArchive(entries)), {}, {});
  }
  Network withForward(const std::string& body) const {
    auto entries = test::smallScript();
    entry(entries, "code/__torch__.py") = test::rootCode(body);
    return opened(entries);
  }
  Network withPickle(const std::string& pickle) const {
    auto entries = test::smallScript();
    entry(entries, "data.pkl") = pickle;
    return opened(entries);
  }

  test::TemporaryFolder folder_;
};

TEST_F(HostileScript, TheHonestOneOpensAndAgreesWithLibTorch) {
  const auto network = opened(test::smallScript());
  EXPECT_TRUE(network.graph().find("features"));
  EXPECT_EQ(network.graph().find("features.conv")->parameters,
            (std::vector<std::string>{"features.weight", "features.bias"}));
  auto shape = network.graph().input().shape;
  shape.insert(shape.begin(), 1);
  const auto x = at::rand(shape);
  const auto theirs = test::libtorchForward(folder_ / "network.pt", x);
  EXPECT_LE((logits(network, x, {}) - theirs).abs().max().item<double>(), 1e-6);
}

TEST_F(HostileScript, PicklesThatNameFunctions) {
  for (const auto& [module, name] :
       {std::pair("os", "system"), std::pair("builtins", "eval"), std::pair("posix", "system"),
        std::pair("torch", "load"), std::pair("__builtin__", "exec")}) {
    PickleWriter pickle;
    pickle.global(module, name).mark().text("touch /tmp/never").tuple().reduce();
    HP_EXPECT_REFUSED(withPickle(pickle.done()), std::string(module) + "." + name);
  }
}

TEST_F(HostileScript, ClassesOfTheFileAreNotCalled) {
  PickleWriter pickle;
  pickle.global("__torch__", "Net").mark().text("x").tuple().reduce();
  HP_EXPECT_REFUSED(withPickle(pickle.done()), "calls '__torch__.Net'");
}

TEST_F(HostileScript, StateOfItsOwnIsRefused) {
  PickleWriter pickle;
  pickle.global("__torch__", "Net").emptyTuple().raw("\x81").mark().integer(1).tuple().raw("b");
  HP_EXPECT_REFUSED(withPickle(pickle.done()), "restores itself with code of its own");
}

TEST_F(HostileScript, TensorsThatReachBeyondTheirStorage) {
  const auto withTensor = [&](const test::SavedTensor& tensor) {
    PickleWriter pickle;
    pickle.global("__torch__", "Net")
        .emptyTuple()
        .raw("\x81")
        .emptyDictionary()
        .mark()
        .text("w")
        .raw(tensorPickle(tensor))
        .setItems()
        .raw("b");
    auto entries = test::smallScript();
    entry(entries, "data.pkl") = pickle.done();
    entry(entries, "code/__torch__.py") = test::rootCode("    return torch.mul(x, self.w)\n");
    return opened(entries);
  };
  HP_EXPECT_REFUSED(withTensor({.sizes = {55}, .elements = 54}), "beyond its storage");
  HP_EXPECT_REFUSED(withTensor({.sizes = {54}, .offset = 1, .elements = 54}), "beyond its storage");
  HP_EXPECT_REFUSED(withTensor({.sizes = {60}, .strides = {0}, .elements = 54}), "overlaps itself");
  HP_EXPECT_REFUSED(withTensor({.sizes = {4}, .offset = -1, .elements = 54}), "beyond its storage");
  HP_EXPECT_REFUSED(withTensor({.sizes = {4}, .strides = {-1}, .elements = 54}), "impossible shape");
  HP_EXPECT_REFUSED(withTensor({.sizes = {std::int64_t{1} << 62}, .elements = 54}), "impossible shape");
  HP_EXPECT_REFUSED(withTensor({.sizes = {}, .strides = {}, .elements = std::int64_t{1} << 62}),
                    "another size");
  HP_EXPECT_REFUSED(withTensor({.key = "7", .elements = 54}), "no entry data/7");
  HP_EXPECT_REFUSED(withTensor({.storageType = "QInt8Storage", .elements = 54}), "torch.QInt8Storage");
}

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

TEST_F(HostileScript, DeepNesting) {
  const std::string brackets(100'000, '[');
  HP_EXPECT_REFUSED(withForward("    return " + brackets + "\n"), "nested");
  std::string blocks;
  for (std::size_t i = 2; i < 500; ++i) blocks += std::string(2 * i, ' ') + "if True:\n";
  HP_EXPECT_REFUSED(withForward(blocks), "nested");
  PickleWriter pickle;
  for (int i = 0; i < 300'000; ++i) pickle.raw("(");
  HP_EXPECT_REFUSED(withPickle(pickle.done()), "damaged");
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

/// A convolution as large as its input, 8 x 8, with these numbers for weights.
test::Entries withLargeWeights(std::int64_t outputs, const std::string& storageType,
                               const std::string& numbers) {
  const std::int64_t elements = outputs * 192;
  PickleWriter pickle;
  pickle.global("__torch__", "Net").emptyTuple().raw("\x81").emptyDictionary().mark().text("w");
  pickle.raw(test::tensorPickle({.sizes = {outputs, 3, 8, 8},
                                 .strides = {192, 64, 8, 1},
                                 .storageType = storageType,
                                 .elements = elements}));
  auto entries = test::smallScript();
  entry(entries, "data.pkl") = pickle.setItems().raw("b").done();
  entry(entries, "data/0") = numbers;
  entry(entries, "code/__torch__.py") =
      test::rootCode("    return torch.flatten(torch.conv2d(x, self.w, None), 1)\n");
  return entries;
}

// The file's own bytes are never all in memory beside the float32 numbers they become.
TEST_F(HostileScript, NumbersOf16BitsTakeNoMoreThanTheirFloats) {
  constexpr std::int64_t kOutputs = 65'536;
  std::vector<std::uint16_t> halves(kOutputs * 192, 0xb600);  // -0.375
  halves.back() = 0x3c00;
  const auto path =
      written(test::scriptArchive(withLargeWeights(kOutputs, "HalfStorage", test::bytesOf(halves))));
  std::optional<Network> network;
  const auto peak = test::peakMemoryOf([&] { network = openTorchScript(path, {.input = {3, 8, 8}}, {}); });
  const auto& weights = network->content().weights.at("w");
  ASSERT_EQ(weights.scalar_type(), at::kFloat);
  EXPECT_EQ(weights.flatten()[0].item<float>(), -0.375f);
  EXPECT_EQ(weights.flatten()[-1].item<float>(), 1.0f);
  if (peak) {
    EXPECT_LT(*peak, static_cast<std::int64_t>(weights.nbytes()) + 12'000'000);
  }
}

TEST_F(HostileScript, EveryTruncation) {
  const auto bytes = test::scriptArchive(test::smallScript());
  for (std::size_t length = 0; length < bytes.size(); length += 7) {
    const auto path = written(bytes.substr(0, length));
    test::expectOneSentence(test::sentenceOf([&] { openTorchScript(path, {}, {}); }));
  }
}

TEST_F(HostileScript, WhatNoModuleHolds) {
  HP_EXPECT_REFUSED(withPickle(PickleWriter().bytes("abc").done()), "holds bytes");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().raw("\x8f").done()), "holds a set");
  HP_EXPECT_REFUSED(withPickle(PickleWriter()
                                   .raw("\x8a\x0a"
                                        "0123456789")
                                   .done()),
                    "beyond 64 bits");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().emptyTuple().mark().none().appends().done()),
                    "added to what takes none");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().text("os").text("system").raw("\x93").done()), "os.system");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().integer(1).none().raw("b").done()), "without one");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().raw("I5\n").done()), "instruction that PyTorch does not write");
  HP_EXPECT_REFUSED(withPickle("\x80\x09N."), "protocol 9");
}

// Either the archive's checksums notice, or nothing that matters was hit.
TEST_F(HostileScript, FlippedBits) {
  const auto bytes = test::scriptArchive(test::smallScript());
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    auto damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ (1 << (at % 8)));
    const auto path = written(damaged);
    try {
      openTorchScript(path, {.input = {3, 8, 8}}, {});
    } catch (const Error& error) {
      test::expectOneSentence(error.what());
    }
  }
}

// Past the checksums: the entries themselves damaged.
TEST_F(HostileScript, FlippedBitsOfPickleAndCode) {
  for (const char* name : {"data.pkl", "constants.pkl", "code/__torch__.py", "code/__torch__/layers.py"}) {
    auto entries = test::smallScript();
    const auto whole = entry(entries, name);
    for (std::size_t at = 0; at < whole.size(); ++at) {
      entry(entries, name) = whole;
      entry(entries, name)[at] = static_cast<char>(whole[at] ^ (1 << (at % 8)));
      const auto path = written(test::scriptArchive(entries));
      try {
        openTorchScript(path, {.input = {3, 8, 8}}, {});
      } catch (const Error& error) {
        test::expectOneSentence(error.what());
      }
    }
  }
}

TEST_F(HostileScript, OtherThings) {
  HP_EXPECT_REFUSED(openTorchScript(folder_.path(), {}, {}), "is a folder");
  HP_EXPECT_REFUSED(openTorchScript(folder_ / "nothing.pt", {}, {}), "There is no file");
  HP_EXPECT_REFUSED(openTorchScript(written("text"), {}, {}), "Not a zip archive");
  HP_EXPECT_REFUSED(
      openTorchScript(written(test::zipFormat(PickleWriter().emptyDictionary().done(), {})), {}, {}),
      "state dictionary");
  EXPECT_FALSE(isTorchScript(folder_.path()));
  EXPECT_FALSE(isTorchScript(written(test::zipFormat(PickleWriter().emptyDictionary().done(), {}))));
  EXPECT_TRUE(isTorchScript(written(test::scriptArchive(test::smallScript()))));
}

TEST_F(HostileScript, StoppingLeavesByStopped) {
  const auto path = written(test::scriptArchive(test::smallScript()));
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(openTorchScript(path, {}, RunContext(stop.get_token(), {})), Stopped);
}

TEST_F(HostileScript, BombsCostLittle) {
  PickleWriter lists;
  for (int i = 0; i < 1'900'000; ++i) lists.raw("]");
  std::string items = "    return [";
  for (int i = 0; i < 900'000; ++i) items += "a,";
  auto entries = test::smallScript();
  entry(entries, "code/__torch__.py") = test::rootCode(items + "]\n");
  for (const auto& work :
       std::vector<std::function<void()>>{[&] { withPickle(lists.done()); }, [&] { opened(entries); }}) {
    const auto peak = test::peakMemoryOf([&] { EXPECT_THROW(work(), Error); });
    if (!peak) GTEST_SKIP() << "the kernel does not tell how much memory was used";
    EXPECT_LT(*peak, 200'000'000);
  }
}

}  // namespace
}  // namespace hp
