// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/description_files.h"

#include <functional>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/json_fault.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/runs/files_table.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

constexpr const char* kStart = "startSha256";
constexpr const char* kAbout =
    "How this folder is to be read: FORMAT.md in core/runs of Heatproof's sources.";

std::string pretty(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string traceNames(const RunDescription& description) {
  return pretty({{"format", names::kTraceFormat},
                 {"version", names::kVersion},
                 {"tensors", description.tensors},
                 {"buffers", description.buffers}});
}

/// One a line, as the program looks for beside weights.
std::string classLines(const std::vector<std::string>& classNames) {
  std::string text;
  for (const auto& name : classNames) text += printable(name) + '\n';
  return text;
}

std::string jsonText(const fs::path& path, std::uint64_t most = kLongestText) {
  auto text = textOfFile(path, most);
  if (const auto fault = jsonFault(text); !fault.empty())
    throw Error("The file " + path.string() + " is damaged: " + fault + ".");
  return text;
}

}  // namespace

void writeDescription(const fs::path& folder, const RunDescription& description) {
  writeJsonText(folder / names::kConfig, description.config);
  writeJsonText(folder / names::kEnvironment, description.environment);
  writeJsonText(folder / names::kDataset, description.dataset);
  writeAtomically(folder / names::kFiles, [&](std::ostream& file) { writeFiles(file, description.files); });
  writeText(folder / names::kTraceNames, traceNames(description));
  if (!description.classNames.empty())
    writeText(folder / names::kWeights / names::kClasses, classLines(description.classNames));
}

void writeRunJson(const fs::path& folder, const RunDescription& description) {
  Json run = {{"format", names::kRunFormat},    {"version", names::kVersion},
              {"name", description.name},       {"program", description.program},
              {"command", description.command}, {"classNames", description.classNames},
              {"made", names::utcNow()},        {"about", kAbout}};
  if (!description.startDigest.empty()) run[kStart] = description.startDigest;
  writeText(folder / names::kRun, pretty(run));
}

RunDescription readDescription(const fs::path& folder, std::vector<std::string>& missing) {
  RunDescription description;
  const auto path = folder / names::kRun;
  const auto run = formatObject(path, names::kRunFormat);
  description.name = textMember(run, "name", path.string());
  description.program = textMember(run, "program", path.string());
  description.command = textMember(run, "command", path.string());
  description.classNames = textsMember(run, "classNames", path.string());
  if (run.contains(kStart)) description.startDigest = textMember(run, kStart, path.string());
  const auto asFarAsItGoes = [&](const std::function<void()>& read) {
    try {
      read();
    } catch (const Error& error) {
      missing.emplace_back(error.what());
    }
  };
  asFarAsItGoes([&] { description.config = jsonText(folder / names::kConfig); });
  asFarAsItGoes([&] { description.environment = jsonText(folder / names::kEnvironment); });
  asFarAsItGoes([&] { description.dataset = jsonText(folder / names::kDataset, kLongestListing); });
  asFarAsItGoes([&] {
    OpenedFile file(folder / names::kFiles);
    if (file.size > kLongestListing) throw Error("The file " + file.name + " is far longer than it can be.");
    description.files = parsedFiles(file.stream, file.name, file.size);
  });
  asFarAsItGoes([&] {
    const auto trace = formatObject(folder / names::kTraceNames, names::kTraceFormat);
    description.tensors = textsMember(trace, "tensors", (folder / names::kTraceNames).string());
    description.buffers = textsMember(trace, "buffers", (folder / names::kTraceNames).string());
  });
  return description;
}

std::string timeOfMaking(const fs::path& folder) {
  const auto path = folder / names::kRun;
  return textMember(formatObject(path, names::kRunFormat), "made", path.string());
}

}  // namespace hp
