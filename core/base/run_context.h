// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace hp {

/// How far a long computation is. `total` 0 means unknown.
struct Progress {
  std::string stage = {};
  std::int64_t done = 0;
  std::int64_t total = 0;
};

/// Thrown by RunContext::step when a stop was asked for. Not an error.
struct Stopped {};

/// What a computation may know of the outside world: how far it is, and whether to go on.
/// Copies share the stop request and the listener. Safe to use from the thread that computes only.
class RunContext {
 public:
  using Report = std::function<void(const Progress&)>;

  RunContext() = default;
  RunContext(std::stop_token stop, Report report);

  /// To be called once per batch, layer or chunk; reports, and throws Stopped when asked to stop.
  void step(const Progress& at) const;
  /// Throws Stopped when asked to stop, without reporting.
  void checkStop() const;
  /// The same stop request, but nobody listens: for a computation inside another one.
  RunContext silent() const;

 private:
  std::stop_token stop_;
  Report report_;
};

}  // namespace hp
