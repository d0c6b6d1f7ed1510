// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_picture.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>

#include "app/cli/text_table.h"
#include "core/base/json_number.h"
#include "core/base/text.h"
#include "core/compare/run_network.h"
#include "core/data/sample.h"
#include "core/imaging/image_file.h"

namespace hp::cli {
namespace {

constexpr int kMostTop = 100'000, kDigits = 4;

Image read(const RunComparison& comparison, const std::string& picture, const RunContext& context) {
  std::error_code unknown;
  if (isSample(picture)) return sampleScene(picture).image;
  if (std::filesystem::exists(picture, unknown)) return readImage(picture);
  try {
    const auto dataset = datasetOfEither(*comparison.baseline, *comparison.candidate, context);
    return dataset.picture(exampleOf(dataset, picture));
  } catch (const Error& error) {
    throw Error("There is no file " + printable(picture).substr(0, 300) +
                ", and it is no picture of the runs' data: " + error.what());
  }
}

std::string number(double value) { return std::isfinite(value) ? numberText(value, kDigits) : "-"; }

std::string decimals(double value) {
  std::array<char, 64> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed,
                                 PredictionTableSpec{}.decimals);
  return {text.data(), end.ptr};
}

std::string rankText(const PredictionTableRow& row) {
  const auto change = row.rankChange();
  return std::to_string(row.baselineRank) + (change == 0 ? "" : " -> " + std::to_string(row.candidateRank));
}

std::string decimalText(const PredictionTableRow& row) {
  return row.firstDecimal == 0 ? "-" : std::to_string(row.firstDecimal) + (row.flagged ? " !" : "");
}

std::string tableText(const ComparedPicture& compared) {
  if (!compared.tableObstacle.empty()) return wrapped(printable(compared.tableObstacle), 2);
  const auto& table = compared.table;
  TextTable text({"class", "baseline", "candidate", "|d|", "relative", "decimal", "rank"});
  for (const auto& row : table.rows)
    text.add({printable(row.name), decimals(row.baseline), decimals(row.candidate), number(row.absolute),
              number(row.relative), decimalText(row), rankText(row)});
  const auto flagged = std::ranges::count_if(table.rows, &PredictionTableRow::flagged);
  return text.text(2) +
         wrapped(
             std::to_string(flagged) + " of " + std::to_string(table.rows.size()) +
                 " rows differ within the first " + std::to_string(PredictionTableSpec{}.flaggedDecimals) +
                 " decimals (!); largest difference " + number(table.maxAbsolute) + ", relative " +
                 number(table.maxRelative) + "; Kendall's tau of the ranks " + number(table.kendall) + ".",
             2);
}

std::string explanationText(const ComparedPicture& compared) {
  if (!compared.explained && compared.obstacle == compared.tableObstacle) return {};  // said once
  if (!compared.explained) return wrapped("No explanations: " + printable(compared.obstacle), 2);
  const auto& with = compared.explained->difference.agreement;
  return wrapped(compared.method->info.name + " for " + printable(compared.target) + ": RMSE " +
                     number(with.rmse) + ", Pearson " + number(with.pearson) + ", Spearman " +
                     number(with.spearman) + ", SSIM " + number(with.ssim) + ", top 10 % overlap " +
                     number(with.topOverlap) + ".",
                 2);
}

Json rowJson(const PredictionTableRow& row) {
  return {{"class", row.index},
          {"name", row.name},
          {"baseline", finiteNumber(row.baseline)},
          {"candidate", finiteNumber(row.candidate)},
          {"absolute", finiteNumber(row.absolute)},
          {"relative", finiteNumber(row.relative)},
          {"firstDifferingDecimal", row.firstDecimal},
          {"flagged", row.flagged},
          {"baselineRank", row.baselineRank},
          {"candidateRank", row.candidateRank},
          {"rankChange", row.rankChange()},
          {"ulp", row.ulp}};
}

Json explanationJson(const ComparedPicture& compared) {
  Json json = {{"method", compared.method->info.id}, {"obstacle", compared.obstacle}};
  if (!compared.explained) return json;
  const auto& with = compared.explained->difference.agreement;
  json["class"] = compared.explained->target;
  json["name"] = compared.target;
  json["rmse"] = finiteNumber(with.rmse);
  json["pearson"] = finiteNumber(with.pearson);
  json["spearman"] = finiteNumber(with.spearman);
  json["ssim"] = finiteNumber(with.ssim);
  json["topOverlap"] = finiteNumber(with.topOverlap);
  return json;
}

/// What the work says when it cannot be done; empty: it was done.
template <class Work>
std::string obstacleTo(Work&& work) {
  try {
    work();
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

/// Fills in what networks say that are there.
void lookAt(const Image& image, const ComparedNetworks& both, const ImageOptions& images,
            const ExplainRunsSpec& question, ComparedPicture& compared, const RunContext& context) {
  const Baseline baseline(both.baseline);
  const Candidate candidate(both.candidate);
  const auto said = classifyBoth(baseline, candidate, images.picture, image, context);
  compared.tableObstacle = obstacleTo([&] {
    compared.table =
        predictionTable(Baseline(said.baseline.classification), Candidate(said.candidate.classification),
                        {.top = static_cast<std::size_t>(images.top)});
  });
  const int target = question.target.empty()
                         ? said.baseline.classification.classes.front().index
                         : typedByCaller([&] { return baseline->classIndex(question.target); });
  compared.target = baseline->className(target);
  compared.obstacle = obstacleTo([&] {
    compared.explained =
        explainBoth(baseline, candidate, said, {question.method, question.params, target}, context);
  });
}

/// A pair without the picture, or without networks, says so in `obstacle`: others may have them.
ComparedPicture comparedPicture(const RunComparison& comparison, const ImageOptions& images,
                                const ExplainRunsSpec& question, const RunContext& context, bool& isRead) {
  ComparedPicture compared{.picture = images.picture, .method = question.method};
  const auto obstacle = obstacleTo([&] {
    const auto image = read(comparison, images.picture, context);
    isRead = true;
    const auto both = networksOf(*comparison.baseline, *comparison.candidate, comparison.epoch, context);
    lookAt(image, both, images, question, compared, context);
  });
  if (!obstacle.empty()) compared.tableObstacle = compared.obstacle = obstacle;
  return compared;
}

}  // namespace

void addPictureOptions(ImageOptions& images, std::vector<Option>& options) {
  images.top = static_cast<int>(PredictionTableSpec{}.top);
  options.push_back(
      {"--picture", "FILE",
       "What the runs say of one picture, side by side, and how alike they explain it; a file, or "
       "a picture of the runs' data as the flips name it",
       &images.picture});
  options.push_back({"--top", "K", "With --picture: classes that either run has among its first K are listed",
                     &images.top, false, 1, kMostTop});
}

std::vector<ComparedPicture> comparedPictures(const std::vector<ComparisonPtr>& comparisons,
                                              const ImageOptions& images, const ExplainRunsSpec& question,
                                              const RunContext& context) {
  std::vector<ComparedPicture> pictures;
  if (images.picture.empty()) return pictures;
  bool isRead = false;
  for (const auto& comparison : comparisons)
    pictures.push_back(comparedPicture(*comparison, images, question, context, isRead));
  if (!isRead && !pictures.empty()) throw Error(pictures.front().obstacle);
  return pictures;
}

std::string pictureText(const ComparedPicture& compared) {
  return "\nThe picture " + printable(compared.picture) + "\n" + tableText(compared) +
         explanationText(compared);
}

Json pictureJson(const ComparedPicture& compared) {
  Json rows = Json::array();
  for (const auto& row : compared.table.rows) rows.push_back(rowJson(row));
  return {{"picture", compared.picture},
          {"classes", compared.table.classes},
          {"rows", rows},
          {"obstacle", compared.tableObstacle},
          {"maxAbsolute", finiteNumber(compared.table.maxAbsolute)},
          {"maxRelative", finiteNumber(compared.table.maxRelative)},
          {"kendall", finiteNumber(compared.table.kendall)},
          {"explanation", explanationJson(compared)}};
}

}  // namespace hp::cli
