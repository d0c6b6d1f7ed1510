// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/traced_run.h"

#include "core/runs/run_folder.h"

namespace hp::test {
namespace {

ShortDigest digestOf(const std::string& what, std::int64_t number) {
  const auto text = what + std::to_string(number);
  return shortDigest(text.data(), text.size());
}

std::vector<ShortDigest> digestsOf(const std::vector<std::string>& names, const std::string& what,
                                   std::int64_t number) {
  std::vector<ShortDigest> digests;
  for (const auto& name : names) digests.push_back(digestOf(what + name, number));
  return digests;
}

}  // namespace

RunDescription tracedDescription() {
  return {.name = "traced",
          .config = "{}",
          .environment = "{}",
          .dataset = "{}",
          .classNames = {"cat", "dog"},
          .tensors = {"conv1.weight", "conv1.bias", "dense.weight", "dense.bias"},
          .buffers = {"bn.running_mean", "bn.running_var"}};
}

StepRecord tracedStep(std::int64_t step, bool isStart) {
  const auto about = tracedDescription();
  StepRecord record{.step = step,
                    .epoch = isStart ? 1 + step / 4 : 1 + (step - 1) / 4,
                    .weights = digestsOf(about.tensors, "weights of ", step),
                    .buffers = digestsOf(about.buffers, "buffer ", step),
                    .isStart = isStart};
  if (isStart) return record;
  record.loss = 0.7 / static_cast<double>(step);
  record.examples = 8;
  record.batch = digestOf("batch", step);
  record.gradients = digestsOf(about.tensors, "gradient of ", step);
  record.gradientNorms.assign(about.tensors.size(), 1);
  return record;
}

ShortDigest otherDigest(const char* what) { return digestOf(what, -1); }

void writeSteps(RunWriter& writer, std::int64_t first, std::int64_t last, const Change& change) {
  for (auto step = first; step <= last; ++step) {
    auto record = tracedStep(step);
    if (change) change(record);
    writer.step(record);
  }
}

void writeTracedRun(const std::filesystem::path& folder, std::int64_t steps, const Change& change,
                    const RunDescription& description) {
  auto writer = RunWriter::create(folder, description);
  auto start = tracedStep(0, true);
  if (change) change(start);
  writer.start(start);
  writeSteps(writer, 1, steps, change);
}

ComparedRunPtr comparedRun(const std::filesystem::path& folder) {
  const RunFolder run(folder);
  const auto& about = run.description();
  auto compared = std::make_shared<ComparedRun>();
  compared->path = folder;
  compared->name = folder.filename().string();
  compared->config = about.config;
  compared->environment = about.environment;
  compared->startDigest = about.startDigest;
  compared->files = about.files;
  compared->events = run.events();
  return compared;
}

}  // namespace hp::test
