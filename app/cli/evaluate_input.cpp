// SPDX-License-Identifier: GPL-3.0-or-later
// What is evaluated on what: methods, pictures, places.
#include <algorithm>
#include <set>
#include <sstream>

#include "app/cli/evaluate.h"
#include "app/cli/method_params.h"
#include "core/base/text.h"
#include "core/data/sample.h"
#include "core/evaluate/coco_boxes.h"
#include "core/evaluate/voc_boxes.h"
#include "core/imaging/image_file.h"
#include "core/model/classify.h"

namespace hp::cli {
namespace {

constexpr std::size_t kMostLabels = 20;  // in a sentence

Image pictureOf(const std::string& source) {
  return isSample(source) ? sampleScene(source).image : readImage(source);
}

int targetOf(const EvaluateOptions& options, const Network& network, const Array& input) {
  if (options.target.empty()) return classify(network, input, {}).classes.front().index;
  return typedByCaller([&] { return network.classIndex(options.target); });
}

void requireOneSource(const EvaluateOptions& options) {
  if ((options.scenes > 0) == !options.image.empty()) throw UsageError{"Give either --image or --scenes."};
}

AnnotatedPicture annotationOf(const EvaluateOptions& options) {
  const std::filesystem::path file = options.boxes;
  if (file.extension() == ".xml") return readVocBoxes(file);
  if (file.extension() == ".json")
    return readCocoBoxes(file, std::filesystem::path(options.image).filename().string());
  throw UsageError{"--boxes wants a Pascal VOC file (.xml) or a COCO file (.json)."};
}

bool isEqualWithoutCase(const std::string& a, const std::string& b) {
  return std::ranges::equal(
      a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

/// The file, once it is known to be of the picture. Throws Error otherwise.
std::vector<LabelledBox> countedBoxes(const EvaluateOptions& options, const Image& picture) {
  auto annotation = annotationOf(options);
  if (annotation.width != picture.width || annotation.height != picture.height)
    throw Error("The boxes of " + options.boxes + " belong to a picture of " +
                std::to_string(annotation.width) + " x " + std::to_string(annotation.height) +
                " pixels, not to " + options.image + ".");
  std::erase_if(annotation.boxes, &LabelledBox::isMarkedOut);
  if (annotation.boxes.empty()) throw Error("No box of " + options.boxes + " counts.");
  return std::move(annotation.boxes);
}

std::string labelsText(const std::vector<LabelledBox>& boxes) {
  std::set<std::string> labels;
  for (const auto& each : boxes) labels.insert(each.label);
  std::string text;
  for (std::size_t told = 0; const auto& label : labels) {
    if (told++ == kMostLabels) return printable(text) + " and others";
    text += (text.empty() ? "" : ", ") + label;
  }
  return printable(text);
}

/// Those with the label that was asked for, or else with the class's name.
std::vector<Box> boxesOf(const EvaluateOptions& options, const Image& picture, const std::string& className) {
  const auto counted = countedBoxes(options, picture);
  const auto& wanted = options.boxLabel.empty() ? className : options.boxLabel;
  std::vector<Box> boxes;
  for (const auto& each : counted)
    if (isEqualWithoutCase(each.label, wanted)) boxes.push_back(each.box);
  if (boxes.empty())
    throw Error("No box of " + options.boxes + " has the label " + wanted + "; there are " +
                labelsText(counted) + ": choose one with --box-label.");
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

/// A picture and its mask, as large as the picture.
struct Masked {
  Image picture = {};
  Array mask = {};
};

Masked maskedPicture(const EvaluateOptions& options, Image picture, const std::string& className) {
  if (!options.mask.empty()) return {std::move(picture), readMask(options.mask)};
  auto boxes = boxesOf(options, picture, className);
  if (options.crop >= 0) {
    const auto whole = around(boxes);
    const auto cropped = croppedAround(picture, whole, options.crop);
    for (auto& box : boxes) {
      const double right = cropped.box.left - whole.left, down = cropped.box.top - whole.top;
      box = {box.left + right, box.top + down, box.right + right, box.bottom + down};
    }
    picture = cropped.picture;
  }
  auto mask = maskOf(boxes, picture.width, picture.height);
  return {std::move(picture), std::move(mask)};
}

// A class that nobody named is the first one of the whole picture: it says which boxes it is cut around.
PlacedPicture placedPicture(const EvaluateOptions& options, const Network& network) {
  const auto whole = pictureOf(options.image);
  const int target = targetOf(options, network, prepareInput(network, whole));
  const auto [picture, mask] = maskedPicture(options, whole, network.className(target));
  if (mask.size(0) != picture.height || mask.size(1) != picture.width)
    throw Error("The mask " + options.mask + " is not as large as the picture " + options.image + ".");
  PlacedPicture placed{.name = options.image, .input = prepareInput(network, picture)};
  placed.target = target;
  placed.truth = truthAtInput(network, mask);
  return placed;
}

}  // namespace

std::vector<ExperimentMethod> methodsFrom(const EvaluateOptions& options,
                                          const std::vector<std::string>& extras) {
  std::vector<ExperimentMethod> methods;
  std::istringstream ids(options.methods);
  for (std::string id; std::getline(ids, id, ',');) {
    const auto& method = *typedByCaller([&] { return &methodById(id); });
    methods.push_back({&method, method.defaults, method.info.name});
  }
  if (methods.empty()) throw UsageError{"--method wants the id of a method."};
  if (!extras.empty() && methods.size() > 1)
    throw UsageError{"'" + extras.front() + "': parameters can be given where there is one method."};
  if (!extras.empty()) methods.front().params = paramsFromArguments(*methods.front().method, extras);
  return methods;
}

std::vector<EvaluatedPicture> picturesFrom(const EvaluateOptions& options, const Network& network) {
  requireOneSource(options);
  std::vector<EvaluatedPicture> pictures;
  if (!options.image.empty()) {
    const auto input = prepareInput(network, pictureOf(options.image));
    pictures.push_back({options.image, input, targetOf(options, network, input)});
  }
  for (int i = 0; i < options.scenes; ++i) {
    const auto scene = makeScene(sampleSpec(), static_cast<std::uint64_t>(i));
    pictures.push_back(
        {sampleSource(static_cast<std::uint64_t>(i)), prepareInput(network, scene.image), scene.label});
  }
  return pictures;
}

PlacedPictures placesFrom(const EvaluateOptions& options, const Network& network) {
  requireOneSource(options);
  if (!options.image.empty()) {
    if (options.mask.empty() == options.boxes.empty()) throw UsageError{"Give either --mask or --boxes."};
    if (options.boxes.empty() && !options.boxLabel.empty()) throw UsageError{"--box-label wants --boxes."};
    return {1, [options, network](std::size_t) { return placedPicture(options, network); }};
  }
  const auto count = static_cast<std::size_t>(options.scenes);
  auto spec = sampleSpec();
  if (!options.watermark) return scenePictures(network, spec, count);
  spec.watermarkRate = 1;
  if (!options.target.empty())
    spec.watermarkClass = typedByCaller([&] { return network.classIndex(options.target); });
  if (spec.watermarkClass >= static_cast<int>(sceneClasses().size()))
    throw UsageError{"--watermark wants a class of the scenes."};
  return watermarkPictures(network, spec, count);
}

}  // namespace hp::cli
