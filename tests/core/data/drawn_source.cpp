// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/drawn_source.h"

#include "core/base/outcome.h"

namespace hp::test {
namespace {

std::string idOf(int number) {
  const std::string digits = std::to_string(number);
  return std::string(3 - digits.size(), '0') + digits;
}

}  // namespace

Image DrawnSource::picture(const Example& example) const {
  ++asked;
  if (const auto fault = broken.find(example.id); fault != broken.end()) throw Error(fault->second);
  const int number = std::stoi(example.id);
  Image image(11 + number % 5, 9 + number % 3);
  for (std::size_t i = 0; i < image.rgb.size(); ++i)
    image.rgb[i] = static_cast<std::uint8_t>((static_cast<std::size_t>(number) * 83 + i * i * 7) % 256);
  return image;
}

std::optional<Array> DrawnSource::mask(const Example& example) const {
  if (!masks) return std::nullopt;
  Array mask{{6, 6}, {}};
  for (int i = 0; i < 36; ++i) mask.values.push_back(static_cast<float>((i + std::stoi(example.id)) % 3));
  return mask;
}

std::vector<std::string> DrawnSource::maskClassNames() const {
  return masks ? std::vector<std::string>{"background", "object", "rim"} : std::vector<std::string>{};
}

Dataset drawnSet(const std::shared_ptr<const DrawnSource>& source, int count) {
  std::vector<Example> examples;
  for (int i = 0; i < count; ++i)
    examples.push_back({idOf(i), i % 2, i % 3 == 2 ? Split::Validation : Split::Train});
  return {{}, {"even", "odd"}, std::move(examples), source};
}

}  // namespace hp::test
