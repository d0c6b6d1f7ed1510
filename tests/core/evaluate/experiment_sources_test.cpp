// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one network and of one picture come from one set of weights and one picture, whatever happens to
// the files between two attempts.
#include "core/evaluate/experiment_sources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "core/base/resources.h"
#include "core/data/sample.h"
#include "core/evaluate/experiment_unit.h"
#include "core/imaging/image_file.h"
#include "tests/core/evaluate/small_experiment.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

/// Two pictures and the built-in network, as files.
class ChangedSources : public testing::Test {
 protected:
  ChangedSources() {
    draw("a.png", "sample:1");
    draw("b.png", "sample:2");
    fs::copy_file(resourceFolder() / "sample" / "sample.safetensors", weights());
    experiment_.pictures = {(folder_ / "a.png").string(), (folder_ / "b.png").string()};
    experiment_.networks = {{.path = weights().string(), .architecture = "sample"}};
  }

  fs::path out() const { return folder_ / "out"; }
  fs::path weights() const { return folder_ / "net.safetensors"; }
  void draw(const std::string& name, const std::string& scene) const {
    writePng(folder_ / name, sampleScene(scene).image);
  }
  /// As a network that trained on.
  void changeWeights() const {
    auto bytes = textOf(weights());
    bytes[bytes.size() - 2] = static_cast<char>(bytes[bytes.size() - 2] ^ 1);
    std::ofstream(weights(), std::ios::binary) << bytes;
  }
  /// What is done while they are not there.
  template <class Work>
  auto withoutWeights(Work work) const {
    fs::rename(weights(), folder_ / "away");
    auto result = work();
    fs::rename(folder_ / "away", weights());
    return result;
  }
  /// Takes the last lines of the rows away, as if the run had been killed.
  void lose(std::size_t lines, const fs::path& folder) const {
    auto rows = readRows(folder);
    rows.resize(rows.size() - lines);
    std::ofstream(folder / "rows.jsonl", std::ios::binary) << linesOf(rows);
    fs::remove(folder / "rows.csv");
  }

  TemporaryFolder folder_;
  Experiment experiment_ = smallExperiment();
};

TEST_F(ChangedSources, EveryNetworkAndPictureIsWrittenDownOnce) {
  runInto(experiment_, out());
  const auto text = textOf(out() / "sources.jsonl");
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 3) << text;
  ExperimentSources sources;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) takeSource(line, sources);
  EXPECT_EQ(sources.networks.at("net.safetensors"), openSample({}).digest());
  EXPECT_EQ(sources.pictures.at(experiment_.pictures[1]), digestOf(sampleScene("sample:2").image));
  runInto(experiment_, out());
  EXPECT_EQ(textOf(out() / "sources.jsonl"), text);
}

TEST_F(ChangedSources, AChangedPictureIsNotMixedWithItself) {
  const auto whole = linesOf(runInto(experiment_, out()).rows);
  lose(6, out());
  draw("b.png", "sample:3");
  const auto rows = runInto(experiment_, out()).rows;
  ASSERT_EQ(rows.size(), 24U);
  EXPECT_EQ(rows[12].error, "");
  // Of the step that was cut in two nothing is joined either.
  for (std::size_t i = 18; i < rows.size(); ++i) {
    EXPECT_NE(rows[i].error.find("b.png has changed"), std::string::npos) << i << rows[i].error;
    expectOneSentence(rows[i].error);
  }
  draw("b.png", "sample:2");
  const auto again = runExperiment(experiment_, out(), {}, {}, {}, {.retryFailed = true});
  EXPECT_EQ(linesOf(again.rows), whole) << "the picture is back";
}

TEST_F(ChangedSources, APictureThatNoRowIsOfMayChange) {
  runInto(experiment_, out());
  lose(12, out());
  draw("b.png", "sample:3");
  for (const auto& row : runInto(experiment_, out()).rows) EXPECT_EQ(row.error, "");
  lose(2, out());
  draw("b.png", "sample:2");
  EXPECT_NE(runInto(experiment_, out()).rows.back().error, "") << "now the new one counts";
}

TEST_F(ChangedSources, APictureThatChangesBetweenTwoNetworksIsNoticed) {
  experiment_.networks.push_back({});
  ExperimentWork work(experiment_);
  work.networks.survey({});
  EXPECT_EQ(ExperimentUnit(work, 0).rowsOf(0, {}).front().error, "");
  draw("a.png", "sample:4");
  EXPECT_NE(ExperimentUnit(work, 2).rowsOf(0, {}).front().error.find("a.png has changed"), std::string::npos);
  EXPECT_EQ(ExperimentUnit(work, 3).rowsOf(0, {}).front().error, "");
}

TEST_F(ChangedSources, WeightsThatChangeBetweenTwoLooksAreNoticed) {
  experiment_.networks.push_back({});
  ExperimentNetworks networks(experiment_, openExperimentNetwork);
  networks.survey({});  // the last one stays in memory
  changeWeights();
  HP_EXPECT_REFUSED(networks.open(0, {}), "changed while the experiment ran");
  EXPECT_EQ(networks.open(1, {}).title(), "Sample network");
}

TEST_F(ChangedSources, ChangedWeightsAreRefused) {
  runInto(experiment_, out());
  lose(2, out());
  const auto kept = textOf(out() / "rows.jsonl");
  changeWeights();
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "weights of the network net.safetensors have changed");
  EXPECT_EQ(textOf(out() / "rows.jsonl"), kept);
  changeWeights();
  EXPECT_EQ(runInto(experiment_, out()).rows.size(), 24U) << "they are back";
}

TEST_F(ChangedSources, WeightsOfANetworkThatIsDoneMayChange) {
  runInto(experiment_, out());
  changeWeights();
  EXPECT_EQ(runInto(experiment_, out()).total, 24);
}

TEST_F(ChangedSources, WeightsThatFailedBeforeMayBeAny) {
  fs::rename(weights(), folder_ / "away");
  EXPECT_NE(runInto(experiment_, out()).rows[0].error, "");
  fs::rename(folder_ / "away", weights());
  const auto result = runExperiment(experiment_, out(), {}, {}, {}, {.retryFailed = true});
  for (const auto& row : result.rows) EXPECT_EQ(row.error, "");
}

TEST_F(ChangedSources, ARefusedRetryLeavesTheFolderAsItWas) {
  fs::remove(folder_ / "b.png");
  runInto(experiment_, out());
  const auto retry = [&] { return runExperiment(experiment_, out(), {}, {}, {}, {.retryFailed = true}); };
  const auto rows = textOf(out() / "rows.jsonl"), table = textOf(out() / "rows.csv");
  draw("b.png", "sample:2");
  changeWeights();
  HP_EXPECT_REFUSED(retry(), "have changed");
  EXPECT_EQ(textOf(out() / "rows.jsonl"), rows);
  EXPECT_EQ(textOf(out() / "rows.csv"), table);
  EXPECT_EQ(mergeShards(std::vector{out()}, folder_ / "merged").size(), 24U);
  changeWeights();
  EXPECT_EQ(linesOf(retry().rows), linesOf(runInto(experiment_, {}).rows));
}

TEST_F(ChangedSources, ANetworkThatIsAwayGetsNoRowsOfClassesThatItHasNot) {
  experiment_.classes = 1000;
  const auto whole = linesOf(runInto(experiment_, out()).rows);
  const auto again = withoutWeights([&] { return runInto(experiment_, out()).rows; });
  EXPECT_EQ(linesOf(again), whole) << "all is done";
  EXPECT_EQ(textOf(out() / "rows.jsonl"), whole);
  lose(again.size() / 2, out());
  const auto some = withoutWeights([&] { return runInto(experiment_, out()).rows; });
  ASSERT_EQ(some.size(), again.size());
  for (std::size_t i = 0; i < some.size(); ++i) {
    EXPECT_EQ(some[i].index, again[i].index);
    EXPECT_EQ(some[i].error.empty(), i < some.size() / 2) << i;
  }
}

TEST_F(ChangedSources, AShardWithoutTheNetworkAddsNoClassesToTheWhole) {
  experiment_.classes = 1000;
  const std::vector<fs::path> shards{folder_ / "shard0", folder_ / "shard1"};
  runInto(experiment_, shards[0], {0, 2});
  withoutWeights([&] { return runInto(experiment_, shards[1], {1, 2}).rows; });
  const auto rows = mergeShards(shards, out());
  const auto whole = runInto(experiment_, {}).rows;
  ASSERT_EQ(rows.size(), whole.size());
  for (std::size_t i = 0; i < rows.size(); ++i) EXPECT_EQ(rows[i].index, whole[i].index);
}

TEST_F(ChangedSources, ANetworkIsCalledTheSameWhetherItIsThereOrNot) {
  const auto away = withoutWeights([&] { return runInto(experiment_, {}).rows; });
  const auto there = runInto(experiment_, {}).rows;
  ASSERT_EQ(there.front().error, "");
  EXPECT_EQ(there.front().network, "net.safetensors");
  EXPECT_EQ(away.front().network, "net.safetensors");
}

TEST_F(ChangedSources, ALongClassNameIsShortenedSoThatItsRowCanBeRead) {
  const std::string sign = "é";
  std::string longName = "x";
  while (longName.size() < 1'200'000) longName += sign;
  const int first = runInto(experiment_, {}).rows.front().target;
  {
    std::ofstream names(folder_ / "names.txt", std::ios::binary);
    for (int i = 0; i < openSample({}).classCount(); ++i)
      names << "class " << i << (i == first ? longName : "") << "\n";
  }
  experiment_.networks[0].classNames = (folder_ / "names.txt").string();
  const auto rows = runInto(experiment_, out()).rows;
  ASSERT_EQ(rows.size(), 24U);
  EXPECT_EQ(rows[0].error, "");
  EXPECT_TRUE(rows[0].className.ends_with(sign + "…"));
  EXPECT_LT(rows[0].className.size(), 4200U);
  EXPECT_LT(rows[1].className.size(), 10U);
  EXPECT_EQ(linesOf(readRows(out())), linesOf(rows));
  EXPECT_EQ(linesOf(runInto(experiment_, out()).rows), linesOf(rows));
}

TEST_F(ChangedSources, ShardsOfDifferentPicturesOrWeightsAreNotMerged) {
  experiment_.networks.push_back({});
  const auto first = folder_ / "shard0", second = folder_ / "shard1", third = folder_ / "shard2";
  runInto(experiment_, first, {0, 3});  // net with a, sample with b
  draw("b.png", "sample:3");
  runInto(experiment_, second, {1, 3});  // net with b
  draw("b.png", "sample:2");
  runInto(experiment_, third, {2, 3});  // sample with a
  HP_EXPECT_REFUSED(mergeShards(std::vector{first, second, third}, out()), "b.png");
  EXPECT_FALSE(fs::exists(out()));
  fs::remove_all(second);
  changeWeights();
  runInto(experiment_, second, {1, 3});
  HP_EXPECT_REFUSED(mergeShards(std::vector{first, second, third}, out()), "net.safetensors");
  fs::remove_all(second);
  changeWeights();
  runInto(experiment_, second, {1, 3});
  EXPECT_EQ(mergeShards(std::vector{first, second, third}, out()).size(), 48U);
  lose(2, out());
  changeWeights();
  EXPECT_EQ(runInto(experiment_, out()).total, 48) << "only rows of the built-in network were lost";
  lose(30, out());
  HP_EXPECT_REFUSED(runInto(experiment_, out()), "net.safetensors");
}

TEST(ExperimentSources, LinesAreReadAndNonsenseIsRefused) {
  const std::string digest(64, 'a');
  ExperimentSources sources{.networks = {{"a \"net\"", digest}}, .pictures = {{"b.png", digest}}}, again;
  std::istringstream lines(sourceLines(sources));
  for (std::string line; std::getline(lines, line);) takeSource(line, again);
  EXPECT_EQ(again.networks, sources.networks);
  EXPECT_EQ(again.pictures, sources.pictures);
  HP_EXPECT_REFUSED(takeSource("[]", again), "object");
  HP_EXPECT_REFUSED(takeSource(R"({"sha256": ")" + digest + "\"}", again), "either");
  HP_EXPECT_REFUSED(takeSource(R"({"picture": "a", "network": "b", "sha256": ")" + digest + "\"}", again),
                    "either");
  HP_EXPECT_REFUSED(takeSource(R"({"picture": "a", "sha256": "b"})", again), "SHA-256");
  HP_EXPECT_REFUSED(takeSource(R"({"picture": "a", "sha512": ""})", again), "sha512");
}

}  // namespace
}  // namespace hp::test
