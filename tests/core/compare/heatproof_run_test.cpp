// SPDX-License-Identifier: GPL-3.0-or-later
// Our own run folders as a comparison opens them: whole, unfinished, and damaged in every way we could think
// of.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/compare/compared_run.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// Three epochs of four steps; the weights of the first two were kept, the third's are the last ones.
void train(RunWriter& writer, std::int64_t epochs = 3) {
  for (std::int64_t epoch = 1; epoch <= epochs; ++epoch) {
    for (auto step = 4 * epoch - 3; step <= 4 * epoch; ++step) writer.step(exampleStep(step));
    auto record = exampleEpoch(epoch);
    record.weightsKept = epoch < 3;
    if (record.weightsKept) {
      writer.keepWeights(epoch, exampleWeights(static_cast<float>(epoch)), false);
      writer.predictions(epoch, {{"cat/1.jpg", 0, 1, 0.75, {0.5f}}});
    }
    writer.epoch(record);
  }
}

fs::path finishedRun(const fs::path& path) {
  auto writer = RunWriter::create(path, exampleDescription());
  writer.event("started", 0, "The training begins.");
  train(writer);
  writer.finish(exampleWeights(3), "the digest");
  return path;
}

/// The first sentence that names this; a failure when there is none.
std::string sentenceAbout(const std::vector<std::string>& sentences, const std::string& part) {
  std::vector<std::string> found;
  for (const auto& sentence : sentences)
    if (sentence.find(part) != std::string::npos) found.push_back(sentence);
  EXPECT_FALSE(found.empty()) << part << " in " << testing::PrintToString(sentences);
  if (found.empty()) return {};
  expectOneSentence(found.front());
  return found.front();
}

void cutTo(const fs::path& path, std::uintmax_t size) { fs::resize_file(path, size); }

TEST(HeatproofRun, AFinishedOneIsReadWhole) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run a");
  const auto run = openComparedRun(path, {});
  EXPECT_EQ(run->path, path);
  EXPECT_EQ(run->kind, RunKind::Heatproof);
  EXPECT_EQ(run->name, "run a");
  EXPECT_EQ(run->program, "heatproof 0.1.0");
  EXPECT_EQ(nlohmann::json::parse(run->config)["seed"], 1001);
  EXPECT_EQ(nlohmann::json::parse(run->environment)["threads"], 2);
  EXPECT_EQ(run->classNames, (std::vector<std::string>{"cat", "dog"}));
  EXPECT_EQ(run->tensors, (std::vector<std::string>{"conv.weight", "conv.bias"}));
  EXPECT_EQ(run->buffers, (std::vector<std::string>{"bn.running_mean"}));
  EXPECT_EQ(run->files.size(), 2u);
  EXPECT_EQ(run->epochs.size(), 3u);
  EXPECT_EQ(run->events.at(0).kind, "started");
  EXPECT_TRUE(run->finished);
  EXPECT_EQ(run->weightsDigest, "the digest");
  EXPECT_TRUE(run->missing.empty()) << testing::PrintToString(run->missing);
  EXPECT_TRUE(run->tampered.empty());
  EXPECT_EQ(run->predictions.size(), 2u);
}

TEST(HeatproofRun, TheLastWeightsAreThoseOfTheLastEpoch) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run");
  const auto run = openComparedRun(path, {});
  const std::map<std::int64_t, fs::path> expected = {{1, path / "weights" / "epoch-0001.safetensors"},
                                                     {2, path / "weights" / "epoch-0002.safetensors"},
                                                     {3, path / "weights" / "last.safetensors"}};
  EXPECT_EQ(run->weights, expected);
}

TEST(HeatproofRun, CurvesHaveTheNamesOfEventFiles) {
  const TemporaryFolder folder;
  const auto run = openComparedRun(finishedRun(folder / "run"), {});
  std::vector<std::string> names;
  for (const auto& [name, points] : run->curves) names.push_back(name);
  EXPECT_EQ(names, (std::vector<std::string>{"accuracy/train", "accuracy/validation", "learning rate",
                                             "loss/batch", "loss/train", "loss/validation"}));
  EXPECT_EQ(run->curves.at("loss/validation").at(1), (CurvePoint{8, 2, exampleEpoch(2).validationLoss}));
  EXPECT_EQ(run->curves.at("loss/batch").size(), 12u);
  EXPECT_EQ(run->curves.at("loss/batch").at(4), (CurvePoint{5, 2, exampleStep(5).loss}));
}

TEST(HeatproofRun, AnUnfinishedOneOpensAsFarAsItGoes) {
  const TemporaryFolder folder;
  auto writer = std::make_unique<RunWriter>(RunWriter::create(folder / "run", exampleDescription()));
  train(*writer, 1);
  const auto growing = openComparedRun(folder / "run", {});
  sentenceAbout(growing->missing, "still being trained");
  writer.reset();
  const auto left = openComparedRun(folder / "run", {});
  sentenceAbout(left->missing, "is not finished");
  EXPECT_FALSE(left->finished);
  EXPECT_TRUE(left->weightsDigest.empty());
  EXPECT_EQ(left->epochs.size(), 1u);
  EXPECT_EQ(left->weights.size(), 1u);
}

TEST(HeatproofRun, WhatALaterAttemptRecordedAgainCounts) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    train(writer, 2);
  }
  {
    auto writer = RunWriter::resume(folder / "run");
    writer.environment(R"({"threads": 3})");
    auto again = exampleEpoch(1);
    again.attempt = 2;
    again.trainLoss = 9;
    writer.keepWeights(1, exampleWeights(7), false);
    writer.epoch(again);
  }
  const auto run = openComparedRun(folder / "run", {});
  EXPECT_EQ(run->epochs.size(), 1u);
  EXPECT_EQ(run->curves.at("loss/train"), (std::vector<CurvePoint>{{4, 1, 9}}));
  EXPECT_EQ(nlohmann::json::parse(run->environment)["threads"], 3);
  ASSERT_EQ(run->weights.size(), 1u) << "epoch 2 was gone back behind";
  EXPECT_EQ(run->weights.at(1).filename(), "epoch-0001-attempt-2.safetensors");
}

TEST(HeatproofRun, EveryFileThatIsLostIsNamed) {
  const std::vector<std::pair<std::string, std::string>> files = {
      {"run.json", "run.json"},
      {"config.json", "config.json"},
      {"environment.json", "environment.json"},
      {"files.tsv", "files.tsv"},
      {"metrics.jsonl", "metrics.jsonl"},
      {"trace.json", "trace.json"},
      {"trace.bin", "trace.bin"},
      {"DONE", "was finished, but DONE is not there"},
      {"weights/last.safetensors", "last.safetensors"},
      {"weights/epoch-0002.safetensors", "of epoch 2"}};
  for (const auto& [file, part] : files) {
    const TemporaryFolder folder;
    const auto path = finishedRun(folder / "run");
    fs::remove(path / file);
    const auto run = openComparedRun(path, {});
    sentenceAbout(run->missing, part);
    EXPECT_EQ(run->kind, RunKind::Heatproof);
  }
}

TEST(HeatproofRun, EveryFileThatIsDamagedIsNamed) {
  for (const std::string file :
       {"run.json", "config.json", "environment.json", "files.tsv", "trace.json", "trace.bin", "DONE",
        "weights/last.safetensors", "weights/epoch-0001.safetensors"}) {
    const TemporaryFolder folder;
    const auto path = finishedRun(folder / "run");
    cutTo(path / file, fs::file_size(path / file) / 2 + 1);
    if (file == "trace.bin") cutTo(path / file, 20);
    if (file == "files.tsv") cutTo(path / file, 5);
    const auto run = openComparedRun(path, {});
    sentenceAbout(run->missing, fs::path(file).filename().string());
  }
}

TEST(HeatproofRun, TruncatedWeightsAreNoWeights) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run");
  const auto file = path / "weights" / "epoch-0002.safetensors";
  cutTo(file, fs::file_size(file) - 1);
  EXPECT_FALSE(openComparedRun(path, {})->weights.contains(2));
  EXPECT_TRUE(openComparedRun(path, {})->weights.contains(3));
}

TEST(HeatproofRun, HalfWrittenLinesAreLeftOutAndNamed) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run");
  const auto file = path / "metrics.jsonl";
  const auto text = textOf(file);
  cutTo(file, text.size() - 20);
  sentenceAbout(openComparedRun(path, {})->missing, "no whole line");
  auto broken = text;
  broken.replace(broken.find("\"step\":5,"), 9, "\"step\":\x01,");
  writeTextTo(file, broken);
  const auto run = openComparedRun(path, {});
  sentenceAbout(run->missing, "A line of");
  EXPECT_EQ(run->curves.at("loss/batch").size(), 11u);
  EXPECT_EQ(run->epochs.size(), 3u);
}

TEST(HeatproofRun, WithoutItsRecordTheLastEpochIsNotTheOneBefore) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run");
  const auto file = path / "metrics.jsonl";
  auto text = textOf(file);
  text[text.find("{\"kind\":\"epoch\"") + 1] = '!';
  writeTextTo(file, text);
  const auto other = openComparedRun(path, {});
  EXPECT_EQ(other->weights.size(), 2u) << "kept files count, the last one's epoch is not known";
  EXPECT_TRUE(other->lacksTrained);
  sentenceAbout(other->missing, "last.safetensors");
  fs::copy_file(path / "weights" / "last.safetensors", path / "weights" / "epoch-0003.safetensors");
  EXPECT_FALSE(openComparedRun(path, {})->lacksTrained) << "a kept file is the same";
}

TEST(HeatproofRun, AnotherVersionOpensAsFarAsItGoes) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run");
  auto text = textOf(path / "run.json");
  text.replace(text.find("\"version\": 1"), 12, "\"version\": 2");
  writeTextTo(path / "run.json", text);
  const auto run = openComparedRun(path, {});
  sentenceAbout(run->missing, "version 2");
  EXPECT_EQ(run->epochs.size(), 3u);
  EXPECT_EQ(run->weights.size(), 3u);
  EXPECT_FALSE(run->config.empty());
}

TEST(HeatproofRun, ATraceOfAnotherVersionIsNamed) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run");
  auto trace = textOf(path / "trace.bin");
  trace[8] = 9;
  writeTextTo(path / "trace.bin", trace);
  const auto run = openComparedRun(path, {});
  sentenceAbout(run->missing, "trace.bin");
  EXPECT_EQ(run->epochs.size(), 3u);
}

TEST(HeatproofRun, DigestsTellWhatWasTamperedWith) {
  const TemporaryFolder folder;
  const auto path = finishedRun(folder / "run");
  const auto opened = openComparedRun(path, {});
  EXPECT_TRUE(withDigestsChecked(opened, {})->tampered.empty());
  auto weights = textOf(path / "weights" / "epoch-0001.safetensors");
  weights.back() ^= 1;
  writeTextTo(path / "weights" / "epoch-0001.safetensors", weights);
  writeTextTo(path / "added.txt", "added");
  const auto checked = withDigestsChecked(opened, {});
  EXPECT_EQ(checked->tampered.size(), 2u);
  sentenceAbout(checked->tampered, "weights/epoch-0001.safetensors");
  sentenceAbout(checked->tampered, "added.txt");
  EXPECT_EQ(checked->weights, opened->weights);
  EXPECT_TRUE(opened->tampered.empty()) << "results never change";
}

TEST(HeatproofRun, TheNewestCommonEpochIsOfBoth) {
  ComparedRun a, b;
  EXPECT_EQ(newestCommonEpoch(a, b), std::nullopt);
  a.weights = {{1, "a"}, {5, "b"}, {9, "c"}};
  b.weights = {{1, "a"}, {5, "b"}, {10, "c"}};
  EXPECT_EQ(newestCommonEpoch(a, b), 5);
  EXPECT_EQ(newestCommonEpoch(b, a), 5);
}

TEST(HeatproofRun, WhatIsNotThereOrNoRunIsRefused) {
  const TemporaryFolder folder;
  HP_EXPECT_REFUSED(openComparedRun(folder / "nowhere", {}), "nowhere");
  HP_EXPECT_REFUSED(openComparedRun(folder.path(), {}), folder.path().filename().string());
  finishedRun(folder / "b");
  finishedRun(folder / "a");
  HP_EXPECT_REFUSED(openComparedRun(folder.path(), {}), "a, b");
}

}  // namespace
}  // namespace hp
