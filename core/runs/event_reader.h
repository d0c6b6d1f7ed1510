// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>

namespace hp {

/// What is heard of a TensorBoard file while it is read.
struct EventListener {
  /// A number: of type simple_value, or a tensor with one element.
  std::function<void(const std::string& tag, std::int64_t step, double value)> scalar = {};
  /// What was said for this step and beyond before does not count.
  std::function<void(std::int64_t step)> restart = {};
};

struct EventScan {
  std::uint64_t goodEnd = 0;  ///< where the last whole record ends; below the size of the file: it is torn
  std::int64_t damaged = 0;   ///< whole records whose content is no event
};
/// Reads a TensorBoard file of `size` bytes up to the first record that is not whole. Pictures, histograms,
/// graphs and whatever else is passed over. Memory: the largest record.
EventScan readEvents(std::istream& file, std::uint64_t size, const EventListener& listener);

}  // namespace hp
