// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/long_run.h"

#include <cmath>

#include "core/base/philox.h"
#include "tests/core/runs/run_example.h"

namespace hp::test {
namespace {

constexpr int kPictures = 100;

RunDescription descriptionOf(const std::filesystem::path& folder, const LongRun& run) {
  auto description = exampleDescription();
  description.name = folder.filename().string();
  description.config = R"({"recipe": {"name": "made-up", "seed": )" + std::to_string(run.seed) +
                       R"(}, "threads": 1, "device": ")" + run.device + "\"}";
  description.environment = R"({"program": {"threads": "1", "processor": "made-up"}})";
  description.files = {};
  return description;
}

double noiseOf(const LongRun& run, std::int64_t at) {
  return run.noise * std::sin(static_cast<double>(at) * 12.9898 + run.noise * 1e7);
}

Array weightsOf(const LongRun& run, std::int64_t epoch) {
  const Philox random(static_cast<std::uint64_t>(run.seed), RandomPurpose::Noise);
  Array array{.shape = {run.numbers}};
  for (std::int64_t i = 0; i < run.numbers; ++i)
    array.values.push_back(static_cast<float>(random.normal(static_cast<std::uint64_t>(i)) +
                                              0.01 * static_cast<double>(epoch) + noiseOf(run, i)));
  return array;
}

std::vector<PredictionRow> predictionsOf(const LongRun& run, std::int64_t epoch) {
  const Philox random(static_cast<std::uint64_t>(run.seed), RandomPurpose::Shuffle);
  std::vector<PredictionRow> rows;
  for (int i = 0; i < kPictures; ++i) {
    const double wrong = random.uniform(static_cast<std::uint64_t>(i)) + noiseOf(run, i);
    const bool isWrong = wrong < 0.4 / static_cast<double>(epoch);
    rows.push_back({"picture-" + std::to_string(i) + ".jpg", i % 2, isWrong ? 1 - i % 2 : i % 2, 0.8, {}});
  }
  return rows;
}

EpochRecord recordOf(const LongRun& run, std::int64_t epoch) {
  auto record = exampleEpoch(epoch);
  record.step = epoch * run.steps;
  record.validationLoss += 0.01 * run.seed + noiseOf(run, epoch);
  record.seconds = 10 + 0.01 * run.seed + 1e3 * run.noise;
  record.weightsKept = true;
  record.best = false;
  return record;
}

StepRecord stepOf(const LongRun& run, std::int64_t step) {
  auto record = exampleStep(step);
  record.epoch = (step - 1) / run.steps + 1;
  record.loss += 0.01 * run.seed + noiseOf(run, step);
  return record;
}

}  // namespace

void writeLongRun(const std::filesystem::path& folder, const LongRun& run) {
  auto writer = RunWriter::create(folder, descriptionOf(folder, run));
  for (std::int64_t epoch = 1; epoch <= run.epochs; ++epoch) {
    for (std::int64_t i = 1; i <= run.steps; ++i) writer.step(stepOf(run, (epoch - 1) * run.steps + i));
    writer.keepWeights(epoch, {{"layer.weight", weightsOf(run, epoch)}}, false);
    writer.predictions(epoch, predictionsOf(run, epoch));
    writer.epoch(recordOf(run, epoch));
  }
  writer.finish({{"layer.weight", weightsOf(run, run.epochs)}}, "made up");
}

}  // namespace hp::test
