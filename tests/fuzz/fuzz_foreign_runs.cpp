// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as what other programs record of their runs: TensorBoard's events, with and without a frame
// whose checksums hold, MLflow's files, tables of curves.

#include <sstream>

#include "core/base/outcome.h"
#include "core/compare/curve_builder.h"
#include "core/compare/curves_table.h"
#include "core/compare/mlflow_files.h"
#include "core/runs/event_reader.h"
#include "core/runs/tf_records.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

// Event { step: 3, summary { value { tag: "loss", simple_value } value { tag: "t", tensor { FLOAT, content }
// } } }
const std::string kEvent(
    "\x10\x03\x2a\x1c\x0a\x0b\x0a\x04loss\x15\0\0\x80\x3f\x0a\x0d\x0a\x01t\x42\x08\x08\x01\x22\x04"
    "\0\0\x80\x3f",
    32);
// Event { step: 2, session_log { START } }
const std::string kRestart("\x10\x02\x3a\x02\x08\x01", 6);

void readAsEvents(const std::string& bytes) {
  std::istringstream file(bytes);
  hp::CurveBuilder builder;
  hp::readEvents(file, bytes.size(),
                 {[&](const std::string& tag, std::int64_t step, double value) {
                    builder.add(tag, {step, 0, value});
                  },
                  [&](std::int64_t step) { builder.restart(step); }});
  std::move(builder).curves();
}

/// Runs a reader; being refused is fine.
template <class Read>
void attempt(const std::string& bytes, Read read) {
  try {
    std::istringstream file(bytes);
    read(file);
  } catch (const hp::Error&) {
  }
}

}  // namespace

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  std::vector<Bytes> seeds;
  for (const std::string& text :
       {kEvent, kRestart, tfRecord(kEvent) + tfRecord(kRestart) + tfRecord(kEvent),
        std::string("artifact_uri: 'it''s'\nrun_name: \"a \\\"name\\\"\"\n# words\nstatus: 3\nend: null\n"),
        std::string("1700000000000 0.5 1\n1700000000001 nan 2\n1700000000002 1e-05\n"),
        std::string("\xef\xbb\xbf"
                    "epoch,step,\"train, loss\",val_loss\r\n0,9,0.5,\n1,19,,inf\n"),
        std::string("Step;Verlust\n1;0,5\n2;1e-3\n"), std::string("step\tacc\n1\t0.5\n")})
    seeds.emplace_back(text.begin(), text.end());
  return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  readAsEvents(bytes);
  readAsEvents(hp::tfRecord(bytes));
  attempt(bytes, [](std::istream& file) { hp::parsedMeta(file, "fuzzed"); });
  attempt(bytes, [](std::istream& file) { hp::readMetric(file, [](std::int64_t, double) {}); });
  attempt(bytes, [](std::istream& file) { hp::readCurvesTable(file, "fuzzed"); });
  return 0;
}
