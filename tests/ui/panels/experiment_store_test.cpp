// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/experiment_store.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

class ExperimentStoreTest : public testing::Test {
 protected:
  fs::path make(const std::string& name, const std::string& file = "rows.jsonl") {
    const fs::path folder = folder_ / name;
    fs::create_directories(folder);
    std::ofstream(folder / file) << "{}\n";
    return folder;
  }
  Names left() const {
    Names names;
    for (const auto& entry : fs::directory_iterator(folder_.path())) names.insert(entry.path().filename().string());
    return names;
  }

  test::TemporaryFolder folder_;
  ExperimentStore store_{folder_.path()};
};

TEST_F(ExperimentStoreTest, TheLatestAreKept) {
  for (const char* name : {"20260101-000000", "20260102-000000", "20260102-000000-2", "20260103-000000"})
    make(name);
  store_.tidy(2);
  EXPECT_EQ(left(), (Names{"20260102-000000-2", "20260103-000000"}));
}

TEST_F(ExperimentStoreTest, WhatAPersonHasIsLeftAlone) {
  make("20260101-000000", "thesis.odt");
  make("my experiment");
  make("20260101");
  make("20260103-000000");
  fs::create_directory_symlink(make("elsewhere"), folder_ / "20260102-000000");
  store_.tidy(0);
  EXPECT_EQ(left(), (Names{"20260101-000000", "20260101", "20260102-000000", "elsewhere", "my experiment"}));
  EXPECT_TRUE(fs::exists(folder_ / "elsewhere" / "rows.jsonl"));
}

TEST_F(ExperimentStoreTest, WhatRunsOrIsShownStays) {
  const auto running = make("20260101-000000"), shown = make("20260102-000000");
  const ExperimentStore store(folder_.path());
  {
    const auto lock = platform::FileLock::tryTake(running / "LOCK");
    const ShownFolder mark(store, shown);
    store.tidy(0);
    EXPECT_TRUE(fs::exists(running / "rows.jsonl"));
    EXPECT_TRUE(fs::exists(shown / "rows.jsonl"));
  }
  store.tidy(0);
  EXPECT_EQ(left(), Names{});
}

TEST_F(ExperimentStoreTest, MarksOfDeadProcessesAreForgotten) {
  make("20260101-000000");
  std::ofstream(folder_ / ".shown-20260101-000000.1") << "";
  ExperimentStore(folder_.path()).tidy(0);
  EXPECT_EQ(left(), Names{});
}

TEST_F(ExperimentStoreTest, FoldersOutsideNeedNoMark) {
  const ExperimentStore store(folder_ / "store");
  { const ShownFolder mark(store, make("20260101-000000")); }
  EXPECT_EQ(left(), Names{"20260101-000000"});
  EXPECT_NO_THROW(store.tidy(0)) << "there is none yet";
  EXPECT_TRUE(ExperimentStore({}).newFolder().empty());
}

}  // namespace
}  // namespace hp
