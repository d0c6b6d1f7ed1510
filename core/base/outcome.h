// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "core/base/run_context.h"

namespace hp {

/// What went wrong: one sentence for the person, and what a developer wants to see in the log.
struct Failure {
  std::string summary = {};
  std::string detail = {};
};

/// The three endings of a computation.
template <class T>
using Outcome = std::variant<T, Stopped, Failure>;

/// Thrown inside core. The message is one sentence: which file, what is wrong, what to do.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& sentence, std::string detail = {})
      : std::runtime_error(sentence), detail_(std::move(detail)) {}
  const std::string& detail() const { return detail_; }

 private:
  std::string detail_;
};

/// Turns the exception being handled (ours, LibTorch's, OpenCV's, the library's) into a Failure.
Failure currentFailure();

/// The only place where exceptions become values. A void function yields std::monostate.
template <class Work>
auto guarded(Work&& work) {
  using Result = std::invoke_result_t<Work>;
  using Value = std::conditional_t<std::is_void_v<Result>, std::monostate, Result>;
  try {
    if constexpr (std::is_void_v<Result>) {
      std::forward<Work>(work)();
      return Outcome<Value>(std::monostate{});
    } else {
      return Outcome<Value>(std::forward<Work>(work)());
    }
  } catch (const Stopped&) {
    return Outcome<Value>(Stopped{});
  } catch (...) {
    return Outcome<Value>(currentFailure());
  }
}

}  // namespace hp
