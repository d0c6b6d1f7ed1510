// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/evaluate/metric.h"

namespace hp::cli {

/// "0.843 [0.81, 0.87]": the mean and its interval; "0.843 –" of one picture, "none" of none.
std::string meanText(const MetricResult& metric);
/// What is no number is null.
Json metricJson(const MetricResult& metric);
inline constexpr const char* kInterval =
    "Means over pictures; in brackets where 95 % of the means of resampled pictures lie (–: one picture has "
    "none).\n";

/// What was left out of a question's answer, and whether anything is left.
class LeftOut {
 public:
  /// Every metric of every method that was asked for; random maps answer nothing.
  void add(const MetricResult& metric);

  /// How many pictures each reason left out of which methods, a few lines; empty where none was.
  std::string text() const;
  /// Throws Error with the first reason where no metric has a value.
  void requireSomething() const;

 private:
  struct Reason {
    std::string text = {}, firstPicture = {};
    std::map<std::string, std::set<std::string>> pictures = {};  ///< by method
  };
  void addReason(const std::string& method, const MetricValue& value);
  std::vector<std::string> linesOf(const Reason& reason) const;
  std::string line(const Reason& reason, const std::string& method, std::size_t pictures) const;

  std::set<std::string> methods_ = {};
  std::vector<Reason> reasons_ = {};  ///< in the order they came
  std::size_t pictures_ = 0;
  std::int64_t values_ = 0;
};

/// Prints either, and then throws as LeftOut::requireSomething() does.
void printAnswer(const char* question, const Json& json, bool asJson, const std::string& text,
                 const LeftOut& leftOut);

}  // namespace hp::cli
