// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/array_file.h"
#include "core/base/digest.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/sums_file.h"
#include "core/runs/trace_file.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

/// One verification on its way.
class Verifier {
 public:
  Verifier(const fs::path& folder, const RunContext& context) : folder_(folder), context_(context) {
    result_.finished = fs::exists(folder / names::kDone);
    files_ = filesOfRun(folder);
  }

  RunVerification run() && {
    if (result_.finished) guard(names::kSums, [&] { checkSums(); });
    guard(names::kMetrics, [&] { checkMetrics(); });
    guard(names::kTrace, [&] { checkTrace(); });
    checkDescription();
    for (const auto& file : files_) checkParts(file);
    return std::move(result_);
  }

 private:
  /// Two checks can meet the same fault; it is one.
  void fault(const std::string& file, const std::string& text) {
    const auto isSame = [&](const RunFault& other) { return other.file == file && other.text == text; };
    if (std::ranges::none_of(result_.faults, isSame)) result_.faults.push_back({file, text});
  }

  bool hasFault(const std::string& file) const {
    return std::ranges::any_of(result_.faults, [&](const RunFault& fault) { return fault.file == file; });
  }

  /// The file that what a RunFolder says is about.
  std::string fileIn(const std::string& sentence) const {
    for (const char* file : {names::kConfig, names::kEnvironment, names::kDataset, names::kFiles,
                             names::kTraceNames, names::kMetrics, names::kTrace})
      if (sentence.find((folder_ / file).string()) != std::string::npos) return file;
    return ".";
  }

  /// What keeps the folder from being opened whole, unless its file has a fault already.
  void checkDescription() {
    const RunFolder run(folder_);
    for (const auto& sentence : run.missing())
      if (const auto file = fileIn(sentence); !hasFault(file)) fault(file, sentence);
  }

  void guard(const std::string& file, const std::function<void()>& check) {
    try {
      check();
    } catch (const Error& error) {
      fault(file, error.what());
    }
  }

  void checkSums() {
    const auto done = formatObject(folder_ / names::kDone, names::kDoneFormat);
    requireOrdinaryFile(folder_ / names::kSums);
    if (digestOfFile(folder_ / names::kSums) != textMember(done, "sumsSha256", names::kDone))
      fault(names::kSums, "The list of digests is not the one that DONE names.");
    OpenedFile file(folder_ / names::kSums);
    std::set<std::string> listed;
    const auto sums = parsedSums(file.stream, file.name);
    for (const auto& sum : sums) {
      context_.step({"Checking digests", result_.filesChecked, std::ssize(sums)});
      listed.insert(sum.file);
      guard(sum.file, [&] { checkSum(sum); });
    }
    for (const auto& added : files_)
      if (!listed.contains(added)) fault(added, "The file was added after the run was finished.");
  }

  void checkSum(const FileSum& sum) {
    const auto path = folder_ / sum.file;
    requireOrdinaryFile(path);
    ++result_.filesChecked;
    if (digestOfFile(path) != sum.digest)
      fault(sum.file, "The file has changed: its SHA-256 is not the recorded one.");
  }

  void checkScan(const std::string& file, const RecordScan& scan) {
    if (scan.damaged > 0) fault(file, std::to_string(scan.damaged) + " records are damaged.");
    if (result_.finished && scan.end > scan.goodEnd) fault(file, "The last record is torn.");
  }

  void checkMetrics() {
    OpenedFile file(folder_ / names::kMetrics);
    checkScan(names::kMetrics, scanMetrics(file.stream, [](MetricsRow&&) {}));
  }

  void checkTrace() {
    OpenedFile file(folder_ / names::kTrace);
    const auto layout = readTraceHeader(file.stream, file.size, file.name);
    checkScan(names::kTrace, scanTrace(file.stream, file.size, layout, [](StepRecord&&) {}));
  }

  /// What a digest has not answered for: an unfinished run's own parts, read one by one.
  void checkParts(const std::string& file) {
    if (result_.finished) return;
    context_.step({"Reading the run's parts", result_.filesChecked++, std::ssize(files_)});
    const fs::path path = folder_ / file;
    const auto inside = path.parent_path().filename();
    if (inside == names::kWeights && path.extension() == names::kArrays)
      guard(file, [&] { readSafetensorsArrays(path); });
    if (path.filename() == "checkpoint.json") guard(file, [&] { readCheckpoint(path.parent_path()); });
  }

  const fs::path& folder_;
  const RunContext& context_;
  std::vector<std::string> files_;
  RunVerification result_;
};

}  // namespace

RunVerification verifyRun(const fs::path& folder, const RunContext& context) {
  requireRunFolder(folder);
  formatObject(folder / names::kRun, names::kRunFormat);
  return Verifier(folder, context).run();
}

}  // namespace hp
