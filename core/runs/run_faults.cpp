// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_faults.h"

#include <utility>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::size_t kMostFaults = 1000;

}  // namespace

void RunFaults::add(const std::string& file, const std::string& text) {
  if (faults_.size() >= kMostFaults && !has(file)) {
    ++more_;
    return;
  }
  auto& fault = faults_[file];
  fault.file = file;
  if (fault.text.find(text) != std::string::npos) return;
  fault.text += (fault.text.empty() ? "" : " ") + text;
}

void RunFaults::add(const std::string& file, const BrokenPlaces& places, const std::string& what) {
  if (places.count == 0) return;
  add(file, damagedText(places, what));
  if (has(file)) faults_[file].places = places;
}

void RunFaults::guard(const std::string& file, const std::function<void()>& check) {
  try {
    check();
  } catch (const Error& error) {
    add(file, error.what());
  }
}

void RunFaults::moveTo(RunVerification& result) {
  result.faultCount = static_cast<std::int64_t>(faults_.size()) + std::exchange(more_, 0);
  for (auto& [file, fault] : faults_) result.faults.push_back(std::move(fault));
  faults_.clear();
}

}  // namespace hp
