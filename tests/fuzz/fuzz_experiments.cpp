// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as each of the files of an experiment's folder.

#include <nlohmann/json.hpp>
#include <sstream>

#include "core/evaluate/json_object.h"
#include "core/evaluate/line_file.h"
#include "core/evaluate/read_rows.h"
#include "core/evaluate/row_store.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

std::string spec() {
  return R"({"title":"t","pictures":["sample:1","scenes:1:2","a.png"],"networks":["sample:",)"
         R"({"path":"a.pth","architecture":"vgg16","class-names":"c.txt","name":"A"}],)"
         R"("methods":["gradient",{"method":"lrp","name":"L","params":{"profile":"zennit"}}],)"
         R"("transformations":[{"kind":"rotation","amounts":[0.5,1]},{"kind":"occlusion","amount":1,)"
         R"("region":{"left":0.1,"top":0.2,"right":0.3,"bottom":0.4},"filling":"grey"}],)"
         R"("targets":"new-first","classes":2,"repeats":3,"seed":7,"surroundings":"mask"})";
}

std::string row() {
  hp::ExperimentRow row{.index = 3, .network = "n", .picture = "p", .method = "m"};
  row.transformation = {.kind = "rotation", .amount = 5};
  row.mapBefore = std::string(64, 'a');
  return hp::rowLine(row);
}

std::string sources() {
  return hp::sourceLines(
      {.networks = {{"net", std::string(64, 'b')}}, .pictures = {{"a.png", std::string(64, 'c')}}});
}

}  // namespace

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  std::vector<Bytes> seeds;
  for (const std::string& text :
       {spec(), row() + row(), R"({"version":1,"shard":1,"shards":2,"experiment":)" + spec() + "}",
        sources()})
    seeds.emplace_back(text.begin(), text.end());
  return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  hp::test::attempt([&] {
    const auto experiment = hp::namedFrom(hp::experimentFromJson(hp::parsedJson(text)), "/");
    hp::toJson(experiment).dump();
    hp::networkNames(experiment);
  });
  hp::test::attempt([&] { hp::askedFromText(text); });
  const auto scan = [&](const std::function<void(const std::string&)>& take) {
    std::istringstream stream(text);
    hp::scanLines(stream, "fuzzed", take);
  };
  hp::test::attempt([&] {
    hp::RowLines lines;
    scan([&](const std::string& line) { hp::rowLine(lines.row(line)); });
  });
  hp::test::attempt([&] {
    hp::ExperimentSources found;
    scan([&](const std::string& line) { hp::takeSource(line, found); });
  });
  return 0;
}
