// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_images.h"

#include <algorithm>

#include "app/cli/method_params.h"

namespace hp::cli {
namespace {

constexpr const char* kRecorded = "recorded";
constexpr const char* kMethod = "grad-cam";
constexpr int kCount = 40, kMostCount = 1'000'000;

PictureSet picturesFor(const ImageOptions& images, const std::vector<ComparisonPtr>& comparisons,
                       const RunContext& context) {
  if (images.images != kRecorded) return picturesIn(images.images, context);
  return recordedPictures(runsOf(comparisons), context);
}

}  // namespace

void addImageOptions(ImageOptions& images, std::vector<Option>& options) {
  images.count = kCount;
  options.push_back({"--images", "DIR",
                     "Explain the pictures of a folder by every run and compare the maps; 'recorded': what "
                     "the runs were validated with",
                     &images.images});
  options.push_back({"--count", "N", "At most so many of the pictures, spread over all; 0: all",
                     &images.count, false, 0, kMostCount});
  options.push_back({"--method", "ID",
                     "How pictures are explained, [grad-cam]; its parameters come last, as the explain "
                     "command takes them",
                     &images.method});
  options.push_back(
      {"--class", "N|NAME",
       "The class to explain; without it, of each picture the one that the baseline ranks first",
       &images.target});
  options.push_back(
      {"--again", "",
       "Also explain by the baseline's network computed without oneDNN: numerical noise alone, where "
       "other kernels compute then",
       &images.again});
}

std::vector<std::string> takeMethodWords(const ImageOptions& images, std::vector<std::string>& extras) {
  if (!images.explains()) return {};
  const auto first = std::ranges::find_if(extras, [](const auto& word) { return word.starts_with("--"); });
  std::vector<std::string> words(first, extras.end());
  extras.erase(first, extras.end());
  return words;
}

ExplainRunsSpec explainSpec(const ImageOptions& images, const std::vector<std::string>& methodWords) {
  if (!images.explains() && !(images.method.empty() && images.target.empty()))
    throw UsageError{"--method and --class speak of pictures: name them with --images or --picture."};
  if (!images.wanted() && images.again)
    throw UsageError{"--again speaks of a set of pictures: name it with --images."};
  const auto id = images.method.empty() ? kMethod : images.method;
  const auto& method = methodTyped(id);
  return {.method = &method,
          .params = paramsFromArguments(method, methodWords),
          .target = images.target,
          .again = images.again};
}

std::shared_ptr<const ExplainedRuns> explainedRuns(const ImageOptions& images, const ExplainRunsSpec& spec,
                                                   const std::vector<ComparisonPtr>& comparisons,
                                                   const RunContext& context) {
  if (!images.wanted()) return nullptr;
  const auto pictures =
      sampled(picturesFor(images, comparisons, context), static_cast<std::size_t>(images.count));
  return std::make_shared<const ExplainedRuns>(explainRuns(comparisons, pictures, spec, context));
}

}  // namespace hp::cli
