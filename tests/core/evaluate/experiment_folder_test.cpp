// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of an experiment: going on, refusing, merging, full disks.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/evaluate/row_store.h"
#include "tests/core/evaluate/small_experiment.h"
#include "tests/core/train/full_disk.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

class ExperimentFolderTest : public testing::Test {
 protected:
  fs::path out() const { return folder_ / "out"; }
  std::string written() const { return textOf(out() / "rows.jsonl"); }
  void write(const std::string& text) const { std::ofstream(out() / "rows.jsonl", std::ios::binary) << text; }

  TemporaryFolder folder_;
  Experiment experiment_ = smallExperiment();
};

TEST_F(ExperimentFolderTest, RowsAndTableAreWritten) {
  const auto result = runInto(experiment_, out());
  EXPECT_EQ(written(), linesOf(result.rows));
  auto table = csvHeader();
  for (const auto& row : result.rows) table += csvLine(row);
  EXPECT_EQ(textOf(out() / "rows.csv"), table);
  EXPECT_EQ(toJson(readExperiment(out() / "experiment.json")), toJson(experiment_));
}

TEST_F(ExperimentFolderTest, CutAtEveryByteOfTheLastLineItGoesOnWithTheSameBytes) {
  const auto rows = runInto(experiment_, out()).rows;
  const auto whole = written();
  const auto last = whole.rfind('\n', whole.size() - 2) + 1;
  for (auto cut = last; cut < whole.size(); ++cut) {
    write(whole.substr(0, cut));
    const auto added = RowStore(experiment_, out(), {}, {}).append(rows);
    ASSERT_EQ(written(), whole) << "cut at byte " << cut << " of " << whole.size();
    ASSERT_EQ(added.size(), 1U);
  }
}

TEST_F(ExperimentFolderTest, ATornLineIsComputedAnew) {
  runInto(experiment_, out());
  const auto whole = written();
  for (const std::size_t lost : {1U, 2U, 100U, 400U}) {
    write(whole.substr(0, whole.size() - lost));
    runInto(experiment_, out());
    ASSERT_EQ(written(), whole) << lost << " bytes lost";
  }
}

TEST_F(ExperimentFolderTest, FromAnyLineOnItGoesOnWithTheSameBytes) {
  runInto(experiment_, out());
  const auto whole = written();
  for (std::size_t cut = 0, lines = 0; cut != std::string::npos; cut = whole.find('\n', cut + 1)) {
    if (lines++ % 3 != 0) continue;  // a step has four

    write(whole.substr(0, cut));
    const auto result = runInto(experiment_, out());
    ASSERT_EQ(written(), whole) << "cut at byte " << cut;
    EXPECT_EQ(result.total, 24);
  }
}

TEST_F(ExperimentFolderTest, RowsThatWereDeletedAreComputedAnew) {
  const auto rows = runInto(experiment_, out()).rows;
  std::vector<ExperimentRow> some(rows);
  some.erase(some.begin() + 5);
  write(linesOf(some));
  EXPECT_EQ(linesOf(runInto(experiment_, out()).rows), linesOf(rows));
}

TEST_F(ExperimentFolderTest, TheTableIsThereOnlyWhileAllRowsAre) {
  runInto(experiment_, out());
  ASSERT_TRUE(fs::exists(out() / "rows.csv"));
  {
    RowStore store(experiment_, out(), {}, {});
    EXPECT_TRUE(fs::exists(out() / "rows.csv")) << "it may still be refused";
    store.begin();
    EXPECT_FALSE(fs::exists(out() / "rows.csv"));
  }
  runInto(experiment_, out());
  EXPECT_TRUE(fs::exists(out() / "rows.csv"));
}

TEST_F(ExperimentFolderTest, ItsOwnSpecGoesOnToo) {
  runInto(experiment_, out());
  EXPECT_EQ(runInto(readExperiment(out() / "experiment.json"), out()).total, 24);
}

TEST_F(ExperimentFolderTest, AnotherExperimentIsRefused) {
  runInto(experiment_, out());
  const auto before = written();
  auto other = experiment_;
  other.seed = 9;
  HP_EXPECT_REFUSED(runInto(other, out()), "another experiment");
  HP_EXPECT_REFUSED(runInto(experiment_, out(), {1, 2}), "shard 0 of 1");
  EXPECT_EQ(written(), before);
}

TEST_F(ExperimentFolderTest, OtherThingsInTheFolderAreRefused) {
  fs::create_directories(out());
  std::ofstream(out() / "thesis.txt") << "mine";
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "thesis.txt");
  std::ofstream(folder_ / "file") << "x";
  HP_EXPECT_REFUSED(runInto(experiment_, folder_ / "file"), "file");
  HP_EXPECT_REFUSED(runInto(experiment_, folder_ / "x", {2, 2}), "shard");
}

TEST_F(ExperimentFolderTest, DamagedFilesAreNamed) {
  runInto(experiment_, out());
  write("nonsense\n" + written());
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "line 1");
  std::ofstream(out() / "asked.json") << "{}";
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "asked.json");
  const std::string open(100'000, '['), closed(100'000, ']');
  std::ofstream(out() / "asked.json") << R"({"version": )" << open << closed << "}";
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "too deep");
}

TEST_F(ExperimentFolderTest, AFullDiskLosesNothingThatIsWritten) {
  runInto(experiment_, folder_ / "whole");
  const auto whole = textOf(folder_ / "whole" / "rows.jsonl");
  {
    const FullDisk full(static_cast<rlim_t>(whole.size() / 2));
    const auto sentence = sentenceOf([&] { runInto(experiment_, out()); });
    expectOneSentence(sentence);
    EXPECT_NE(sentence.find("free space; "), std::string::npos) << sentence;
    const auto kept = std::to_string(readRows(out()).size()) + " rows are kept in " + out().string();
    EXPECT_NE(sentence.find(kept), std::string::npos) << sentence;
  }
  const auto some = written();
  EXPECT_FALSE(some.empty());
  EXPECT_EQ(whole.substr(0, some.size()), some);
  EXPECT_FALSE(readRows(out()).empty());
  runInto(experiment_, out());
  EXPECT_EQ(written(), whole);
}

TEST_F(ExperimentFolderTest, ATableThatTheDiskHasNoRoomForIsToldWithWhatIsKept) {
  runInto(experiment_, out());
  const auto rows = written();
  fs::remove(out() / "rows.csv");
  fs::create_directory(out() / "rows.csv");
  std::ofstream(out() / "rows.csv" / "x") << "x";
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "24 rows are kept");
  EXPECT_EQ(written(), rows);
}

TEST_F(ExperimentFolderTest, WhatCouldNotBeReadAgainIsNotBegun) {
  const std::string longPath = "/" + std::string(400, 'x') + "/";
  experiment_.pictures.clear();
  for (int i = 0; i < 90'000; ++i) experiment_.pictures.push_back(longPath + std::to_string(i));
  experiment_.transformations = {{.kind = "rotation", .amount = 5}};
  experiment_.classes = 1;
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "more than 32 MB");
  EXPECT_FALSE(fs::exists(out() / "asked.json"));
  EXPECT_FALSE(fs::exists(out() / "experiment.json"));
}

TEST_F(ExperimentFolderTest, TheMostPicturesCanBeGoneOnWith) {
  Experiment all{.pictures = {},
                 .networks = {{}},
                 .methods = {withDefaults("gradient")},
                 .transformations = {{.kind = "rotation", .amount = 5}},
                 .classes = 1};
  for (int i = 0; i < 100'000; ++i)
    all.pictures.push_back("/pictures/of/a/large/collection/that/lies/in/folders/of/its/own/picture-" +
                           std::to_string(i) + ".jpg");
  { const RowStore store(all, out(), {}, {}); }
  EXPECT_EQ(RowStore(all, out(), {}, {}).experiment().pictures.size(), 100'000U);
}

TEST_F(ExperimentFolderTest, RowsThatTheExperimentHasNotAreDamage) {
  auto rows = runInto(experiment_, out()).rows;
  rows[0].index = 24;
  write(linesOf(rows));
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "no row 24");
}

TEST_F(ExperimentFolderTest, RowsOfSomethingElseAreDamage) {
  const auto rows = runInto(experiment_, out()).rows;
  const auto refused = [&](auto change, const std::string& what) {
    auto others = rows;
    change(others[5]);
    write(linesOf(others));
    HP_EXPECT_REFUSED(runInto(experiment_, out()), "line 6");
    HP_EXPECT_REFUSED(runInto(experiment_, out()), what);
    HP_EXPECT_REFUSED(mergeShards(std::vector{out()}, folder_ / "merged"), what);
  };
  refused([](auto& row) { row.picture = "evil"; }, "picture evil");
  refused([](auto& row) { row.method = "evil"; }, "method evil");
  refused([](auto& row) { row.transformation.amount = 0.25; }, "transformation noise");
  refused([](auto& row) { row.repeat = 1; }, "repeat 1");
  refused([](auto& row) { row.classRank = 1; }, "class rank 1");
  EXPECT_TRUE(fs::exists(out() / "rows.csv")) << "nothing is begun";
}

TEST_F(ExperimentFolderTest, RowsOfAnotherNetworkAreDamage) {
  experiment_.networks[0].name = "N";
  auto rows = runInto(experiment_, out()).rows;
  rows[5].network = "evil";
  write(linesOf(rows));
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "network evil");
}

TEST_F(ExperimentFolderTest, RowsThatCallTheirOnlyNetworkByItsTitleAreRead) {
  const auto rows = runInto(experiment_, out()).rows;
  auto others = rows;
  for (auto& row : others) row.network = "Its title";
  write(linesOf({others.begin(), others.begin() + 12}));
  EXPECT_EQ(linesOf(runInto(experiment_, out()).rows), linesOf(rows));
  EXPECT_EQ(textOf(out() / "rows.csv").find("Its title"), std::string::npos);
  EXPECT_EQ(rowLine(recomputeCell(experiment_, others[3], {}).row), rowLine(rows[3]));
}

class Shards : public ExperimentFolderTest {
 protected:
  Shards() { experiment_.pictures = {"scenes:5:3", "sample:1", "sample:2"}; }
  std::vector<fs::path> computed(int count) {
    std::vector<fs::path> folders;
    for (int i = 0; i < count; ++i) {
      folders.push_back(folder_ / ("shard" + std::to_string(i)));
      runInto(experiment_, folders.back(), {i, count});
    }
    return folders;
  }
};

TEST_F(Shards, TogetherTheyAreTheWhole) {
  runInto(experiment_, folder_ / "whole");
  auto folders = computed(3);
  std::swap(folders[0], folders[2]);
  const auto rows = mergeShards(folders, out());
  EXPECT_EQ(rows.size(), 60U);
  for (const char* file : {"rows.jsonl", "rows.csv", "experiment.json", "asked.json"})
    EXPECT_EQ(textOf(out() / file), textOf(folder_ / "whole" / file)) << file;
  EXPECT_EQ(runInto(experiment_, out()).total, 60) << "it can be gone on with";
}

TEST_F(Shards, MergedAgainTheyAreTheSame) {
  const auto folders = computed(2);
  mergeShards(folders, out());
  const auto whole = written();
  write(whole.substr(0, whole.size() / 2));  // killed
  mergeShards(folders, out());
  EXPECT_EQ(written(), whole);
  auto other = readRows(folders[1]);
  other[3].error = "It failed.";
  std::ofstream(folders[1] / "rows.jsonl", std::ios::binary) << linesOf(other);
  HP_EXPECT_REFUSED(mergeShards(folders, out()), "holds other rows");
  EXPECT_EQ(written(), whole);
}

TEST_F(Shards, MoreShardsThanUnitsAreNoMistake) {
  experiment_.pictures = {"sample:1"};
  EXPECT_EQ(mergeShards(computed(2), out()).size(), 12U);
}

TEST_F(Shards, DeletedRowsHaveToBeComputedFirst) {
  const auto folders = computed(2);
  const auto whole = readRows(folders[1]);
  for (const std::size_t lost : {std::size_t{0}, std::size_t{5}, whole.size() - 1}) {
    auto some = whole;
    some.erase(some.begin() + static_cast<std::ptrdiff_t>(lost));
    std::ofstream(folders[1] / "rows.jsonl", std::ios::binary) << linesOf(some);
    HP_EXPECT_REFUSED(mergeShards(folders, out()),
                      "row " + std::to_string(whole[lost].index) + " is missing");
    HP_EXPECT_REFUSED(mergeShards(folders, out()), "shard1");
  }
  EXPECT_FALSE(fs::exists(out()));
  runInto(experiment_, folders[1], {1, 2});
  EXPECT_EQ(mergeShards(folders, out()).size(), 60U);
}

TEST_F(Shards, RowsOfClassesThatANetworkHasNotAreNotMissed) {
  experiment_.classes = 1000;
  experiment_.networks.push_back({.path = "/nowhere/net.pth"});
  experiment_.transformations = {{.kind = "rotation", .amount = 5}};
  experiment_.methods.pop_back();
  runInto(experiment_, folder_ / "whole");
  mergeShards(computed(2), out());
  EXPECT_EQ(textOf(out() / "rows.jsonl"), textOf(folder_ / "whole" / "rows.jsonl"));
}

TEST_F(Shards, WhatDoesNotBelongTogetherIsRefused) {
  auto folders = computed(2);
  HP_EXPECT_REFUSED(mergeShards(std::vector{folders[0]}, out()), "missing: 1");
  HP_EXPECT_REFUSED(mergeShards(std::vector{folders[0], folders[0]}, out()), "twice");
  HP_EXPECT_REFUSED(mergeShards(std::vector{folder_ / "none"}, out()), "none");
  HP_EXPECT_REFUSED(mergeShards(std::vector<fs::path>{}, out()), "no shards");
  fs::remove(folders[1] / "rows.csv");
  HP_EXPECT_REFUSED(mergeShards(folders, out()), "not finished");
  experiment_.seed = 8;
  runInto(experiment_, folder_ / "other", {1, 2});
  HP_EXPECT_REFUSED(mergeShards(std::vector{folders[0], folder_ / "other"}, out()), "another experiment");
  EXPECT_FALSE(fs::exists(out()));
}

}  // namespace
}  // namespace hp::test
