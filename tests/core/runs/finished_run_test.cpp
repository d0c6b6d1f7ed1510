// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a run: sealed, with its research-object crate.
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST(RunWriter, AFinishedRunIsSealed) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  auto writer = exampleRun(path, 1);
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

}  // namespace
}  // namespace hp
