// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/file_pictures.h"

#include <algorithm>
#include <memory>

#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/outcome_of.h"
#include "core/model/classify.h"

namespace hp {
namespace {

constexpr std::size_t kMostLabels = 20;  // in a sentence

int targetOf(const Network& network, std::optional<int> target, const Array& input) {
  return target ? *target : classify(network, input, {}).classes.front().index;
}

void requireSize(const char* what, std::int64_t width, std::int64_t height, const Image& picture) {
  if (width == picture.width && height == picture.height) return;
  throw Error(std::string(what) + std::to_string(width) + " x " + std::to_string(height) +
              " pixels, but the picture has " + std::to_string(picture.width) + " x " +
              std::to_string(picture.height) + ".");
}

std::string labelsText(const std::vector<LabelledBox>& boxes) {
  std::set<std::string> labels;
  for (const auto& each : boxes) labels.insert(each.label);
  std::string text;
  for (std::size_t told = 0; const auto& label : labels) {
    if (told++ == kMostLabels) return text + " and others";
    text += (text.empty() ? "" : ", ") + label;
  }
  return text;
}

/// Those with the label.
std::vector<Box> boxesOf(AnnotatedPicture annotation, const Image& picture, const std::string& label) {
  requireSize("The boxes belong to a picture of ", annotation.width, annotation.height, picture);
  std::erase_if(annotation.boxes, &LabelledBox::isMarkedOut);
  if (annotation.boxes.empty()) throw Error("No box of the picture counts.");
  std::vector<Box> boxes;
  for (const auto& each : annotation.boxes)
    if (lowered(each.label) == lowered(label)) boxes.push_back(each.box);
  if (boxes.empty())
    throw Error("No box has the label " + printable(label) + "; there are " +
                printable(labelsText(annotation.boxes)) + ".");
  return boxes;
}

Box around(const std::vector<Box>& boxes) {
  Box whole = boxes.front();
  for (const auto& box : boxes) {
    whole = {std::min(whole.left, box.left), std::min(whole.top, box.top), std::max(whole.right, box.right),
             std::max(whole.bottom, box.bottom)};
  }
  return whole;
}

/// Cuts the picture around all boxes, which then are where they are in what is left.
Image cutAround(std::vector<Box>& boxes, const Image& picture, double surroundings) {
  const auto whole = around(boxes);
  auto cropped = croppedAround(picture, whole, surroundings);
  for (auto& box : boxes) {
    const double right = cropped.box.left - whole.left, down = cropped.box.top - whole.top;
    box = {box.left + right, box.top + down, box.right + right, box.bottom + down};
  }
  return std::move(cropped.picture);
}

class PlacedFiles {
 public:
  PlacedFiles(const Network& network, std::optional<int> target, const TruthSpec& spec, TruthFiles files)
      : network_(network), target_(target), spec_(spec), files_(std::move(files)) {}

  EvaluatedPicture picture(const std::string& source, const std::string& name) const {
    files_.require(source);  // before the picture is read: of many that have none
    auto picture = pictureOf(source);
    const int target = targetOf(network_, target_, prepareInput(network_, picture));
    const auto mask = maskAndCut(source, picture, target);
    return {name, prepareInput(network_, picture), target, truthAtInput(network_, mask)};
  }

 private:
  Array maskAndCut(const std::string& source, Image& picture, int target) const {
    if (!spec_.masks.empty()) {
      auto mask = files_.mask(source);
      requireSize("The mask has ", mask.size(1), mask.size(0), picture);
      return mask;
    }
    const auto label = spec_.label.empty() ? network_.className(target) : spec_.label;
    auto boxes = boxesOf(files_.boxes(source), picture, label);
    if (spec_.surroundings) picture = cutAround(boxes, picture, *spec_.surroundings);
    return maskOf(boxes, picture.width, picture.height);
  }

  Network network_;
  std::optional<int> target_;
  TruthSpec spec_;
  TruthFiles files_;
};

/// `make` gets a source and its name.
template <class Make>
EvaluatedPictures named(const std::vector<std::string>& sources, Make make) {
  return {sources.size(), [sources, names = pictureNames(sources), make](std::size_t i) {
            EvaluatedPicture made;
            const auto why = failureOf([&] { made = make(sources.at(i), names.at(i)); });
            return why.empty() ? made : EvaluatedPicture{.name = names.at(i), .why = why};
          }};
}

}  // namespace

EvaluatedPictures filePictures(const Network& network, const std::vector<std::string>& sources,
                               std::optional<int> target) {
  requirePreprocessing(network);
  return named(sources, [network, target](const std::string& source, const std::string& name) {
    const auto input = inputOfPicture(network, source);
    return EvaluatedPicture{name, input, targetOf(network, target, input)};
  });
}

EvaluatedPictures placedPictures(const Network& network, const std::vector<std::string>& sources,
                                 std::optional<int> target, const TruthSpec& spec,
                                 const RunContext& context) {
  requirePreprocessing(network);
  auto placed =
      std::make_shared<const PlacedFiles>(network, target, spec, TruthFiles(spec, sources, context));
  return named(sources, [placed](const std::string& source, const std::string& name) {
    return placed->picture(source, name);
  });
}

}  // namespace hp
