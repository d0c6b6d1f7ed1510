// SPDX-License-Identifier: GPL-3.0-or-later
// What is evaluated on what: methods, pictures, places.
#include <algorithm>
#include <sstream>

#include "app/cli/evaluate.h"
#include "app/cli/method_params.h"
#include "core/data/sample.h"
#include "core/evaluate/coco_boxes.h"
#include "core/evaluate/voc_boxes.h"
#include "core/imaging/image_file.h"
#include "core/model/classify.h"

namespace hp::cli {
namespace {

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

// Of the class where the caller names one that the file knows, otherwise all.
std::vector<Box> boxesOf(const EvaluateOptions& options, const Image& picture) {
  const auto annotation = annotationOf(options);
  if (annotation.width != picture.width || annotation.height != picture.height)
    throw Error("The boxes of " + options.boxes + " belong to a picture of " +
                std::to_string(annotation.width) + " x " + std::to_string(annotation.height) +
                " pixels, not to " + options.image + ".");
  std::vector<Box> ofClass, all;
  for (const auto& each : annotation.boxes) {
    if (each.isMarkedOut) continue;
    all.push_back(each.box);
    if (isEqualWithoutCase(each.label, options.target)) ofClass.push_back(each.box);
  }
  if (all.empty()) throw Error("No box of " + options.boxes + " counts.");
  return ofClass.empty() ? all : ofClass;
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

Masked maskedPicture(const EvaluateOptions& options) {
  auto picture = pictureOf(options.image);
  if (!options.mask.empty()) return {std::move(picture), readMask(options.mask)};
  auto boxes = boxesOf(options, picture);
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

PlacedPicture placedPicture(const EvaluateOptions& options, const Network& network) {
  const auto [picture, mask] = maskedPicture(options);
  if (mask.size(0) != picture.height || mask.size(1) != picture.width)
    throw Error("The mask " + options.mask + " is not as large as the picture " + options.image + ".");
  PlacedPicture placed{.name = options.image, .input = prepareInput(network, picture)};
  placed.target = targetOf(options, network, placed.input);
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
