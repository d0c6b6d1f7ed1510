// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imaging/sample_figure.h"

#include <cmath>
#include <utility>

#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

Array wave(int height, int width) {
  Array map{{height, width}, {}};
  for (int i = 0; i < height * width; ++i)
    map.values.push_back(static_cast<float>(4.1e-4 * std::sin(0.37 * i)));
  return map;
}

}  // namespace

FigurePanel samplePanel(Image picture, bool withMap) {
  FigurePanel result;
  result.picture = std::move(picture);
  if (withMap) result.map = wave(13, 13);
  result.range = {-4.1e-4, 4.1e-4};
  result.title = "LRP · EpsilonGammaBox";
  result.caption = "bull mastiff, 0.934";
  return result;
}

FigureSpec sampleFigure(int count) {
  FigureSpec result;
  result.title = "Why bull mastiff?";
  result.footer = "SqueezeNet 1.0, profile zennit, gamma 0.25, one float32 run";
  result.dotsPerInch = 96;
  for (int i = 0; i < count; ++i)
    result.panels.push_back(samplePanel(gradient(60, 40 + 10 * i), i != 0 || count == 1));
  return result;
}

}  // namespace hp::test
