// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what was read: every file, each once, named within its run.
#include "core/report/compared_files.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/base/digest.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

class ComparedFilesTest : public testing::Test {
 protected:
  fs::path written(const std::string& name, const std::string& text = "1 0.5 1\n") const {
    const auto path = folder_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path) << (text.empty() ? name : text);
    return path;
  }
  std::vector<ComparedFile> filesOf(const ComparedRunPtr& baseline, const ComparedRunPtr& candidate) const {
    auto comparison = std::make_shared<RunComparison>();
    comparison->baseline = baseline;
    comparison->candidate = candidate;
    return comparedFiles({comparison, comparison}, {});
  }
  static Names namesOf(const std::vector<ComparedFile>& files) {
    Names names;
    for (const auto& file : files) names.push_back(file.run + ": " + file.name);
    return names;
  }

  test::TemporaryFolder folder_;
};

TEST_F(ComparedFilesTest, OfOurRunsTheWholeFolderIsListed) {
  for (const char* name :
       {"run/run.json", "run/weights/epoch-0002.safetensors", "run/weights/last.safetensors",
        "run/environment-2.json", "run/SHA256SUMS", "run/DONE"})
    written(name, "");
  auto ours = std::make_shared<ComparedRun>();
  ours->name = "run";
  ours->path = folder_ / "run";
  auto bare = std::make_shared<ComparedRun>();
  bare->name = "bare.pth";
  bare->kind = RunKind::WeightsFile;
  bare->path = written("bare.pth", "");
  bare->sources = {bare->path};
  const auto files = filesOf(ours, bare);
  EXPECT_EQ(namesOf(files),
            (Names{"run: environment-2.json", "run: run.json", "run: weights/epoch-0002.safetensors",
                   "run: weights/last.safetensors", "run: SHA256SUMS", "run: DONE", "bare.pth: bare.pth"}));
  for (const auto& file : files) EXPECT_EQ(file.digest.size(), 64U) << file.name;
  EXPECT_EQ(files[2].digest, digestOfFile(folder_ / "run/weights/epoch-0002.safetensors"));
}

TEST_F(ComparedFilesTest, OfForeignRunsWhatTheyWereReadFromIsListed) {
  written("mlflow/meta.yaml", "run_name: quick\nstatus: 3\n");
  written("mlflow/metrics/val/loss");
  written("mlflow/params/lr", "0.1");
  written("mlflow/tags/team", "x");
  written("mlflow/artifacts/model.bin");
  const auto table = written("curves.csv", "step,loss\n1,2\n2,3\n");
  const auto files = filesOf(openComparedRun(folder_ / "mlflow", {}), openComparedRun(table, {}));
  EXPECT_EQ(namesOf(files), (Names{"quick: meta.yaml", "quick: params/lr", "quick: tags/team",
                                   "quick: metrics/val/loss", "curves.csv: curves.csv"}));
}

}  // namespace
}  // namespace hp
