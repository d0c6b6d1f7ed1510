// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tensor_slice.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/core/compare/memory_weights.h"
#include "tests/core/compare/weights_files.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::MemoryWeights;
using Numbers = std::vector<double>;

Array counting(Shape shape) {
  Array array{.shape = std::move(shape)};
  for (std::int64_t i = 0; i < elementCount(array.shape); ++i) array.values.push_back(static_cast<float>(i));
  return array;
}

/// A small network as it is stored; its values say where they stand: a kernel's 1000 o + 100 i + 10 h + w, a
/// dense layer's 10,000 out + 100 channel + place.
class Slices : public testing::Test {
 protected:
  Slices() {
    Array kernel{.shape = {5, 3, 2, 4}}, depthwise{.shape = {5, 1, 3, 3}}, dense{.shape = {2, 5 * 9}};
    for (int o = 0; o < 5; ++o)
      for (int i = 0; i < 3; ++i)
        for (int h = 0; h < 2; ++h)
          for (int w = 0; w < 4; ++w)
            kernel.values.push_back(static_cast<float>(1000 * o + 100 * i + 10 * h + w));
    for (int c = 0; c < 5; ++c)
      for (int h = 0; h < 3; ++h)
        for (int w = 0; w < 3; ++w) depthwise.values.push_back(static_cast<float>(100 * c + 10 * h + w));
    for (int out = 0; out < 2; ++out)
      for (int c = 0; c < 5; ++c)
        for (int place = 0; place < 9; ++place)
          dense.values.push_back(static_cast<float>(10'000 * out + 100 * c + place));
    weights_.add("conv.weight", kernel);
    weights_.add("conv.bias", counting({5}));
    weights_.add("depthwise.weight", depthwise);
    weights_.add("bn.running_mean", counting({5}));
    weights_.add("dense.weight", dense);
    weights_.add("dense.bias", counting({2}));
    weights_.add("last.weight", counting({3, 2}));
    weights_.add("cube", counting({2, 3, 4}));
    weights_.add("steps", counting({}));
  }
  SliceNumbers read(const std::string& text) const {
    return readSlice(weights_, names_, parseTensorSlice(text));
  }

  MemoryWeights weights_{"a.pth"};
  std::vector<std::string> names_ = {"conv.weight",  "conv.bias",  "depthwise.weight",
                                     "dense.weight", "dense.bias", "last.weight"};
};

TEST_F(Slices, KernelsHaveKerasLayout) {
  EXPECT_EQ(read("weights[0]").shape, (Shape{2, 4, 3, 5}));
  const SliceNumbers listing = read("model.weights[0][:,:,0,0]");
  EXPECT_EQ(listing.shape, (Shape{2, 4}));
  EXPECT_EQ(listing.values, (Numbers{0, 1, 2, 3, 10, 11, 12, 13}));
  EXPECT_EQ(read("weights[0][1,2,0,3]").values, Numbers{3012});
  EXPECT_EQ(read("weights[0][1,3,:,4]").values, (Numbers{4013, 4113, 4213}));
  EXPECT_EQ(read("weights[2]").shape, (Shape{3, 3, 5, 1}));
  EXPECT_EQ(read("weights[2][2,1,:,0]").values, (Numbers{21, 121, 221, 321, 421}));
  EXPECT_EQ(read("weights[1][1:3]").values, (Numbers{1, 2}));
}

// The report's listing shows the first 32 inputs of its dense layer: the channels of place (0, 0).
TEST_F(Slices, DenseLayersCountHeightWidthChannel) {
  EXPECT_EQ(read("weights[3]").shape, (Shape{45, 2}));
  EXPECT_EQ(read("weights[3][:7,0]").values, (Numbers{0, 100, 200, 300, 400, 1, 101}));
  EXPECT_EQ(read("weights[-3][44,1]").values, Numbers{10'408});
  EXPECT_EQ(read("weights[-1]").shape, (Shape{2, 3}));
  EXPECT_EQ(read("weights[-1][:,1]").values, (Numbers{2, 3})) << "no picture was flattened here";
}

TEST_F(Slices, NamesAddressWhatIsStored) {
  EXPECT_EQ(read("conv.weight[4,2]").values, (Numbers{4200, 4201, 4202, 4203, 4210, 4211, 4212, 4213}));
  EXPECT_EQ(read("conv.weight[0,:,1,3]").values, (Numbers{13, 113, 213}));
  EXPECT_EQ(read("dense.weight[1,8:10]").values, (Numbers{10'008, 10'100}));
  EXPECT_EQ(read("cube").shape, (Shape{2, 3, 4}));
  EXPECT_EQ(read("steps").values, Numbers{0});
  EXPECT_EQ(read("steps").shape, Shape{});
  EXPECT_EQ(read(" cube [ 1 , -1 , ::2 ] ").values, (Numbers{20, 22}));
}

/// What Python's range(n)[begin:end:step] has, found by walking.
Numbers walked(std::int64_t size, std::optional<std::int64_t> begin, std::optional<std::int64_t> end,
               std::int64_t step) {
  Numbers taken;
  for (std::int64_t at = step > 0 ? 0 : size - 1; at >= 0 && at<size; at += step> 0 ? 1 : -1) {
    const auto from = [&](std::int64_t bound) { return bound < 0 ? bound + size : bound; };
    const bool begun = !begin || (step > 0 ? at >= from(*begin) : at <= from(*begin));
    const bool ended = end && (step > 0 ? at >= from(*end) : at <= from(*end));
    if (begun && !ended) taken.push_back(static_cast<double>(at));
  }
  Numbers kept;
  for (std::size_t i = 0; i < taken.size(); i += static_cast<std::size_t>(std::abs(step)))
    kept.push_back(taken[i]);
  return kept;
}

TEST_F(Slices, RangesAreThoseOfPython) {
  weights_.add("line", counting({5}));
  for (std::int64_t code = 0; code < 16 * 16 * 6; ++code) {
    const auto bound = [](std::int64_t of) { return of == 15 ? std::optional<std::int64_t>() : of - 7; };
    const auto begin = bound(code % 16), end = bound(code / 16 % 16);
    const std::int64_t step = code / 256 < 3 ? code / 256 + 1 : 2 - code / 256;
    const auto text = [](std::optional<std::int64_t> of) { return of ? std::to_string(*of) : std::string(); };
    const std::string slice = "line[" + text(begin) + ":" + text(end) + ":" + std::to_string(step) + "]";
    const Numbers wanted = walked(5, begin, end, step);
    if (wanted.empty()) {
      HP_EXPECT_REFUSED(read(slice), "takes nothing");
    } else {
      EXPECT_EQ(read(slice).values, wanted) << slice;
    }
  }
}

TEST_F(Slices, SayWhatIsWrong) {
  for (const auto& wrong : std::vector<std::pair<std::string, std::string>>{
           {"", "it names no tensor"},
           {"[0]", "it names no tensor"},
           {"weights[]", "the weights' brackets hold no number"},
           {"weights[0", "']' is missing"},
           {"weights[0][:,a]", "'a]' stands where a number or a range"},
           {"weights[0][:,,0]", "',0]' stands where"},
           {"weights[0][1:2", "']' is missing"},
           {"weights[0][1:2:0]", "a step of 0 gets nowhere"},
           {"weights[0][99999999999999999999]", "a number in it is too large"},
           {"weights[0][0][0]", "'[0]' follows where it should end"},
           {"weights[6]", "There is no weights[6]: the network has 6 trainable tensors"},
           {"weights[-7]", "There is no weights[-7]"},
           {"conv.wieght[0]", "a.pth holds no tensor 'conv.wieght'; the nearest"},
           {"weights[0][2]", "weights[0] (conv.weight) has the shape 2x4x3x5: its axis 0 has no place 2"},
           {"weights[0][0,-5]", "its axis 1 has no place -5"},
           {"conv.bias[0,0]",
            "conv.bias has the shape 5, which has fewer axes than the 2 of 'conv.bias[0,0]'"},
           {"steps[0]", "steps is a single number"},
           {"conv.bias[3:3]", "takes nothing"},
           {std::string(501, 'x'), "longer than 500 letters"},
           {"conv.bias[1\n]", "is missing before '?]'"}}) {
    HP_EXPECT_REFUSED(read(wrong.first), wrong.second);
  }
}

TEST_F(Slices, AreForReading) {
  weights_.add("large", counting({300, 300}));
  HP_EXPECT_REFUSED(read("large"), "takes more than 65536 numbers");
  EXPECT_EQ(read("large[:,0]").values.size(), 300u);
}

TEST_F(Slices, WithoutAListTheOrderOfTheFileCountsIfItHasOne) {
  EXPECT_EQ(readSlice(weights_, {}, parseTensorSlice("weights[3]")).shape, (Shape{45, 2})) << "no buffers";
  const test::TemporaryFolder folder;
  test::writeRawSafetensors(folder / "a.safetensors", {{"w", "F32", {1}, std::string(4, 'x')}});
  const auto source = openWeightsSource(folder / "a.safetensors", {});
  HP_EXPECT_REFUSED(readSlice(*source, {}, parseTensorSlice("weights[0]")), "name one instead");
  EXPECT_EQ(readSlice(*source, {"w"}, parseTensorSlice("weights[0]")).shape, Shape{1});
}

SliceComparison compared(const MemoryWeights& a, const MemoryWeights& b, const std::string& text) {
  return compareSlices(Baseline<const WeightsSource*>(&a), Candidate<const WeightsSource*>(&b), {},
                       parseTensorSlice(text));
}

TEST(SliceListing, SideBySideInTheMannerOfTheReport) {
  MemoryWeights a("a.pth"), b("b.pth");
  a.add("w", {{2, 2}, {0.125f, -1, 0.1f, 3}});
  b.add("w", {{2, 2}, {0.25f, -1, 0.1f, -12345.678f}});
  const SliceComparison found = compared(a, b, "w");
  EXPECT_EQ(found.difference.values[0], 0.125f);
  EXPECT_EQ(found.measures.signFlips, 1);
  EXPECT_EQ(listingText(found),
            "w  2x2\n"
            "     baseline                 candidate                difference\n"
            "[0.125    -1]   [      0.25         -1]   [     0.125          0]\n"
            "[  0.1     3]   [       0.1 -12345.678]   [         0 -12348.678]\n"
            "relative L2 difference 3900, cosine -0.9474, largest difference 1.235e+04, 2 of 4 equal\n");
}

TEST(SliceListing, OneAxisBelowEachOtherAndMatricesWithTheirPlace) {
  MemoryWeights a("a.pth"), b("b.pth");
  a.add("line", counting({3}));
  b.add("line", counting({3}));
  a.add("cube", counting({2, 1, 2, 2}));
  b.add("cube", counting({2, 1, 2, 2}));
  EXPECT_EQ(listingText(compared(a, b, "line[1:]")),
            "line[1:]  2\n"
            "baseline   candidate   difference\n"
            "     [1]         [1]          [0]\n"
            "     [2]         [2]          [0]\n"
            "relative L2 difference 0, cosine 1, largest difference 0, 2 of 2 equal\n");
  const std::string cube = listingText(compared(a, b, "cube"));
  EXPECT_NE(cube.find("[0,0,:,:]\n"), std::string::npos) << cube;
  EXPECT_NE(cube.find("[1,0,:,:]\n"), std::string::npos) << cube;
}

// Beyond float32, and apart by less than it can tell.
TEST(SliceListing, DoublesAndWholeNumbersAreThoseOfTheFile) {
  const test::TemporaryFolder folder;
  const auto written = [&](const char* name, const Numbers& numbers, std::int64_t count) {
    test::writeRawSafetensors(folder / name, {{"w", "F64", {2}, test::bytesOf(numbers)},
                                              {"x", "I64", {1}, test::bytesOf<std::int64_t>({count})}});
    return openWeightsSource(folder / name, {});
  };
  const auto a = written("a", {1e300, 1}, std::int64_t{1} << 60);
  const auto b = written("b", {2e300, 1 + 0x1p-52}, (std::int64_t{1} << 60) + 1);
  const auto found = [&](const char* slice) {
    return compareSlices(Baseline<const WeightsSource*>(a.get()), Candidate<const WeightsSource*>(b.get()),
                         {}, parseTensorSlice(slice));
  };
  EXPECT_EQ(found("w").baseline.values, (Numbers{1e300, 1}));
  EXPECT_EQ(found("w").difference.values, (Numbers{1e300, 0x1p-52}));
  EXPECT_EQ(found("w[1]").measures.maxUlp, 1u);
  EXPECT_EQ(found("w").measures.relativeL2, 1);
  EXPECT_EQ(found("x").difference.values, Numbers{1});
  EXPECT_EQ(found("x").measures.maxAbs, 1);
}

TEST(SliceListing, ShapesMustAgree) {
  MemoryWeights a("a.pth"), b("b.pth");
  a.add("w", counting({3}));
  b.add("w", counting({4}));
  HP_EXPECT_REFUSED(compared(a, b, "w"), "'w' is 3 in a.pth and 4 in b.pth");
}

}  // namespace
}  // namespace hp
