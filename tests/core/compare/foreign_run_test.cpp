// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs write: checkpoints, MLflow's store, TensorBoard's events, tables of curves; whole,
// damaged and made to harm.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/compare/compared_run.h"
#include "core/runs/event_file.h"
#include "core/runs/tf_records.h"
#include "tests/core/import/peak_memory.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

constexpr std::size_t kMegabyte = 1 << 20;

/// One of the sentences names this, and every one is a sentence.
void expectNamed(const ComparedRun& run, const std::string& part) {
  bool isNamed = false;
  for (const auto& sentence : run.missing) {
    expectOneSentence(sentence);
    isNamed |= sentence.find(part) != std::string::npos;
  }
  EXPECT_TRUE(isNamed) << part << " in " << testing::PrintToString(run.missing);
}

std::vector<std::string> namesOf(const Curves& curves) {
  std::vector<std::string> names;
  for (const auto& [name, points] : curves) names.push_back(name);
  return names;
}

using Names = std::vector<std::string>;
using Points = std::vector<CurvePoint>;

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

// --- Tables

ComparedRunPtr table(const TemporaryFolder& folder, const std::string& text) {
  writeTextTo(folder / "curve.csv", text);
  return openComparedRun(folder / "curve.csv", {});
}

TEST(CurvesTable, KerasCountsEpochsFromZero) {
  const TemporaryFolder folder;
  const auto run =
      table(folder, "epoch,accuracy,loss,val_accuracy,val_loss\n0,0.5,0.7,0.4,0.8\n1,0.6,0.5,0.5,0.6\n");
  EXPECT_EQ(run->kind, RunKind::Csv);
  EXPECT_EQ(namesOf(run->curves),
            (Names{"accuracy/train", "accuracy/validation", "loss/train", "loss/validation"}));
  EXPECT_EQ(run->curves.at("loss/validation"), (Points{{1, 1, 0.8}, {2, 2, 0.6}}));
}

TEST(CurvesTable, StepsAndEpochsTogether) {
  const TemporaryFolder folder;
  const auto run =
      table(folder, "epoch,step,train_loss,val_loss,lr\n0,9,0.5,,0.1\n0,9,,0.25,\n1,19,0.125,,0.1\n");
  EXPECT_EQ(run->curves.at("loss/train"), (Points{{9, 1, 0.5}, {19, 2, 0.125}}));
  EXPECT_EQ(run->curves.at("loss/validation"), (Points{{9, 1, 0.25}}));
  EXPECT_EQ(run->curves.at("learning rate").size(), 2u);
}

TEST(CurvesTable, OtherSeparatorsAndDecimalCommas) {
  const TemporaryFolder folder;
  EXPECT_EQ(table(folder, "Step;Verlust\n1;0,5\n2;1e-3\n")->curves.at("Verlust"),
            (Points{{1, 0, 0.5}, {2, 0, 1e-3}}));
  EXPECT_EQ(table(folder, "step\tloss, smoothed\n1\t0.5\n")->curves.at("loss, smoothed"),
            (Points{{1, 0, 0.5}}));
  EXPECT_EQ(table(folder, "\xef\xbb\xbfstep,\"a,b\"\r\n1,2\r\n")->curves.at("a,b"), (Points{{1, 0, 2}}));
}

TEST(CurvesTable, ADownloadOfTensorBoardIsNamedByItsFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(table(folder, "Wall time,Step,Value\n1.6e9,100,0.5\n")->curves.at("curve"),
            (Points{{100, 0, 0.5}}));
}

TEST(CurvesTable, WhatIsNoNumberIsLeftOutAndCounted) {
  const TemporaryFolder folder;
  const auto run = table(folder, "step,loss,note\n1,0.5,\nx,0.5,\n3,oops,\n4,nan,\n5,0.25,good\n6,0.125,\n");
  EXPECT_EQ(run->curves.at("loss"), (Points{{1, 0, 0.5}, {5, 0, 0.25}, {6, 0, 0.125}}));
  expectNamed(*run, "3 cells that are no numbers, the first in line 3");
}

TEST(CurvesTable, DamageEndsTheReadingWithASentence) {
  const TemporaryFolder folder;
  const auto run = table(folder, "step,loss\n1,0.5\n2,\"0.25\n");
  EXPECT_EQ(run->curves.at("loss").size(), 1u);
  expectNamed(*run, "never closed");
}

TEST(CurvesTable, WithoutAStepItIsNone) {
  const TemporaryFolder folder;
  for (const std::string text : {"name,price\na,1\n", "step\n1\n", "step,time\n1,2\n", ",,,\n", "a;b\n"})
    HP_EXPECT_REFUSED(table(folder, text), "curve");
}

TEST(CurvesTable, ClearNamesBecomeOurs) {
  const TemporaryFolder folder;
  const auto names = [&](const std::string& headings) {
    const auto columns = static_cast<std::size_t>(std::ranges::count(headings, ','));
    std::string row = "1";
    for (std::size_t i = 0; i < columns; ++i) row += ",1";
    return namesOf(table(folder, headings + "\n" + row + "\n")->curves);
  };
  EXPECT_EQ(names("step,Loss/train,Loss/valid"), (Names{"loss/train", "loss/validation"}));
  EXPECT_EQ(names("step,loss"), Names{"loss"}) << "of which split is not said";
  EXPECT_EQ(names("step,loss,train_loss,val_loss"), (Names{"loss", "loss/train", "loss/validation"}));
  EXPECT_EQ(names("step,train_loss,training-loss"), (Names{"train_loss", "training-loss"})) << "which one?";
  EXPECT_EQ(names("step,box_loss,test_loss"), (Names{"box_loss", "test_loss"}));
  EXPECT_EQ(names("step,loss/batch,accuracy/train"), (Names{"accuracy/train", "loss/batch"}));
}

// --- MLflow

fs::path mlflowRun(const fs::path& run) {
  for (const char* folder : {"params", "metrics/deep", "tags", "artifacts"})
    fs::create_directories(run / folder);
  writeTextTo(run / "meta.yaml",
              "artifact_uri: file:///x\nend_time: 1700000000000\nlifecycle_stage: active\nrun_id: abc\n"
              "run_name: 'it''s: a run'\nstatus: 3\nuser_id: somebody\n");
  writeTextTo(run / "params" / "lr", "0.1");
  writeTextTo(run / "tags" / "mlflow.source.git.commit", "c0ffee\n");
  writeTextTo(run / "metrics" / "train_loss",
              "1700000000000 0.7 0\n1700000000001 0.5 1\n1700000000002 0.4 1\n");
  writeTextTo(run / "metrics" / "deep" / "metric", "1700000000000 1e-05 3\n");
  return run;
}

TEST(MlflowRun, IsReadFromItsFileStore) {
  const TemporaryFolder folder;
  const auto run = openComparedRun(mlflowRun(folder / "abc"), {});
  EXPECT_EQ(run->kind, RunKind::MlFlow);
  EXPECT_EQ(run->name, "it's: a run");
  EXPECT_TRUE(run->finished);
  EXPECT_EQ(run->curves.at("loss/train"), (Points{{0, 0, 0.7}, {1, 0, 0.4}}));
  EXPECT_EQ(run->curves.at("deep/metric"), (Points{{3, 0, 1e-5}}));
  const auto config = nlohmann::json::parse(run->config);
  EXPECT_EQ(config["params"]["lr"], "0.1");
  EXPECT_EQ(config["tags"]["mlflow.source.git.commit"], "c0ffee");
  EXPECT_EQ(run->missing.size(), 1u);
}

TEST(MlflowRun, StoresAndExperimentsNameTheirRuns) {
  const TemporaryFolder folder;
  const auto store = folder / "mlruns";
  mlflowRun(store / "0" / "abc");
  mlflowRun(store / "0" / "def");
  writeTextTo(store / "0" / "meta.yaml", "experiment_id: '0'\nname: Default\n");
  HP_EXPECT_REFUSED(openComparedRun(store / "0", {}), "abc, def");
  HP_EXPECT_REFUSED(openComparedRun(store, {}), "0/abc, 0/def");
  fs::remove_all(store / "0" / "abc");
  fs::remove_all(store / "0" / "def");
  HP_EXPECT_REFUSED(openComparedRun(store / "0", {}), "holds no runs");
}

TEST(MlflowRun, DamageIsNamed) {
  const TemporaryFolder folder;
  const auto path = mlflowRun(folder / "run");
  writeTextTo(path / "metrics" / "train_loss",
              "1700000000000 0.7 0\n1700000000001 half\n\n17 0.5 2 3\n1 2 x\n");
  const auto run = openComparedRun(path, {});
  EXPECT_EQ(run->curves.at("loss/train"), (Points{{0, 0, 0.7}}));
  expectNamed(*run, "3 lines");
  writeTextTo(path / "meta.yaml", "run_name\n");
  expectNamed(*openComparedRun(path, {}), "line 1 is not");
  writeTextTo(path / "meta.yaml", "run_name: 'half\n");
  expectNamed(*openComparedRun(path, {}), "meta.yaml");
  writeTextTo(path / "meta.yaml", "status: 1\n");
  expectNamed(*openComparedRun(path, {}), "not finished");
  writeTextTo(path / "params" / "long", std::string(1 << 20, 'x'));
  expectNamed(*openComparedRun(path, {}), "params/long");
}

TEST(MlflowRun, OddStoresDoNoHarm) {
  const TemporaryFolder folder;
  const auto path = mlflowRun(folder / "run");
  writeTextTo(path / "metrics" / "endless", std::string(3 << 20, '7'));
  writeTextTo(path / "params" / "\xff\xfe", "\xff");
  writeTextTo(path / "params" / "two\nlines\x1b[2J", std::string(1 << 20, 'x'));
  fs::create_directory_symlink(path, path / "metrics" / "loop");
  ASSERT_EQ(mkfifo((path / "params" / "pipe").c_str(), 0600), 0);
  const auto run = openComparedRun(path, {});
  EXPECT_TRUE(run->curves.contains("loss/train"));
  EXPECT_TRUE(nlohmann::json::accept(run->config));
  expectNamed(*run, "two?lines?[2J");
}

// --- Any of them

TEST(ForeignRun, StopsWhenAsked) {
  const TemporaryFolder folder;
  const auto file = eventFile(folder.path());
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(openComparedRun(file, RunContext(stop.get_token(), {})), Stopped);
}

}  // namespace
}  // namespace hp
