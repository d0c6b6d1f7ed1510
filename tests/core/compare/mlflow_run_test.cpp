// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of MLflow's file store: whole, damaged and made to harm.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "tests/core/compare/foreign_run.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

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

}  // namespace
}  // namespace hp
