// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/digest.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/runs/part_checks.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/run_records.h"
#include "core/runs/sums_file.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

/// One verification on its way: no fault keeps it from looking for more.
class Verifier {
 public:
  Verifier(const fs::path& folder, const RunContext& context) : folder_(folder), context_(context) {
    std::error_code unknown;
    result_.finished = isFinished(folder);
    wasFinished_ = result_.finished || lostItsDone(folder);
    faults_.guard(".", [&] { files_ = filesOfRun(folder); });
    if (files_.empty()) files_ = filesOfRun(folder, fs::directory_options::skip_permission_denied);
    for (const auto& file : files_) {
      const auto bytes = fs::file_size(folder / file, unknown);
      if (!unknown) bytes_ += static_cast<std::int64_t>(bytes);
    }
  }

  RunVerification run() && {
    checkRecords(folder_, wasFinished_, faults_);
    const bool haveDigests = wasFinished_ && checkSums();
    if (!haveDigests) checkParts();
    checkDescription();
    faults_.moveTo(result_);
    return std::move(result_);
  }

 private:
  /// The file that what a RunFolder says is about.
  std::string fileIn(const std::string& sentence) const {
    for (const char* file : {names::kConfig, names::kEnvironment, names::kDataset, names::kFiles,
                             names::kTraceNames, names::kMetrics, names::kTrace})
      if (sentence.find((folder_ / file).string()) != std::string::npos) return file;
    return ".";
  }

  /// What keeps the folder from being opened whole, unless its file has a fault already.
  void checkDescription() {
    faults_.guard(names::kRun, [&] {
      const RunFolder run(folder_);
      for (const auto& sentence : run.missing())
        if (const auto file = fileIn(sentence); !faults_.has(file)) faults_.add(file, sentence);
    });
  }

  /// What DONE says of the list of digests; empty where it says nothing, which is a fault.
  std::string sealedSums() {
    std::string digest;
    if (!result_.finished) {
      faults_.add(names::kDone, "The file is missing, though SHA256SUMS shows that the run was finished.");
      return digest;
    }
    faults_.guard(names::kDone, [&] {
      const auto path = folder_ / names::kDone;
      digest = textMember(formatObject(path, names::kDoneFormat), "sumsSha256", path.string());
    });
    return digest;
  }

  /// False where there is no list of digests.
  bool checkSums() {
    const auto expected = sealedSums();
    bool isThere = false;
    faults_.guard(names::kSums, [&] {
      OpenedFile file(folder_ / names::kSums);
      isThere = true;
      if (!expected.empty() && digestOfFile(folder_ / names::kSums) != expected)
        faults_.add(names::kSums, "The list of digests is not the one that DONE names.");
      checkListed(file.stream);
    });
    return isThere;
  }

  void checkListed(std::istream& sums) {
    std::set<std::string> listed;
    const auto damaged = scanSums(sums, [&](const FileSum& sum) {
      context_.checkStop();
      if (listed.insert(sum.file).second) checkSum(sum);
    });
    faults_.add(names::kSums, damaged, "Line");
    const auto* why = damaged.count == 0 ? "The file was added after the run was finished."
                                         : "No undamaged line of SHA256SUMS names this file.";
    for (const auto& file : files_)
      if (!listed.contains(file)) faults_.add(file, why);
  }

  /// Files may have half a gigabyte: progress and stops are within them.
  void count(std::size_t bytes) {
    bytesChecked_ = std::min(bytesChecked_ + static_cast<std::int64_t>(bytes), bytes_);
    context_.step({HP_TEXT("Stage", "Checking digests"), bytesChecked_, bytes_});
  }

  void checkSum(const FileSum& sum) {
    faults_.guard(sum.file, [&] {
      const auto path = folder_ / sum.file;
      requireOrdinaryFile(path);
      ++result_.filesChecked;
      if (digestOfFile(path, [this](std::size_t bytes) { count(bytes); }) == sum.digest) return;
      std::error_code unknown;
      const bool isEmpty = fs::file_size(path, unknown) == 0;
      faults_.add(sum.file, std::string("The file has changed: ") +
                                (isEmpty ? "it is empty." : "its SHA-256 is not the recorded one."));
      checkPart(folder_, sum.file, faults_);
    });
  }

  /// What no digest answers for, read one by one.
  void checkParts() {
    for (const auto& file : files_) {
      context_.step(
          {HP_TEXT("Stage", "Reading the run's parts"), result_.filesChecked++, std::ssize(files_)});
      if (!isNameOfRun(file)) faults_.add(file, "The file is none that a training writes.");
      checkPart(folder_, file, faults_);
    }
    checkCheckpoints(folder_, faults_);
  }

  const fs::path& folder_;
  const RunContext& context_;
  std::vector<std::string> files_;
  std::int64_t bytes_ = 0, bytesChecked_ = 0;  ///< of all files
  bool wasFinished_ = false;                   ///< DONE may be lost
  RunFaults faults_;
  RunVerification result_;
};

/// Also a finished one whose run.json is gone or spoilt.
bool saysThatItIsDone(const fs::path& folder) {
  try {
    formatObject(folder / names::kDone, names::kDoneFormat);
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

RunVerification verifyRun(const fs::path& folder, const RunContext& context) {
  if (!saysThatItIsDone(folder)) {
    requireRunFolder(folder);
    formatObject(folder / names::kRun, names::kRunFormat);
  }
  return Verifier(folder, context).run();
}

}  // namespace hp
