// SPDX-License-Identifier: GPL-3.0-or-later
// Folders that somebody made to harm: one sentence, or as if the damaged part were not there.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <sstream>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/runs/crc32c.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "core/runs/trace_file.h"
#include "tests/core/import/peak_memory.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST(HostileRun, NewerVersionsAreRefusedInOneSentence) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  { RunWriter::create(path, exampleDescription()); }
  const auto run = textOf(path / "run.json");
  auto newer = run;
  newer.replace(newer.find("\"version\": 1"), 12, "\"version\": 2");
  writeTextTo(path / "run.json", newer);
  HP_EXPECT_REFUSED(RunFolder(path), "version 2");
  HP_EXPECT_REFUSED(RunWriter::resume(path), "version 2");
  EXPECT_TRUE(isRunFolder(path));
  writeTextTo(path / "run.json", run);
  auto trace = textOf(path / "trace.bin");
  trace[8] = 9;
  writeTextTo(path / "trace.bin", trace);
  HP_EXPECT_REFUSED(RunWriter::resume(path), "version 9");
  EXPECT_EQ(RunFolder(path).missing().size(), 1u);
}

TEST(HostileRun, WhatIsNoRunFolderIsRefused) {
  const TemporaryFolder folder;
  for (const std::string text :
       {"", "{}", "[]", "{\"format\": 7}", "{\"format\": \"heatproof run\"}", "\xff"}) {
    writeTextTo(folder / "run.json", text);
    HP_EXPECT_REFUSED(RunFolder(folder.path()), "run.json");
  }
  writeTextTo(folder / "run.json", std::string(3'000'000, '['));
  HP_EXPECT_REFUSED(RunFolder(folder.path()), "run.json");
  fs::remove(folder / "run.json");
  HP_EXPECT_REFUSED(RunFolder(folder.path()), "is no run folder");
  HP_EXPECT_REFUSED(verifyRun(folder.path(), {}), "is no run folder");
  ASSERT_EQ(mkfifo((folder / "run.json").c_str(), 0600), 0);
  HP_EXPECT_REFUSED(RunFolder(folder.path()), "not an ordinary file");
  EXPECT_FALSE(isRunFolder(folder.path()));
  EXPECT_FALSE(isRunFolder(folder / "nowhere"));
}

/// A header of a trace that is sound but promises records of gigabytes.
std::string greedyHeader() {
  const std::uint32_t tensors = 100'000'000, recordBytes = 72 + 40 * tensors;
  std::string bytes = traceHeader({});
  bytes.replace(16, 4, std::string(reinterpret_cast<const char*>(&recordBytes), 4));
  bytes.replace(20, 4, std::string(reinterpret_cast<const char*>(&tensors), 4));
  const auto checksum = crc32c(bytes.substr(0, 28));
  return bytes.replace(28, 4, std::string(reinterpret_cast<const char*>(&checksum), 4));
}

TEST(HostileRun, PromisesDoNotTakeMemory) {
  std::istringstream file(greedyHeader());
  const auto peak = peakMemoryOf([&] {
    const auto layout = readTraceHeader(file, 32, "trace.bin");
    EXPECT_EQ(layout.tensors, 100'000'000u);
    scanTrace(file, 32, layout, [](StepRecord&&) { ADD_FAILURE(); });
  });
  if (peak) {
    EXPECT_LT(*peak, 50 << 20);
  }
}

TEST(HostileRun, TraceHeadersThatContradictThemselvesAreRefused) {
  const auto header = traceHeader({2, 1});
  for (std::size_t at = 0; at < header.size(); ++at) {
    auto changed = header;
    changed[at] ^= 0x10;
    std::istringstream file(changed);
    HP_EXPECT_REFUSED(readTraceHeader(file, changed.size(), "trace.bin"), "trace.bin");
  }
}

TEST(HostileRun, OddRowsAreNoRows) {
  const auto good = rowText(exampleStep(1));
  EXPECT_TRUE(parsedRow(good));
  EXPECT_TRUE(parsedRow(R"({"kind":"of a later program"})"));
  for (const auto& [from, to] : {std::pair{"\"step\":1", "\"step\":-1"},
                                 {"\"step\":1", "\"step\":99999999999999999999"},
                                 {"\"attempt\":1", "\"attempt\":0"},
                                 {"\"attempt\":1", "\"attempt\":1000001"},
                                 {"\"lossBits\":\"", "\"lossBits\":\"x"},
                                 {"\"epoch\":1", "\"epoch\":[]"}}) {
    auto row = good;
    row.replace(row.find(from), std::string(from).size(), to);
    EXPECT_FALSE(parsedRow(row)) << row;
  }
  for (const std::string line : {"", "7", "[]", "{}", "{\"kind\":7}", "{\"kind\":\"step\"}", "\xff\xfe"})
    EXPECT_FALSE(parsedRow(line)) << line;
  EXPECT_FALSE(parsedRow(std::string(1'000'000, '[')));
}

TEST(HostileRun, ALineWithoutAnEndTakesNoMemory) {
  std::istringstream file(std::string(64 << 20, 'x') + "\n" + rowText(exampleStep(1)));
  int rows = 0;
  const auto peak = peakMemoryOf([&] { scanMetrics(file, [&](MetricsRow&&) { ++rows; }); });
  EXPECT_EQ(rows, 1);
  if (peak) {
    EXPECT_LT(*peak, 20 << 20);
  }
}

TEST(HostileRun, ArrayFilesThatLieAreRefused) {
  const auto read = [](const std::string& bytes) {
    std::istringstream file(bytes);
    return readSafetensorsArrays(file, bytes.size(), "weights");
  };
  const auto whole = [](const std::string& header, std::size_t data) {
    const std::uint64_t length = header.size();
    return std::string(reinterpret_cast<const char*>(&length), 8) + header + std::string(data, '\1');
  };
  EXPECT_EQ(read(whole(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8)).at("a").shape,
            Shape{2});
  for (const char* entry : {R"({"dtype":"F16","shape":[4],"data_offsets":[0,8]})",
                            R"({"dtype":"F32","shape":[3],"data_offsets":[0,8]})",
                            R"({"dtype":"F32","shape":[2],"data_offsets":[8,0]})",
                            R"({"dtype":"F32","shape":[2],"data_offsets":[4,12]})",
                            R"({"dtype":"F32","shape":[4294967296,4294967298],"data_offsets":[0,8]})",
                            R"({"dtype":"F32","shape":[-2],"data_offsets":[0,8]})",
                            R"({"dtype":"F32","shape":2,"data_offsets":[0,8]})",
                            R"({"dtype":"F32","shape":[1],"data_offsets":[0,4]})", R"([])", R"({})"}) {
    HP_EXPECT_REFUSED(read(whole(std::string("{\"a\":") + entry + "}", 8)), "weights");
  }
  for (const auto& bytes :
       {std::string(), std::string(8, '\xff'), whole("[", 0), whole("[]", 0), whole("{", 0)})
    HP_EXPECT_REFUSED(read(bytes), "weights");
}

TEST(HostileRun, BestCannotPointOutOfTheFolder) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  RunWriter::create(path, exampleDescription()).keepWeights(1, exampleWeights(1), true);
  for (const char* file : {"../run.json", "/etc/passwd", "", "..", "nothing.safetensors"}) {
    writeTextTo(path / "weights" / "best.json",
                std::string(R"({"format":"heatproof best","version":1,"epoch":1,"file":")") + file + "\"}");
    EXPECT_EQ(RunFolder(path).newestWeights(), path / "weights" / "epoch-0001.safetensors") << file;
  }
}

}  // namespace
}  // namespace hp
