// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace hp {

/// What the others are measured against. A type of its own, so that no call can swap the two sides.
template <class T>
struct Baseline {
  T value;
  explicit Baseline(T of) : value(std::move(of)) {}
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

/// What is measured.
template <class T>
struct Candidate {
  T value;
  explicit Candidate(T of) : value(std::move(of)) {}
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

}  // namespace hp
