// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/tensor_slice.h"

namespace hp {
namespace {

constexpr std::size_t kLongest = 500, kMostAxes = 16;
/// Far beyond any tensor; sums of two such numbers stay far from overflow.
constexpr std::int64_t kLargest = std::int64_t{1} << 40;

/// Goes through the text from front to back; spaces do not count.
class SliceReader {
 public:
  explicit SliceReader(std::string_view text) : text_(text) {}

  TensorSlice read() {
    if (text_.size() > kLongest) throw Error("A slice longer than 500 letters is not read.");
    TensorSlice slice{.text = printable(std::string(text_))};
    if (skip("model.weights[") || skip("weights[")) {
      slice.position = number("the weights' brackets");
      if (!slice.position) fail("the weights' brackets hold no number");
      expect("]");
    } else {
      slice.name = name();
    }
    if (skip("[")) slice.axes = axes();
    spaces();
    if (at_ != text_.size()) fail("'" + rest() + "' follows where it should end");
    return slice;
  }

 private:
  void spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool skip(std::string_view word) {
    spaces();
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  void expect(std::string_view word) {
    if (!skip(word)) fail("'" + std::string(word) + "' is missing before '" + rest() + "'");
  }
  std::string rest() const { return printable(std::string(text_.substr(at_, 40))); }

  [[noreturn]] void fail(const std::string& reason) const {
    throw Error("'" + printable(std::string(text_)) + "' is no slice of a tensor: " + reason +
                "; write it like weights[0][:,:,0,0] or conv1.weight[0,2:8].");
  }

  std::string name() {
    spaces();
    std::string name(text_.substr(at_, text_.find('[', at_) - at_));
    at_ += name.size();
    while (name.ends_with(' ')) name.pop_back();
    if (name.empty()) fail("it names no tensor");
    return name;
  }

  std::optional<std::int64_t> number(const std::string& where) {
    spaces();
    const char* begin = text_.data() + at_;
    const char* end = text_.data() + text_.size();
    if (begin != end && *begin == '+') ++begin;
    std::int64_t value = 0;
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error == std::errc::result_out_of_range || value > kLargest || value < -kLargest)
      fail("a number in " + where + " is too large");
    if (error != std::errc{}) return std::nullopt;
    at_ = static_cast<std::size_t>(stop - text_.data());
    return value;
  }

  std::vector<AxisSlice> axes() {
    std::vector<AxisSlice> axes;
    do {
      if (axes.size() == kMostAxes) fail("it has more axes than any tensor");
      axes.push_back(axis());
    } while (skip(","));
    expect("]");
    return axes;
  }

  AxisSlice axis() {
    AxisSlice axis{.begin = number("it")};
    if (!skip(":")) {
      if (!axis.begin) fail("'" + rest() + "' stands where a number or a range like 0:32 should");
      axis.isIndex = true;
      return axis;
    }
    axis.end = number("it");
    if (skip(":")) axis.step = number("it").value_or(1);
    if (axis.step == 0) fail("a step of 0 gets nowhere");
    return axis;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

TensorSlice parseTensorSlice(std::string_view text) { return SliceReader(text).read(); }

}  // namespace hp
