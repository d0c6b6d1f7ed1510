// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/subject.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "core/explain/result_text.h"
#include "core/imaging/image_file.h"
#include "core/imaging/resize.h"
#include "ui/session/window_language.h"

namespace hp {

namespace {

/// Without a network there is nothing to see pixel by pixel: a picture larger than any screen is
/// reduced once, here, so that the canvas stays quick.
constexpr int kLargestSide = 2048;

Image reducedToScreen(const Image& image) {
  const int longer = std::max(image.width, image.height);
  if (longer <= kLargestSide) return image;
  const double share = double(kLargestSide) / longer;
  const auto side = [share](int length) { return std::max(1, int(std::lround(length * share))); };
  return resizeAntialiased(image, side(image.width), side(image.height));
}

}  // namespace

Subject look(std::shared_ptr<const Network> network, std::shared_ptr<const SubjectPicture> picture,
             const RunContext& context) {
  Subject subject{.network = std::move(network), .picture = std::move(picture)};
  if (!subject.picture) return subject;
  if (!subject.network) {
    subject.seen = reducedToScreen(subject.picture->image);
    return subject;
  }
  context.checkStop();
  subject.seen = visibleImage(*subject.network, subject.picture->image);
  subject.input = prepareInput(*subject.network, subject.picture->image);
  subject.classification = classify(*subject.network, subject.input, context);
  return subject;
}

SubjectPicture openPicture(const std::string& source) {
  Image image = isSample(source) ? sampleScene(source).image : readImage(source);
  return {.image = std::move(image), .title = titleOf(source), .source = source};
}

std::string titleOf(const std::string& source) { return sourceTitle({.path = source}, inWindowLanguage); }

}  // namespace hp
