// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/experiment_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <array>
#include <regex>
#include <vector>

#include "core/base/outcome.h"
#include "core/evaluate/row_store.h"

namespace hp {

namespace {

namespace fs = std::filesystem;
namespace files = experiment_files;

constexpr const char* kShown = ".shown-";  // then the folder's name, a point, and the process

bool isOurName(const std::string& name) {
  static const std::regex kName(R"(\d{8}-\d{6}(-\d+)?)");
  return std::regex_match(name, kName);
}

bool holdsAnExperimentAlone(const fs::path& folder) {
  constexpr std::array kFiles{files::kExperiment, files::kAsked,   files::kRows,
                              files::kTable,      files::kSources, files::kLock};
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(folder, failed))
    if (std::ranges::find(kFiles, entry.path().filename().string()) == kFiles.end()) return false;
  return !failed;
}

/// Marks of processes that ended without a word are taken away.
bool isShown(const fs::path& folder) {
  const std::string mark = kShown + folder.filename().string() + '.';
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(folder.parent_path(), failed)) {
    if (!entry.path().filename().string().starts_with(mark)) continue;
    if (platform::FileLock::isTaken(entry.path())) return true;
    fs::remove(entry.path(), failed);
  }
  return false;
}

// Who holds its lock runs it; while we hold it nobody begins to.
void takeAway(const fs::path& folder) {
  auto lock = platform::FileLock::tryTake(folder / files::kLock);
  if (!lock || isShown(folder) || !holdsAnExperimentAlone(folder)) return;
  std::error_code failed;
  fs::remove_all(folder, failed);
  lock.reset();
  fs::remove_all(folder, failed);  // a system may keep what is open
}

}  // namespace

fs::path ExperimentStore::newFolder() const {
  if (folder_.empty()) return {};
  const auto stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
  std::error_code none;
  auto folder = folder_ / stamp;
  for (int again = 2; fs::exists(folder, none); ++again)
    folder = folder_ / (stamp + '-' + std::to_string(again));
  return folder;
}

void ExperimentStore::tidy(std::size_t keep) const {
  std::vector<fs::path> ours;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(folder_, failed)) {
    const bool isFolder = entry.is_directory(failed) && !entry.is_symlink(failed);
    if (isFolder && isOurName(entry.path().filename().string())) ours.push_back(entry.path());
  }
  std::ranges::sort(ours, std::greater());
  for (std::size_t i = keep; i < ours.size(); ++i)
    static_cast<void>(guarded([&] { takeAway(ours[i]); }));  // one that cannot be taken away stays
}

ShownFolder::ShownFolder(const ExperimentStore& store, const fs::path& shown) {
  std::error_code failed;
  const auto name = shown.filename().string();
  const bool isInStore = !store.folder().empty() && shown.parent_path() == store.folder() && isOurName(name);
  if (!isInStore) return;
  fs::create_directories(store.folder(), failed);
  file_ = store.folder() / (kShown + name + '.' + std::to_string(QCoreApplication::applicationPid()));
  static_cast<void>(guarded([&] { lock_ = platform::FileLock::tryTake(file_); }));
}

ShownFolder::~ShownFolder() {
  if (!lock_) return;
  std::error_code failed;
  std::filesystem::remove(file_, failed);
}

}  // namespace hp
