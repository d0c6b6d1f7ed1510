// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as each of the files of a run folder.

#include <sstream>

#include "core/base/array_file.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/files_table.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/sums_file.h"
#include "core/runs/tf_records.h"
#include "core/runs/trace_file.h"
#include "tests/fuzz/fuzz_target.h"

#include <nlohmann/json.hpp>

namespace {

constexpr hp::TraceLayout kLayout{2, 1};

hp::StepRecord fullStep() {
  hp::StepRecord step{.step = 3, .loss = 0.5};
  step.gradients = step.weights = {{1}, {2}};
  step.gradientNorms = {1, 2};
  step.buffers = {{3}};
  return step;
}

hp::StepRecord start() {
  auto start = fullStep();
  start.isStart = true;
  return start;
}

std::string runJson() {
  return R"({"format":"heatproof run","version":1,"name":"n","program":"p","command":"c","classNames":["a"]})";
}

std::string checkpointJson() {
  return R"({"format":"heatproof checkpoint","version":1,"attempt":1,"step":2,"epoch":1,"stepInEpoch":2,)"
         R"("numbers":{"x":{"decimal":1,"bits":"3ff0000000000000"}},"sha256":{}})";
}

std::string arrays() {
  return hp::safetensorsHeader({{"a", "F32", {2, 2}, 16}, {"b", "F32", {}, 4}}, {{"k", "v"}}) +
         std::string(20, '\1');
}

}  // namespace

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  std::vector<Bytes> seeds;
  for (const std::string& text :
       {rowText(fullStep()) + rowText(EpochRecord{}) + rowText(EventRecord{.kind = "k", .text = "t"}) +
            rowText(AttemptRecord{}),
        traceHeader(kLayout) + traceRecord(start(), kLayout) + traceRecord(fullStep(), kLayout), runJson(),
        checkpointJson(), arrays(), filesText({{"a\t", "b", "c", "d", "e"}}),
        sumsText({{std::string(64, 'a'), "back\\slash"}, {std::string(64, 'b'), "run.json"}}),
        tfRecord("one") + tfRecord("two")})
    seeds.emplace_back(text.begin(), text.end());
  return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto stream = [&] { return std::istringstream(bytes); };
  hp::test::attempt([&] {
    auto file = stream();
    hp::scanMetrics(file, [](hp::MetricsRow&&) {});
  });
  hp::test::attempt([&] {
    auto file = stream();
    const auto layout = hp::readTraceHeader(file, size, "fuzzed");
    hp::scanTrace(file, size, layout, [](hp::StepRecord&&) {});
  });
  hp::test::attempt([&] {
    const auto run = hp::formatObject(bytes, hp::run_names::kRunFormat, "fuzzed");
    hp::textMember(run, "name", "fuzzed");
    hp::textsMember(run, "classNames", "fuzzed");
  });
  hp::test::attempt([&] { hp::parsedCheckpoint(bytes, "fuzzed"); });
  hp::test::attempt([&] {
    auto file = stream();
    hp::readSafetensorsArrays(file, size, "fuzzed");
  });
  hp::test::attempt([&] {
    auto file = stream();
    hp::parsedFiles(file, "fuzzed");
  });
  hp::test::attempt([&] {
    auto file = stream();
    hp::scanSums(file, [](const hp::FileSum&) {});
  });
  auto file = stream();
  hp::wholeTfRecords(file, size);
  return 0;
}
