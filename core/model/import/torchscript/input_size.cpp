// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/base/text.h"
#include "core/model/import/torchscript/refused.h"
#include "core/model/import/torchscript/script_file.h"

namespace hp::torchscript {
namespace {

// Of published classifiers: ImageNet's first, then CIFAR's and MNIST's, then the rest.
constexpr std::array kUsualSizes = {224, 299, 32,  28,  64,  96,  128, 160, 192, 227, 240,
                                    256, 288, 300, 320, 331, 380, 384, 448, 480, 512};
constexpr std::int64_t kSmallSize = 32;
constexpr std::int64_t kLargestTried = 600;
/// A network that leaves maps larger than this of its usual input was made for smaller pictures.
constexpr std::int64_t kLargestLastMap = 16;

std::vector<std::int64_t> candidates() {
  std::vector<std::int64_t> sizes(kUsualSizes.begin(), kUsualSizes.end());
  for (std::int64_t size = 8; size <= kLargestTried; ++size) sizes.push_back(size);
  return sizes;
}

// Rows of the last maps before they are pooled into one number.
std::int64_t lastMap(const Draft& draft) {
  for (auto id = draft.size(); id-- > 1;) {
    const auto& shape = draft.shape(id);
    if (shape.size() == 3 && shape[1] > 1) return shape[1];
  }
  return 1;
}

std::optional<Trace> tried(ScriptFile& file, const Shape& input, const RunContext& context,
                           std::string& reason) {
  try {
    return file.trace(input, context);
  } catch (const DoesNotFit& misfit) {
    if (reason.empty()) reason = misfit.what();
    return std::nullopt;
  }
}

class Search {
 public:
  Search(ScriptFile& file, const RunContext& context) : file_(file), context_(context) {}

  Trace run(const Shape& likely) {
    if (!likely.empty()) {
      if (auto trace = tried(file_, likely, context_, reason_)) return std::move(*trace);
    }
    std::int64_t done = 0;
    for (const auto size : candidates()) {
      context_.step({HP_TEXT("Stage", "reading TorchScript"), done++, 0});
      if (auto trace = square(size)) return preferSmall(size, std::move(*trace));
    }
    throw Refused("no input size from 8 to " + std::to_string(kLargestTried) + " fits (at " +
                  std::to_string(kUsualSizes[0]) + ": " + reason_ + "); give the input's shape");
  }

 private:
  std::optional<Trace> square(std::int64_t size) {
    auto trace = tried(file_, {channels_, size, size}, context_, reason_);
    if (trace || file_.wantedChannels().value_or(channels_) == channels_) return trace;
    channels_ = *file_.wantedChannels();
    reason_.clear();
    return tried(file_, {channels_, size, size}, context_, reason_);
  }

  Trace preferSmall(std::int64_t size, Trace large) {
    if (size <= kSmallSize || lastMap(large.draft) <= kLargestLastMap) return large;
    auto small = square(kSmallSize);
    return small ? std::move(*small) : std::move(large);
  }

  ScriptFile& file_;
  const RunContext& context_;
  std::int64_t channels_ = 3;
  std::string reason_;
};

}  // namespace

Trace traceAnySize(ScriptFile& file, const Shape& likely, const RunContext& context) {
  return Search(file, context).run(likely);
}

}  // namespace hp::torchscript
