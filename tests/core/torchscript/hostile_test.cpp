// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie: each gives one sentence and costs next to nothing.
#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "core/model/tensors.h"
#include "hostile_script.h"
#include "libtorch_reference.h"
#include "tests/core/import/peak_memory.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::entry;
using test::HostileScript;
using test::PickleWriter;

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
    if (!peak) GTEST_SKIP() << "how much memory was used is told neither by this kernel nor under a sanitizer";
    EXPECT_LT(*peak, 200'000'000);
  }
}

}  // namespace
}  // namespace hp
