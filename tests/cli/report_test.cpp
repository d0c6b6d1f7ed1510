// SPDX-License-Identifier: GPL-3.0-or-later
// The report that heatproof-cli compare leaves.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "tests/cli/program_run.h"
#include "tests/cli/small_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

class ReportOptions : public testing::Test {
 protected:
  void SetUp() override { trainSmallRun(place("run")); }
  std::string place(const std::string& name) const { return (folder_ / name).string(); }

  TemporaryFolder folder_;
};

TEST_F(ReportOptions, LeaveHtmlPdfTablesAndFigures) {
  const auto html = runCli({"compare", place("run"), place("run"), "--report", place("r.html"), "--tables",
                            place("tables"), "--figures", place("figures")});
  ASSERT_EQ(html.exitCode, 0) << html.errors;
  const auto page = contents(place("r.html"));
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>"));
  EXPECT_NE(page.find("Equal bits"), std::string::npos);
  EXPECT_NE(page.find("weights/epoch-0001.safetensors"), std::string::npos);
  EXPECT_EQ(page.find(folder_.path().string()), std::string::npos) << "names a folder of this machine";
  EXPECT_TRUE(std::filesystem::exists(place("tables/tables.json")));
  EXPECT_FALSE(std::filesystem::is_empty(place("figures")));
  const auto pdf = runCli({"compare", place("run"), place("run"), "--report", place("r.pdf")});
  ASSERT_EQ(pdf.exitCode, 0) << pdf.errors;
  EXPECT_TRUE(contents(place("r.pdf")).starts_with("%PDF-"));
}

TEST_F(ReportOptions, AreRefusedBeforeAnythingIsComputed) {
  const auto ending = runCli({"compare", place("run"), place("run"), "--report", place("r.doc")});
  EXPECT_NE(ending.exitCode, 0);
  EXPECT_NE(ending.errors.find(".html or .pdf"), std::string::npos) << ending.errors;
  for (const char* flag : {"--tables", "--figures"}) {
    const auto inside = runCli({"compare", place("run"), place("run"), flag, place("run/inside")});
    EXPECT_NE(inside.exitCode, 0);
    EXPECT_FALSE(std::filesystem::exists(place("run/inside")));
  }
}

}  // namespace
}  // namespace hp::test
