// SPDX-License-Identifier: GPL-3.0-or-later
// An epoch's numbers against what was recorded of its parts: means over examples, whatever the batches.
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <numeric>
#include <sstream>

#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

/// The steps that count of an epoch.
std::vector<StepRecord> stepsOf(const RunFolder& run, std::int64_t epoch) {
  auto steps = run.trace();
  std::erase_if(steps, [&](const StepRecord& step) { return step.epoch != epoch; });
  return steps;
}

double meanOverExamples(const std::vector<StepRecord>& steps) {
  double sum = 0, examples = 0;
  for (const auto& step : steps) {
    sum += step.loss * static_cast<double>(step.examples);
    examples += static_cast<double>(step.examples);
  }
  return sum / examples;
}

double meanOverSteps(const std::vector<StepRecord>& steps) {
  double sum = 0;
  for (const auto& step : steps) sum += step.loss;
  return sum / static_cast<double>(steps.size());
}

TEST(EpochRecord, TrainingLossIsTheMeanOverExamplesNotOverBatches) {
  const TemporaryFolder folder;
  train(smallSpec(), folder / "run", {});
  const RunFolder run(folder / "run");
  ASSERT_EQ(run.epochs().size(), 2U);
  for (const auto& epoch : run.epochs()) {
    const auto steps = stepsOf(run, epoch.epoch);
    ASSERT_EQ(steps.size(), 4U);
    ASSERT_EQ(steps.front().examples, 8);
    ASSERT_EQ(steps.back().examples, 6);
    EXPECT_EQ(epoch.step, steps.back().step);
    EXPECT_NEAR(epoch.trainLoss, meanOverExamples(steps), 1e-12);
    EXPECT_GT(std::abs(epoch.trainLoss - meanOverSteps(steps)), 1e-6) << "this test could not tell the two";
  }
}

/// One line of a table of predictions: the numbers of its bits, in their order, and its class indexes.
struct Prediction {
  std::size_t label = 0, predicted = 0;
  double probability = 0;
  std::vector<double> logits = {};
};

double numberOfBits(const std::string& digits) {
  return std::bit_cast<double>(std::stoull(digits, nullptr, 16));
}

Prediction predictionOf(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream text(line);
  for (std::string cell; std::getline(text, cell, ',');) cells.push_back(cell);
  Prediction row{std::stoul(cells.at(1)), std::stoul(cells.at(2)), numberOfBits(cells.at(4))};
  for (std::size_t i = 6; i < cells.size(); i += 2) row.logits.push_back(numberOfBits(cells[i]));
  return row;
}

std::vector<Prediction> predictionsOf(const std::filesystem::path& run, std::int64_t epoch) {
  std::ifstream file(run / "predictions" / ("validation-epoch-000" + std::to_string(epoch) + ".csv"));
  std::string line;
  std::getline(file, line);
  std::vector<Prediction> rows;
  while (std::getline(file, line)) rows.push_back(predictionOf(line));
  return rows;
}

double logSumExp(const std::vector<double>& logits) {
  const double largest = *std::max_element(logits.begin(), logits.end());
  double sum = 0;
  for (const double logit : logits) sum += std::exp(logit - largest);
  return largest + std::log(sum);
}

double meanCrossEntropy(const std::vector<Prediction>& rows) {
  double sum = 0;
  for (const auto& row : rows) sum += logSumExp(row.logits) - row.logits.at(row.label);
  return sum / static_cast<double>(rows.size());
}

double shareOfRight(const std::vector<Prediction>& rows) {
  const auto right = std::count_if(rows.begin(), rows.end(), [](const Prediction& row) {
    return row.label == static_cast<std::size_t>(std::max_element(row.logits.begin(), row.logits.end()) -
                                                 row.logits.begin());
  });
  return static_cast<double>(right) / static_cast<double>(rows.size());
}

TEST(EpochRecord, ValidationIsTheMeanOverTheRecordedPredictions) {
  const TemporaryFolder folder;
  train(smallSpec(), folder / "run", {});
  for (const auto& epoch : RunFolder(folder / "run").epochs()) {
    const auto rows = predictionsOf(folder / "run", epoch.epoch);
    ASSERT_EQ(rows.size(), 12U) << "a batch of eight and one of four";
    EXPECT_EQ(epoch.validationExamples, 12);
    EXPECT_NEAR(epoch.validationLoss, meanCrossEntropy(rows), 1e-6);
    EXPECT_EQ(epoch.validationAccuracy, shareOfRight(rows));
    for (const auto& row : rows) {
      EXPECT_NEAR(row.probability, std::exp(row.logits.at(row.predicted) - logSumExp(row.logits)), 1e-12);
      EXPECT_EQ(row.logits.at(row.predicted), *std::max_element(row.logits.begin(), row.logits.end()));
    }
  }
}

// No record of a step says how many it got right. But a network that does not learn, that trains as it infers
// (no batch norm, no dropout) and is validated on what it learns from must get the same numbers twice.
TEST(EpochRecord, TrainingAndValidationAgreeWhereTheyMust) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 30);
  std::filesystem::remove_all(folder / "data" / "validation");
  std::filesystem::copy(folder / "data" / "train", folder / "data" / "validation",
                        std::filesystem::copy_options::recursive);
  auto spec = folderSpec(folder / "data");
  spec.recipe.architecture = "squeezenet1-1";
  spec.recipe.side = 48;
  spec.recipe.epochs = 1;
  spec.recipe.dropout = spec.recipe.rotation = 0;
  spec.recipe.flip = false;
  spec.recipe.schedule = ScheduleKind::Constant;
  spec.recipe.learningRate = 1e-30;
  train(spec, folder / "run", {});
  const auto epoch = RunFolder(folder / "run").epochs().at(0);
  const auto rows = predictionsOf(folder / "run", 1);
  ASSERT_EQ(rows.size(), 30U);
  EXPECT_NEAR(epoch.trainLoss, meanCrossEntropy(rows), 1e-6);
  EXPECT_EQ(epoch.trainAccuracy, shareOfRight(rows));
  EXPECT_GT(epoch.trainAccuracy, 0) << "nothing right at all would agree with forgetting to count";
  EXPECT_EQ(epoch.trainAccuracy, epoch.validationAccuracy);
}

}  // namespace
}  // namespace hp
