// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_text.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/text_table.h"
#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp::cli {
namespace {

constexpr std::size_t kMostLines = 8;

std::string counted(std::size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

}  // namespace

std::string meanText(const MetricResult& metric) {
  if (metric.count == 0) return "none";
  constexpr int kDigits = 3;
  const auto mean = numberText(metric.mean, kDigits);
  if (metric.count == 1) return mean + " –";
  return mean + " [" + numberText(metric.low, kDigits) + ", " + numberText(metric.high, kDigits) + "]";
}

Json metricJson(const MetricResult& metric) {
  Json json{{"count", metric.count},
            {"leftOut", metric.leftOut},
            {"mean", metric.mean},
            {"low", metric.low},
            {"high", metric.high}};
  for (const auto& value : metric.values) {
    Json one{{"picture", value.picture}, {"value", value.value}};
    if (!value.why.empty()) one["why"] = value.why;
    json["values"].push_back(std::move(one));
  }
  return json;
}

void LeftOut::add(const MetricResult& metric) {
  methods_.insert(metric.method);
  pictures_ = metric.values.size();
  values_ += metric.count;
  for (const auto& value : metric.values)
    if (!value.why.empty()) addReason(metric.method, value);
}

void LeftOut::addReason(const std::string& method, const MetricValue& value) {
  auto found = std::ranges::find(reasons_, value.why, &Reason::text);
  if (found == reasons_.end()) found = reasons_.insert(found, {value.why, value.picture});
  found->pictures[method].insert(value.picture);
}

std::string LeftOut::text() const {
  std::vector<std::string> lines;
  for (const auto& reason : reasons_)
    for (auto& line : linesOf(reason)) lines.push_back(std::move(line));
  if (lines.empty()) return {};
  std::string text = "Left out:\n";
  for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i) text += wrapped(lines[i], 2);
  if (lines.size() > kMostLines)
    text += wrapped(
        "and more for " + counted(lines.size() - kMostLines, "other reason") + "; --json has all of them.",
        2);
  return text;
}

// What leaves a picture out of every method is told once.
std::vector<std::string> LeftOut::linesOf(const Reason& reason) const {
  const auto& first = reason.pictures.begin()->second;
  const bool isOfAll = reason.pictures.size() == methods_.size() &&
                       std::ranges::all_of(reason.pictures, [&](auto& each) { return each.second == first; });
  if (isOfAll) return {line(reason, "", first.size())};
  std::vector<std::string> lines;
  for (const auto& [method, pictures] : reason.pictures)
    lines.push_back(line(reason, method + ": ", pictures.size()));
  return lines;
}

std::string LeftOut::line(const Reason& reason, const std::string& method, std::size_t pictures) const {
  return printable(method + std::to_string(pictures) + " of " + counted(pictures_, "picture") + " (" +
                   (pictures > 1 ? "the first: " : "") + reason.firstPicture + "): " + reason.text);
}

void LeftOut::requireSomething() const {
  if (values_ > 0) return;
  throw Error("Nothing could be computed" +
              (reasons_.empty() ? "." : "; the first reason: " + reasons_.front().text));
}

void printAnswer(const char* question, const Json& json, bool asJson, const std::string& text,
                 const LeftOut& leftOut) {
  if (asJson)
    std::cout << Json{{question, json}}.dump(1) << '\n';
  else
    std::cout << text << leftOut.text();
  leftOut.requireSomething();
}

}  // namespace hp::cli
