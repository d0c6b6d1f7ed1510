// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/tensor_view.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "tests/support/expect_error.h"

namespace hp {
namespace {

void check(const TensorView& view, std::int64_t elements) {
  checkView(view, elements, "conv.weight", "a.pth");
}

TEST(TensorView, AcceptsOrdinaryViews) {
  EXPECT_NO_THROW(check({.sizes = {2, 3}, .strides = {3, 1}}, 6));
  EXPECT_NO_THROW(check({.sizes = {3, 2}, .strides = {1, 3}}, 6)) << "transposed";
  EXPECT_NO_THROW(check({.offset = 5, .sizes = {}, .strides = {}}, 6)) << "a single number";
  EXPECT_NO_THROW(check({.offset = 1, .sizes = {3}, .strides = {2}}, 6)) << "every second";
  EXPECT_NO_THROW(check({.sizes = {1, 6, 1}, .strides = {0, 1, 1'000'000}}, 6))
      << "strides of axes of one do not matter";
}

TEST(TensorView, RefusesEveryOther) {
  HP_EXPECT_REFUSED(check({.sizes = {2, 3}, .strides = {3, 1}}, 5),
                    "a.pth is not usable: its tensor conv.weight reaches beyond");
  HP_EXPECT_REFUSED(check({.offset = 6, .sizes = {}, .strides = {}}, 6), "reaches beyond");
  HP_EXPECT_REFUSED(check({.sizes = {1'000'000'000}, .strides = {0}}, 6), "overlaps itself");
  HP_EXPECT_REFUSED(check({.sizes = {3, 3}, .strides = {1, 1}}, 9), "overlaps itself");
  HP_EXPECT_REFUSED(check({.sizes = {4, 2}, .strides = {1, 3}}, 9), "overlaps itself");
  HP_EXPECT_REFUSED(check({.sizes = {2}, .strides = {-1}}, 6), "negative stride");
  HP_EXPECT_REFUSED(check({.sizes = {-2}, .strides = {1}}, 6), "negative size");
  HP_EXPECT_REFUSED(check({.sizes = {2}, .strides = {INT64_MAX}}, 6), "reaches beyond");
  HP_EXPECT_REFUSED(check({.offset = INT64_MAX, .sizes = {2}, .strides = {1}}, 6), "reaches beyond");
  HP_EXPECT_REFUSED(check({.sizes = {INT64_MAX, INT64_MAX}, .strides = {INT64_MAX, 1}}, 6), "reaches beyond");
}

/// Every element's place, written down one by one.
std::map<std::int64_t, int> placesOf(const TensorView& view) {
  std::map<std::int64_t, int> places;
  const std::function<void(std::size_t, std::int64_t)> walk = [&](std::size_t axis, std::int64_t at) {
    if (axis == view.sizes.size()) ++places[at];
    if (axis == view.sizes.size()) return;
    for (std::int64_t i = 0; i < view.sizes[axis]; ++i) walk(axis + 1, at + i * view.strides[axis]);
  };
  walk(0, view.offset);
  return places;
}

TEST(TensorView, NeverAcceptsWhatAWalkOverAllElementsRefuses) {
  int accepted = 0;
  for (int code = 0; code < 4 * 4 * 4 * 8 * 8 * 3; ++code) {
    int rest = code;
    const auto next = [&](int count) { return std::exchange(rest, rest / count) % count; };
    const TensorView view{.offset = next(3),
                          .sizes = {1 + next(4), 1 + next(4), 1 + next(4)},
                          .strides = {next(8), next(8), 1}};
    constexpr std::int64_t kElements = 20;
    const auto places = placesOf(view);
    const bool isInside = places.rbegin()->first < kElements;
    const bool isUnique = std::ranges::all_of(places, [](const auto& place) { return place.second == 1; });
    try {
      check(view, kElements);
      EXPECT_TRUE(isInside && isUnique) << shapeText(view.sizes) << " by " << shapeText(view.strides);
      ++accepted;
    } catch (const Error&) {
    }
  }
  EXPECT_GT(accepted, 500);
}

TEST(TensorView, KnowsWhatIsContiguous) {
  EXPECT_TRUE(isContiguous({.sizes = {2, 3}, .strides = {3, 1}}));
  EXPECT_TRUE(isContiguous({.sizes = {2, 1, 3}, .strides = {3, 99, 1}}));
  EXPECT_FALSE(isContiguous({.sizes = {3, 2}, .strides = {1, 3}}));
  EXPECT_FALSE(isContiguous({.sizes = {3}, .strides = {2}}));
}

}  // namespace
}  // namespace hp
