// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/toy_data.h"

#include <numeric>

namespace hp {
namespace {

std::int64_t valuesOf(const ToyData::Form& form) { return form.channels * form.side * form.side; }

/// N x C x H x W in double as N x H x W x C in float.
Array channelsLast(const std::vector<double>& values, const ToyData::Form& form) {
  const auto area = form.side * form.side;
  Array array{.shape = {form.batch, form.side, form.side, form.channels}};
  array.values.reserve(values.size());
  for (std::int64_t n = 0; n < form.batch; ++n) {
    for (std::int64_t at = 0; at < area; ++at) {
      for (std::int64_t c = 0; c < form.channels; ++c) {
        const auto place = static_cast<std::size_t>((n * form.channels + c) * area + at);
        array.values.push_back(static_cast<float>(values[place]));
      }
    }
  }
  return array;
}

std::uint32_t numpySeed(std::uint64_t seed) { return static_cast<std::uint32_t>(seed ^ (seed >> 32U)); }

}  // namespace

ToyData::ToyData(std::uint64_t seed, const Form& form)
    : form_(form), normals_(numpySeed(seed)), slope_(drawn(valuesOf(form))) {}

Batch ToyData::next() {
  const auto inputs = drawn(form_.batch * valuesOf(form_));
  Batch batch{.inputs = channelsLast(inputs, form_), .targets = {.shape = {form_.batch}}};
  const auto targets = targetsOf(inputs);
  batch.targets.values.assign(targets.begin(), targets.end());
  return batch;
}

void ToyData::skip() {
  for (auto i = form_.batch * (valuesOf(form_) + 1); i > 0; --i) normals_();
}

std::vector<double> ToyData::drawn(std::int64_t count) {
  std::vector<double> values(static_cast<std::size_t>(count));
  for (auto& value : values) value = normals_();
  return values;
}

std::vector<double> ToyData::targetsOf(const std::vector<double>& inputs) {
  auto targets = drawn(form_.batch);
  auto row = inputs.begin();
  for (auto& target : targets) {
    target = form_.targetScale * (target + std::inner_product(slope_.begin(), slope_.end(), row, 0.0));
    row += static_cast<std::ptrdiff_t>(slope_.size());
  }
  return targets;
}

}  // namespace hp
