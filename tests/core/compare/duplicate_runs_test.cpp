// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/duplicate_runs.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/array_file.h"
#include "core/compare/weights_content.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;
using Groups = std::vector<std::vector<std::size_t>>;

Groups groupsOf(const std::vector<DuplicateRuns>& found) {
  Groups groups;
  for (const auto& group : found) groups.push_back(group.runs);
  return groups;
}

ComparedRunPtr runWith(const std::string& digest, const std::map<std::int64_t, fs::path>& weights = {}) {
  return std::make_shared<const ComparedRun>(
      ComparedRun{.name = "run", .weights = weights, .weightsDigest = digest});
}

TEST(DuplicateRuns, RecordedDigestsAreNotTrusted) {
  const TemporaryFolder folder;
  writeSafetensors(folder / "one", exampleWeights(1));
  writeSafetensors(folder / "copy", exampleWeights(1));
  writeSafetensors(folder / "other", exampleWeights(2));
  EXPECT_EQ(
      findDuplicates({runWith("a", {{1, folder / "one"}}), runWith("a", {{1, folder / "other"}})}, {}).size(),
      0U)
      << "they only say so";
  EXPECT_EQ(groupsOf(findDuplicates(
                {runWith("a", {{1, folder / "one"}}), runWith("b", {{1, folder / "copy"}})}, {})),
            (Groups{{0, 1}}))
      << "whatever they say";
  EXPECT_EQ(groupsOf(findDuplicates({runWith("a"), runWith("a")}, {})), Groups()) << "nothing is there";
}

TEST(DuplicateRuns, EqualFilesAreTheSameRunWhateverTheyAreCalled) {
  const TemporaryFolder folder;
  writeSafetensors(folder / "one", exampleWeights(1));
  writeSafetensors(folder / "copy", exampleWeights(1), {{"by", "another program"}});
  writeSafetensors(folder / "other", exampleWeights(2));
  const auto runs = std::vector{runWith("", {{3, folder / "one"}}), runWith("", {{3, folder / "other"}}),
                                runWith("", {{3, folder / "copy"}}), runWith("", {{3, folder / "nowhere"}}),
                                runWith("", {{9, folder / "other"}})};
  const auto found = findDuplicates(runs, {});
  EXPECT_EQ(groupsOf(found), (Groups{{0, 2}, {1, 4}}));
  EXPECT_EQ(found[0].equalEpochs, (std::vector<std::int64_t>{3}));
  EXPECT_FALSE(found[0].isOnePlace || found[0].sameTimes);
}

TEST(DuplicateRuns, OneBitTellsRunsApartWhereverItLies) {
  const TemporaryFolder folder;
  NamedArrays weights{{"w", {.shape = {1000}, .values = std::vector<float>(1000, 1)}}};
  writeSafetensors(folder / "one", weights);
  for (const std::size_t at : {0U, 255U, 256U, 999U}) {
    auto changed = weights;
    changed["w"].values[at] = 1.0000001F;
    writeSafetensors(folder / "other", changed);
    EXPECT_EQ(
        findDuplicates({runWith("", {{1, folder / "one"}}), runWith("", {{1, folder / "other"}})}, {}).size(),
        0U)
        << at;
  }
  writeSafetensors(folder / "shaped", {{"w", {.shape = {10, 100}, .values = weights["w"].values}}});
  writeSafetensors(folder / "named", {{"v", weights["w"]}});
  const auto runs = std::vector{runWith("", {{1, folder / "one"}}), runWith("", {{1, folder / "shaped"}}),
                                runWith("", {{1, folder / "named"}})};
  EXPECT_TRUE(findDuplicates(runs, {}).empty());
}

TEST(DuplicateRuns, OfFilesOnlyTheNewestCount) {
  const TemporaryFolder folder;
  writeSafetensors(folder / "one", exampleWeights(1));
  writeSafetensors(folder / "two", exampleWeights(2));
  EXPECT_TRUE(
      findDuplicates(
          {runWith("", {{3, folder / "one"}}), runWith("", {{1, folder / "one"}, {2, folder / "two"}})}, {})
          .empty());
}

TEST(DuplicateRuns, EveryEpochIsLookedAt) {
  const TemporaryFolder folder;
  for (const int number : {1, 2, 3}) {
    const auto name = std::to_string(number);
    writeSafetensors(folder / name, exampleWeights(static_cast<float>(number)));
    writeSafetensors(folder / ("copy-" + name), exampleWeights(static_cast<float>(number)));
  }
  const auto a = runWith("", {{1, folder / "1"}, {2, folder / "2"}, {3, folder / "3"}});
  const auto copy = runWith("", {{1, folder / "copy-1"}, {2, folder / "copy-2"}, {3, folder / "copy-3"}});
  const auto other = runWith("", {{1, folder / "2"}, {3, folder / "copy-3"}});
  auto found = findDuplicates({a, copy}, {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].equalEpochs, (std::vector<std::int64_t>{1, 2, 3}));
  EXPECT_EQ(
      duplicatesText(found[0], {a, copy}),
      "A (run) and B (run) hold the same weights at each of the 3 epochs that they kept: they may be one run "
      "and a copy of it, or one training done twice.");
  found = findDuplicates({a, copy, other}, {});
  ASSERT_EQ(groupsOf(found), (Groups{{0, 1, 2}}));
  EXPECT_EQ(found[0].equalEpochs, (std::vector<std::int64_t>{3}));
  EXPECT_EQ(found[0].otherEpochs, (std::vector<std::int64_t>{1}));
  EXPECT_NE(duplicatesText(found[0], {a, copy, other})
                .find("B (run) and C (run) end with the same weights, but not at epoch 1"),
            std::string::npos);
}

/// Two epochs of four steps.
void train(const fs::path& path) {
  auto writer = RunWriter::create(path, exampleDescription());
  for (std::int64_t epoch = 1; epoch <= 2; ++epoch) {
    for (auto step = 4 * epoch - 3; step <= 4 * epoch; ++step) writer.step(exampleStep(step));
    auto record = exampleEpoch(epoch);
    record.weightsKept = true;
    writer.keepWeights(epoch, exampleWeights(static_cast<float>(epoch)), false);
    writer.epoch(record);
  }
  writer.finish(exampleWeights(2), "the digest");
}

void replaceIn(const fs::path& file, const std::string& old, const std::string& with) {
  auto text = textOf(file);
  const auto at = text.find(old);
  ASSERT_NE(at, std::string::npos) << file;
  writeTextTo(file, text.replace(at, old.size(), with));
}

TEST(DuplicateRuns, ACopyUnderAnotherNameIsFound) {
  const TemporaryFolder folder;
  train(folder / "original");
  fs::copy(folder / "original", folder / "mine", fs::copy_options::recursive);
  replaceIn(folder / "mine" / "run.json", "scenes-1001", "my own work");
  replaceIn(folder / "mine" / "DONE", "the digest", "another digest");
  replaceIn(folder / "mine" / "config.json", "1001", "2002");
  const std::vector runs{openComparedRun(folder / "original", {}), openComparedRun(folder / "mine", {})};
  const auto found = findDuplicates(runs, {});
  ASSERT_EQ(groupsOf(found), (Groups{{0, 1}}));
  EXPECT_EQ(found[0].equalEpochs, (std::vector<std::int64_t>{1, 2}));
  EXPECT_TRUE(found[0].sameTimes);
  EXPECT_NE(duplicatesText(found[0], runs).find("they are one run and a copy of it"), std::string::npos);
  const std::vector twice{runs[0], openComparedRun(folder / "original", {})};
  const auto once = findDuplicates(twice, {});
  ASSERT_EQ(once.size(), 1U);
  EXPECT_NE(duplicatesText(once[0], twice).find("one and the same run"), std::string::npos);
}

TEST(DuplicateRuns, ABareFileOfARunIsFound) {
  const TemporaryFolder folder;
  train(folder / "original");
  fs::copy_file(folder / "original" / "weights" / "last.safetensors", folder / "model.safetensors");
  const std::vector runs{openComparedRun(folder / "original", {}),
                         openComparedRun(folder / "model.safetensors", {})};
  const auto found = findDuplicates(runs, {});
  ASSERT_EQ(groupsOf(found), (Groups{{0, 1}}));
  EXPECT_TRUE(found[0].equalEpochs.empty()) << "a bare file knows no epochs";
  EXPECT_FALSE(found[0].sameTimes);
  EXPECT_NE(duplicatesText(found[0], runs).find("(model.safetensors) hold the same weights: they may be"),
            std::string::npos)
      << duplicatesText(found[0], runs);
}

TEST(DuplicateRuns, StopsInsideALargeFile) {
  const TemporaryFolder folder;
  const NamedArrays large{{"w", {.shape = {3 << 20}, .values = std::vector<float>(3 << 20, 1)}}};
  for (const char* name : {"one", "copy"}) writeSafetensors(folder / name, large);
  const auto runs = std::vector{runWith("", {{1, folder / "one"}}), runWith("", {{1, folder / "copy"}})};
  Progress last;
  EXPECT_EQ(groupsOf(findDuplicates(runs, RunContext({}, [&](const Progress& at) { last = at; }))),
            (Groups{{0, 1}}));
  EXPECT_EQ(last.done, last.total);
  EXPECT_EQ(last.total, 2 * 4 * (3 << 20));
  std::stop_source stop;
  const auto stopWithin = [&](const Progress& at) {
    last = at;
    if (at.done > 0) stop.request_stop();
  };
  EXPECT_THROW(findDuplicates(runs, RunContext(stop.get_token(), stopWithin)), Stopped);
  EXPECT_LE(last.done, 1 << 20);
}

TEST(RunLetters, AreOnePerRun) {
  std::set<std::string> letters;
  for (std::size_t i = 0; i < 40; ++i) letters.insert(runLetter(i));
  EXPECT_EQ(letters.size(), 40U);
  EXPECT_EQ(runLetter(0), "A");
  EXPECT_EQ(runLetter(19), "T");
}

}  // namespace
}  // namespace hp
