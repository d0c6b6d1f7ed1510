// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/rule_text.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp::lrp {
namespace {

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t\r");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::string allNames() {
  std::string text;
  for (const auto& row : ruleNames()) text += (text.empty() ? "" : ", ") + row.name;
  return text;
}

const RuleName& ruleByName(const std::string& name, const std::string& line) {
  const auto& rows = ruleNames();
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const RuleName& row) { return row.name == name; });
  if (found == rows.end())
    throw Error("In the LRP rules, '" + line + "' names no rule; rules are " + allNames() + ".");
  return *found;
}

void checkNumbers(const RuleName& row, const RuleSpec& rule, const std::string& line) {
  const auto& n = rule.numbers;
  const auto refuse = [&](const std::string& why) {
    throw Error("In the LRP rules, '" + line + "' " + why + ".");
  };
  if (n.size() > row.most) {
    refuse(row.most == 0 ? "gives numbers to " + row.name + ", which takes none"
                         : "gives too many numbers; " + row.name + " takes " + row.numbers);
  }
  for (const double number : n) {
    if (!std::isfinite(number)) refuse("has a number that is not finite");
    if (number < 0 && row.kind != RuleKind::Box) refuse("has a negative number");
  }
  if (row.kind == RuleKind::AlphaBeta && n.size() == 1 && n[0] < 1) refuse("needs alpha of at least 1");
  if (row.kind == RuleKind::AlphaBeta && n.size() == 2 && std::abs(n[0] - n[1] - 1) > 1e-12)
    refuse("needs alpha - beta = 1");
  if (row.kind == RuleKind::Box && n.size() == 1)
    refuse("gives only one end of the box; give low and high, or neither");
  if (row.kind == RuleKind::Box && n.size() == 2 && n[0] > n[1])
    refuse("has a box whose low end is above its high end");
}

double numberIn(const std::string& word, const std::string& line) {
  try {
    return parseNumber(word);
  } catch (const Error&) {
    throw Error("In the LRP rules, '" + line + "' has '" + word + "' where a number or no-bias is expected.");
  }
}

RuleLine parsedLine(const std::string& line) {
  const auto equals = line.find('=');
  if (equals == std::string::npos)
    throw Error("In the LRP rules, '" + line + "' has no '='; write LAYER=RULE, such as features.0=box.");
  RuleLine result{.pattern = trimmed(line.substr(0, equals))};
  if (result.pattern.empty()) throw Error("In the LRP rules, '" + line + "' names no layer before '='.");
  std::istringstream words(line.substr(equals + 1));
  std::string word;
  words >> word;
  const auto& row = ruleByName(word, line);
  result.rule.kind = row.kind;
  while (words >> word) {
    if (word == "no-bias") {
      result.rule.withoutBias = true;
    } else if (word == "rms" && row.kind == RuleKind::Epsilon) {
      result.rule.timesRms = true;
    } else {
      result.rule.numbers.push_back(numberIn(word, line));
    }
  }
  checkNumbers(row, result.rule, line);
  return result;
}

}  // namespace

std::vector<RuleLine> parseRules(const std::string& text) {
  std::vector<RuleLine> lines;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const auto end = std::min(text.find_first_of(";\n", begin), text.size());
    const auto line = trimmed(text.substr(begin, end - begin));
    if (!line.empty()) lines.push_back(parsedLine(line));
    begin = end + 1;
  }
  return lines;
}

bool hasWildcard(const std::string& pattern) { return pattern.find_first_of("*?") != std::string::npos; }

bool matches(const std::string& pattern, const std::string& name) {
  // Greedy with one point of return: linear enough for any pattern.
  std::size_t p = 0, n = 0, star = std::string::npos, retry = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      retry = n;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
      ++p;
      ++n;
    } else if (star != std::string::npos) {
      p = star + 1;
      n = ++retry;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace hp::lrp
