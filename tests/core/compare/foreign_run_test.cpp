// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs write: checkpoints and TensorBoard's events; whole, damaged and made to harm.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/compare/compared_run.h"
#include "core/runs/event_file.h"
#include "core/runs/tf_records.h"
#include "tests/core/compare/foreign_run.h"
#include "tests/core/import/peak_memory.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

constexpr std::size_t kMegabyte = 1 << 20;

// --- Weights files

TEST(WeightsFileRun, IsARunOfOneEpoch) {
  const TemporaryFolder folder;
  const auto file = folder / "no ending";
  writeSafetensors(file, exampleWeights(1));
  const auto run = openComparedRun(file, {});
  EXPECT_EQ(run->kind, RunKind::WeightsFile);
  EXPECT_EQ(run->name, "no ending");
  EXPECT_EQ(run->weights, (std::map<std::int64_t, fs::path>{{1, file}}));
  EXPECT_TRUE(run->classNames.empty());
  EXPECT_TRUE(run->config.empty());
  expectNamed(*run, "says nothing of");
  EXPECT_EQ(withDigestsChecked(run, {}), run);
}

TEST(WeightsFileRun, WhatIsNoneIsRefusedByItsName) {
  const TemporaryFolder folder;
  for (const auto& [content, part] :
       std::vector<std::pair<std::string, std::string>>{{"", "is empty"},
                                                        {"just a text", "no weights file"},
                                                        {"\x89HDF\r\n\x1a\n", "HDF5"},
                                                        {"<!DOCTYPE html>, <html>", "web page"},
                                                        {"version https://git-lfs.github.com", "Git LFS"}}) {
    writeTextTo(folder / "file.pth", content);
    HP_EXPECT_REFUSED(openComparedRun(folder / "file.pth", {}), part);
  }
  ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
  HP_EXPECT_REFUSED(openComparedRun(folder / "pipe", {}), "not an ordinary file");
}

// --- TensorBoard

/// Protobuf by hand, apart from the writer: only what a test needs.
std::string varint(std::uint64_t value) {
  std::string text;
  for (; value >= 128; value >>= 7) text += static_cast<char>((value & 127) | 128);
  return text + static_cast<char>(value);
}
std::string delimited(int field, const std::string& bytes) {
  return varint(static_cast<std::uint64_t>(field) << 3 | 2) + varint(bytes.size()) + bytes;
}
std::string bytesOfDouble(double value) { return std::string(reinterpret_cast<const char*>(&value), 8); }
/// An event of one value with these further fields.
std::string valueEvent(std::int64_t step, const std::string& tag, const std::string& fields) {
  const auto value = delimited(1, delimited(1, tag) + fields);
  return varint(2 << 3) + varint(static_cast<std::uint64_t>(step)) + delimited(5, value);
}

fs::path eventFile(const fs::path& folder, const std::string& name = "events.out.tfevents.1.host") {
  fs::create_directories(folder);
  EventFile file(folder / name);
  for (int epoch = 1; epoch <= 3; ++epoch)
    file.scalars(10 * epoch, {{"loss/train", 1.0 / epoch}, {"accuracy/validation", 0.5}});
  return folder / name;
}

TEST(TensorBoardRun, ReadsWhatWeWrite) {
  const TemporaryFolder folder;
  const auto file = eventFile(folder / "run");
  for (const auto& path : {file, folder / "run"}) {
    const auto run = openComparedRun(path, {});
    EXPECT_EQ(run->kind, RunKind::TensorBoard);
    EXPECT_EQ(namesOf(run->curves), (Names{"accuracy/validation", "loss/train"}));
    EXPECT_EQ(run->curves.at("loss/train"), (Points{{10, 0, 1}, {20, 0, 0.5}, {30, 0, 1.f / 3}}));
    EXPECT_EQ(run->missing.size(), 1u);
  }
}

TEST(TensorBoardRun, ScalarsAreAlsoTensors) {
  const TemporaryFolder folder;
  const float f = 0.25f;
  const auto floatBytes = std::string(reinterpret_cast<const char*>(&f), 4);
  const std::string type1 = varint(1 << 3) + varint(1), type2 = varint(1 << 3) + varint(2),
                    type9 = varint(1 << 3) + varint(9);
  std::string events = tfRecord(delimited(3, "brain.Event:2"));
  events += tfRecord(valueEvent(1, "content", delimited(8, type1 + delimited(4, floatBytes))));
  events += tfRecord(valueEvent(1, "packed", delimited(8, type1 + delimited(5, floatBytes))));
  events += tfRecord(valueEvent(1, "double", delimited(8, type2 + delimited(6, bytesOfDouble(0.125)))));
  events += tfRecord(valueEvent(1, "integer", delimited(8, type9 + delimited(10, varint(7)))));
  events += tfRecord(valueEvent(1, "two", delimited(8, type1 + delimited(4, floatBytes + floatBytes))));
  events += tfRecord(valueEvent(1, "text", delimited(8, varint(1 << 3) + varint(7) + delimited(8, "words"))));
  events += tfRecord(valueEvent(1, "histogram", delimited(5, std::string(40, '\1'))));
  writeTextTo(folder / "events", events);
  const auto run = openComparedRun(folder / "events", {});
  EXPECT_EQ(namesOf(run->curves), (Names{"content", "double", "integer", "packed"}));
  EXPECT_EQ(run->curves.at("content"), (Points{{1, 0, 0.25}}));
  EXPECT_EQ(run->curves.at("packed"), (Points{{1, 0, 0.25}}));
  EXPECT_EQ(run->curves.at("double"), (Points{{1, 0, 0.125}}));
  EXPECT_EQ(run->curves.at("integer"), (Points{{1, 0, 7}}));
}

TEST(TensorBoardRun, ARestartDropsWhatCameAfterIt) {
  const TemporaryFolder folder;
  eventFile(folder / "run");
  EventFile later(folder / "run" / "events.out.tfevents.2.host");
  later.restart(20);
  later.scalars(20, {{"loss/train", 9}});
  EXPECT_EQ(openComparedRun(folder / "run", {})->curves.at("loss/train"), (Points{{10, 0, 1}, {20, 0, 9}}));
}

TEST(TensorBoardRun, KerasDividesItsRunInTwoFolders) {
  const TemporaryFolder folder;
  for (const char* part : {"train", "validation"}) {
    fs::create_directories(folder / "run" / part);
    EventFile(folder / "run" / part / "events.out.tfevents.1")
        .scalars(0, {{"epoch_loss", 0.5}, {"epoch_accuracy", 1}});
  }
  EXPECT_EQ(namesOf(openComparedRun(folder / "run", {})->curves),
            (Names{"accuracy/train", "accuracy/validation", "loss/train", "loss/validation"}));
}

TEST(TensorBoardRun, AFolderOfRunsIsRefusedWithTheirNames) {
  const TemporaryFolder folder;
  eventFile(folder / "logs" / "monday");
  eventFile(folder / "logs" / "tuesday");
  HP_EXPECT_REFUSED(openComparedRun(folder / "logs", {}), "monday, tuesday");
}

TEST(TensorBoardRun, DamageEndsTheReadingWithASentence) {
  const TemporaryFolder folder;
  const auto file = eventFile(folder.path());
  const auto whole = textOf(file);
  writeTextTo(file, whole.substr(0, whole.size() - 3));
  const auto torn = openComparedRun(file, {});
  EXPECT_EQ(torn->curves.at("loss/train").size(), 2u);
  expectNamed(*torn, "damaged or torn");
  auto flipped = whole;
  flipped[whole.size() - 30] ^= 1;
  writeTextTo(file, flipped);
  expectNamed(*openComparedRun(file, {}), "damaged or torn");
  writeTextTo(file, whole + tfRecord("\xff\xff\xff"));
  const auto odd = openComparedRun(file, {});
  EXPECT_EQ(odd->curves.at("loss/train").size(), 3u);
  expectNamed(*odd, "are no events");
}

TEST(TensorBoardRun, WithoutNumbersThereIsNothingToCompare) {
  const TemporaryFolder folder;
  writeTextTo(folder / "records", tfRecord("an example of a data set"));
  HP_EXPECT_REFUSED(openComparedRun(folder / "records", {}), "no curves");
}

TEST(TensorBoardRun, ManyTagsTakeNoMemory) {
  const TemporaryFolder folder;
  std::string summary;
  for (int i = 0; i < 1'000'000; ++i)
    summary += delimited(1, delimited(1, std::to_string(i)) +
                                "\x15"
                                "1234");
  writeTextTo(folder / "events", tfRecord(delimited(5, summary)));
  const auto peak =
      peakMemoryOf([&] { expectNamed(*openComparedRun(folder / "events", {}), "more than 2000"); });
  if (peak) {
    EXPECT_LT(*peak, 200 * kMegabyte);
  }
}

TEST(ForeignRun, StopsWhenAsked) {
  const TemporaryFolder folder;
  const auto file = eventFile(folder.path());
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(openComparedRun(file, RunContext(stop.get_token(), {})), Stopped);
}

}  // namespace
}  // namespace hp
