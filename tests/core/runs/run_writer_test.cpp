// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_writer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstdlib>
#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/runs/run_folder.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST(RunWriter, WhatIsWrittenIsRead) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  for (int step = 1; step <= 5; ++step) writer.step(exampleStep(step));
  writer.epoch(exampleEpoch(1));
  writer.event("paused", 5, "Paused \"quoted\"\n\x01 \xc3\xa9.");
  const RunFolder run(folder / "run");
  EXPECT_TRUE(run.missing().empty());
  const auto expected = exampleDescription();
  EXPECT_EQ(run.description().name, expected.name);
  EXPECT_EQ(run.description().command, expected.command);
  EXPECT_EQ(run.description().classNames, expected.classNames);
  EXPECT_EQ(run.description().tensors, expected.tensors);
  EXPECT_EQ(run.description().buffers, expected.buffers);
  EXPECT_EQ(run.description().config, expected.config + '\n');
  ASSERT_EQ(run.description().files.size(), 2u);
  EXPECT_EQ(run.description().files[1].id, expected.files[1].id);
  EXPECT_EQ(run.description().files[1].pixelDigest, expected.files[1].pixelDigest);
  const auto trace = run.trace();
  ASSERT_EQ(trace.size(), 5u);
  for (std::size_t i = 0; i < 5; ++i)
    EXPECT_TRUE(sameRecord(trace[i], exampleStep(static_cast<std::int64_t>(i) + 1)));
  ASSERT_EQ(run.epochs().size(), 1u);
  EXPECT_TRUE(sameBits(run.epochs()[0].validationLoss, exampleEpoch(1).validationLoss));
  EXPECT_EQ(run.epochs()[0].peakMemory, exampleEpoch(1).peakMemory);
  EXPECT_TRUE(run.epochs()[0].best);
  ASSERT_EQ(run.events().size(), 1u);
  EXPECT_EQ(run.events()[0].text, "Paused \"quoted\"\n\x01 \xc3\xa9.");
}

TEST(RunWriter, NumbersThatAreNotFiniteAreRecorded) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  auto step = exampleStep(1);
  step.loss = std::numeric_limits<double>::quiet_NaN();
  writer.step(step);
  auto epoch = exampleEpoch(1);
  epoch.trainLoss = -std::numeric_limits<double>::infinity();
  epoch.validationLoss = -0.0;
  writer.epoch(epoch);
  const RunFolder run(folder / "run");
  EXPECT_TRUE(sameBits(run.trace().at(0).loss, step.loss));
  EXPECT_TRUE(sameBits(run.epochs().at(0).trainLoss, epoch.trainLoss));
  EXPECT_TRUE(sameBits(run.epochs().at(0).validationLoss, epoch.validationLoss));
  RunFollower follower(folder / "run");
  EXPECT_TRUE(sameBits(follower.poll().steps.at(0).loss, step.loss));
}

TEST(RunWriter, DigestsMayBeLeftOutButNotHalf) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  writer.step({.step = 1, .loss = 2});
  auto wrong = exampleStep(2);
  wrong.gradients.pop_back();
  HP_EXPECT_REFUSED(writer.step(wrong), "room for 2");
  const auto trace = RunFolder(folder / "run").trace();
  ASSERT_EQ(trace.size(), 1u);
  EXPECT_TRUE(trace[0].gradients.empty() && trace[0].weights.empty() && trace[0].gradientNorms.empty());
}

TEST(RunWriter, CheckpointsKeepEveryBit) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  using Limits = std::numeric_limits<double>;
  auto checkpoint = exampleCheckpoint(3);
  checkpoint.numbers = {{"a", Limits::quiet_NaN()},
                        {"b", -0.0},
                        {"c", Limits::infinity()},
                        {"d", Limits::denorm_min()},
                        {"e", 0.1}};
  writer.checkpoint(checkpoint);
  const auto back = RunFolder(folder / "run").checkpoint();
  ASSERT_TRUE(back);
  EXPECT_EQ(back->step, 3);
  EXPECT_EQ(back->stepInEpoch, 3);
  ASSERT_EQ(back->numbers.size(), 5u);
  for (const auto& [name, value] : checkpoint.numbers)
    EXPECT_TRUE(sameBits(back->numbers.at(name), value)) << name;
  ASSERT_EQ(back->weights.size(), checkpoint.weights.size());
  for (const auto& [name, array] : checkpoint.weights) {
    const auto& read = back->weights.at(name);
    EXPECT_EQ(read.shape, array.shape);
    EXPECT_TRUE(std::ranges::equal(read.values, array.values, {}, std::bit_cast<std::uint32_t, float>,
                                   std::bit_cast<std::uint32_t, float>))
        << name;
  }
  EXPECT_EQ(back->optimiser, checkpoint.optimiser);
}

TEST(RunWriter, TheTwoNewestCheckpointsStay) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  for (const int step : {2, 4, 6, 6}) writer.checkpoint(exampleCheckpoint(step));
  const auto checkpoints = folder / "run" / "checkpoints";
  EXPECT_TRUE(fs::exists(checkpoints / "step-00000006") && fs::exists(checkpoints / "step-00000006-2"));
  EXPECT_EQ(std::distance(fs::directory_iterator(checkpoints), {}), 2);
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 6);
}

TEST(RunWriter, ADamagedCheckpointGivesWayToTheOneBefore) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  for (const int step : {2, 4}) writer.checkpoint(exampleCheckpoint(step));
  const auto file = folder / "run" / "checkpoints" / "step-00000004" / "weights.safetensors";
  auto bytes = textOf(file);
  bytes.back() ^= 1;
  writeTextTo(file, bytes);
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 2);
  fs::remove_all(folder / "run" / "checkpoints" / "step-00000002");
  EXPECT_FALSE(RunFolder(folder / "run").checkpoint());
}

// A later attempt went back to step 2 because the checkpoint of step 6 is lost; its own, of step 4, is newer.
TEST(RunWriter, TheLatestAttemptsCheckpointIsTheNewest) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    for (const int step : {2, 6}) writer.checkpoint(exampleCheckpoint(step));
  }
  auto writer = RunWriter::resume(folder / "run");
  writer.checkpoint(exampleCheckpoint(4));
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 4);
}

TEST(RunWriter, AFolderWithAnythingInItIsRefused) {
  const TemporaryFolder folder;
  writeTextTo(folder / "letter.txt", "dear");
  HP_EXPECT_REFUSED(RunWriter::create(folder.path(), exampleDescription()), "is not empty");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
  { RunWriter::create(folder / "run", exampleDescription()); }
  HP_EXPECT_REFUSED(RunWriter::create(folder / "run", exampleDescription()), "holds a run already");
}

TEST(RunWriter, AMakingThatWasCutShortIsMadeAgain) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()); }
  fs::remove(folder / "run" / "run.json");
  writeTextTo(folder / "run" / ".heatproof-1.part", "half");
  EXPECT_FALSE(isRunFolder(folder / "run"));
  { RunWriter::create(folder / "run", exampleDescription()).step(exampleStep(1)); }
  EXPECT_EQ(RunFolder(folder / "run").trace().size(), 1u);
  EXPECT_FALSE(fs::exists(folder / "run" / ".heatproof-1.part"));
}

TEST(RunWriter, TheLaterAttemptReplacesFromWhereItWentBack) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    for (int step = 1; step <= 6; ++step) writer.step(exampleStep(step));
    for (int epoch = 1; epoch <= 2; ++epoch) writer.epoch(exampleEpoch(epoch));
  }
  const auto before = textOf(folder / "run" / "trace.bin");
  auto writer = RunWriter::resume(folder / "run");
  EXPECT_EQ(writer.attempt(), 2);
  for (int step = 4; step <= 5; ++step) writer.step(exampleStep(step));
  auto repeated = exampleEpoch(2);
  repeated.trainLoss = 7;
  writer.epoch(repeated);
  const RunFolder run(folder / "run");
  const auto trace = run.trace();
  ASSERT_EQ(trace.size(), 5u);
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(trace[i].step, static_cast<std::int64_t>(i) + 1);
    EXPECT_EQ(trace[i].attempt, i < 3 ? 1 : 2);
  }
  ASSERT_EQ(run.epochs().size(), 2u);
  EXPECT_EQ(run.epochs()[1].trainLoss, 7);
  EXPECT_TRUE(textOf(folder / "run" / "trace.bin").starts_with(before)) << "what was recorded has changed";
}

TEST(RunWriter, KeptFilesAreNeverOverwritten) {
  const TemporaryFolder folder;
  const auto weights = folder / "run" / "weights";
  const PredictionRow row{
      .id = "a,\"b\"", .label = 1, .predicted = 0, .probability = 0.75, .logits = {0.1f, -2}};
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    writer.keepWeights(1, exampleWeights(1), true);
    writer.predictions(1, {row});
  }
  const auto first = digestOfFile(weights / "epoch-0001.safetensors");
  auto writer = RunWriter::resume(folder / "run");
  writer.keepWeights(1, exampleWeights(1), true);
  EXPECT_FALSE(fs::exists(weights / "epoch-0001-attempt-2.safetensors")) << "equal weights are kept once";
  writer.keepWeights(1, exampleWeights(2), true);
  writer.predictions(1, {});
  EXPECT_EQ(digestOfFile(weights / "epoch-0001.safetensors"), first);
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.weightsOf(1), weights / "epoch-0001-attempt-2.safetensors");
  EXPECT_EQ(run.newestWeights(), weights / "epoch-0001-attempt-2.safetensors");
  EXPECT_FALSE(run.weightsOf(2));
  EXPECT_EQ(textOf(folder / "run" / "predictions" / "validation-epoch-0001.csv"),
            "id,label,predicted,probability,probabilityBits,logit0,logit0Bits,logit1,logit1Bits\n"
            "\"a,\"\"b\"\"\",1,0,0.75,3fe8000000000000,0.1,3fb99999a0000000,-2,c000000000000000\n");
  EXPECT_TRUE(fs::exists(folder / "run" / "predictions" / "validation-epoch-0001-attempt-2.csv"));
}

TEST(RunWriter, EnvironmentsAreKeptPerAttempt) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()); }
  { RunWriter::resume(folder / "run").environment(R"({"threads": 4})"); }
  auto writer = RunWriter::resume(folder / "run");
  HP_EXPECT_REFUSED(writer.environment("{"), "no JSON");
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.environmentOf(1), "{\"threads\": 2}\n");
  EXPECT_EQ(run.environmentOf(2), "{\"threads\": 4}\n");
  EXPECT_EQ(run.environmentOf(3), "{\"threads\": 4}\n");
}

TEST(RunWriter, AFinishedRunIsSealed) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  auto writer = RunWriter::create(path, exampleDescription());
  writer.step(exampleStep(1));
  writer.epoch(exampleEpoch(1));
  writer.checkpoint(exampleCheckpoint(1));
  writer.finish(exampleWeights(9), "abc");
  EXPECT_EQ(RunFolder(path).state(), RunState::Done);
  EXPECT_EQ(RunFolder(path).newestWeights(), path / "weights" / "last.safetensors");
  EXPECT_EQ(readSafetensors(path / "weights" / "last.safetensors").at("conv.weight").values.at(0), 9);
  EXPECT_FALSE(fs::exists(path / "LOCK"));
  HP_EXPECT_REFUSED(writer.step(exampleStep(2)), "finished");
  HP_EXPECT_REFUSED(RunWriter::resume(path), "finished");
  if (std::system("sha256sum --version > /dev/null 2>&1") == 0) {
    EXPECT_EQ(
        std::system(("cd '" + path.string() + "' && sha256sum --check --strict --quiet SHA256SUMS").c_str()),
        0);
  }
}

TEST(RunWriter, TheCrateNamesInstrumentObjectsAndResults) {
  const TemporaryFolder folder;
  RunWriter::create(folder / "run", exampleDescription()).finish(exampleWeights(1), "abc");
  const auto crate = nlohmann::json::parse(textOf(folder / "run" / "ro-crate-metadata.json"));
  std::map<std::string, nlohmann::json> byId;
  for (const auto& entity : crate.at("@graph")) byId[entity.at("@id")] = entity;
  EXPECT_EQ(byId.at("ro-crate-metadata.json").at("about").at("@id"), "./");
  EXPECT_EQ(byId.at("./").at("conformsTo").at("@id"), "https://w3id.org/ro/wfrun/process/0.5");
  const auto& action = byId.at("#training");
  EXPECT_EQ(action.at("@type"), "CreateAction");
  EXPECT_EQ(byId.at(action.at("instrument").at("@id")).at("@type"), "SoftwareApplication");
  for (const auto& list : {action.at("object"), action.at("result"), byId.at("./").at("hasPart")})
    for (const auto& part : list) EXPECT_EQ(byId.at(part.at("@id")).at("@type"), "File");
  EXPECT_NE(action.at("object").dump().find("dataset.croissant.json"), std::string::npos);
  EXPECT_NE(action.at("result").dump().find("weights/last.safetensors"), std::string::npos);
}

TEST(RunFolder, PauseIsAskedForAndSeen) {
  const TemporaryFolder folder;
  auto writer = std::make_unique<RunWriter>(RunWriter::create(folder / "run", exampleDescription()));
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.state(), RunState::Running);
  EXPECT_FALSE(writer->isPauseAsked());
  run.askToPause();
  EXPECT_TRUE(writer->isPauseAsked());
  writer->clearPause();
  EXPECT_FALSE(writer->isPauseAsked());
  writer->event("paused", 1, "Paused.");
  writer.reset();
  EXPECT_EQ(run.state(), RunState::Paused);
  { RunWriter::resume(folder / "run"); }
  EXPECT_EQ(run.state(), RunState::Interrupted);
}

// Order comes from attempts and steps; a clock that was set back shows in the texts for people only.
TEST(RunFolder, ClocksDecideNothing) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    for (int step = 1; step <= 3; ++step) writer.step(exampleStep(step));
    writer.event("first", 3, "One.");
  }
  RunWriter::resume(folder / "run").event("second", 3, "Two.");
  const auto metrics = folder / "run" / "metrics.jsonl";
  auto text = textOf(metrics);
  constexpr std::string_view kKey = "\"time\":\"";
  const auto last = text.rfind(kKey);
  ASSERT_NE(last, std::string::npos);
  text.replace(last + kKey.size(), 4, "1970");
  writeTextTo(metrics, text);
  fs::last_write_time(folder / "run" / "trace.bin",
                      fs::last_write_time(metrics) - std::chrono::hours(24 * 3650));
  const auto events = RunFolder(folder / "run").events();
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].kind, "first");
  EXPECT_EQ(events[1].attempt, 2);
  EXPECT_EQ(RunWriter::resume(folder / "run").attempt(), 3);
}

TEST(RunFolder, ACopyElsewhereOpensAndGoesOn) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  writer.step(exampleStep(1));
  writer.checkpoint(exampleCheckpoint(1));
  fs::copy(folder / "run", folder / "copy", fs::copy_options::recursive);
  EXPECT_EQ(RunFolder(folder / "copy").state(), RunState::Interrupted);
  auto copy = RunWriter::resume(folder / "copy");
  copy.step(exampleStep(2));
  EXPECT_EQ(RunFolder(folder / "copy").trace().size(), 2u);
  EXPECT_EQ(RunFolder(folder / "run").trace().size(), 1u);
}

TEST(RunFolder, DamagedFoldersOpenAsFarAsTheyGo) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  { RunWriter::create(path, exampleDescription()).step(exampleStep(1)); }
  fs::remove(path / "config.json");
  fs::remove(path / "metrics.jsonl");
  writeTextTo(path / "trace.bin", "HPTRACE");
  writeTextTo(path / "files.tsv", "nothing");
  const RunFolder run(path);
  EXPECT_EQ(run.missing().size(), 4u);
  for (const auto& sentence : run.missing()) expectOneSentence(sentence);
  EXPECT_EQ(run.description().environment, "{\"threads\": 2}\n");
  EXPECT_TRUE(run.trace().empty() && run.epochs().empty() && run.events().empty() && !run.checkpoint());
  EXPECT_EQ(run.state(), RunState::Interrupted);
}

}  // namespace
}  // namespace hp
