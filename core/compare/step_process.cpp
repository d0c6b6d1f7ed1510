// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/step_process.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/platform_process.h"
#include "core/runs/run_folder.h"
#include "core/train/personality.h"
#include "core/train/step_json.h"
#include "core/train/train.h"

namespace hp {
namespace {

constexpr const char* kProgress = "progress";
constexpr const char* kResult = "result";
constexpr const char* kFailure = "failure";

std::string lineOf(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// A run folder may come from anybody: only plain words go into another process's environment.
bool isPlainWord(const std::string& text) {
  constexpr std::size_t kLongest = 40;
  return !text.empty() && text.size() <= kLongest && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
}

/// The variables that personalities set, as the run was made: what it did not have is taken away, as this
/// process may have it.
std::map<std::string, std::string> recordedVariables(const RunFolder& run) {
  std::map<std::string, std::string> variables;
  try {
    const auto recorded = Json::parse(run.description().environment).at("variables");
    for (const auto& [name, unused] : personalities().front().variables) {
      const auto found = recorded.find(name);
      const auto value = found != recorded.end() && found->is_string() ? found->get<std::string>() : "";
      variables[name] = isPlainWord(value) ? value : platform::kNotSet;
    }
  } catch (const std::exception&) {  // damaged: what comes out is compared with the trace anyway
  }
  return variables;
}

std::map<std::string, std::string> variablesFor(const std::filesystem::path& folder) {
  const RunFolder run(folder);
  const auto personality = recordedSpec(run).personality;
  return personality.empty() ? recordedVariables(run) : personalityById(personality).variables;
}

std::vector<std::string> wordsFor(const RecomputedSpec& spec) {
  std::vector<std::string> words = {"recompute", std::filesystem::absolute(spec.run).string(), "--step",
                                    std::to_string(spec.step), "--lines"};
  if (!spec.data.empty())
    words.insert(words.end(), {"--data", std::filesystem::absolute(spec.data).string()});
  if (!spec.values.empty()) words.insert(words.end(), {"--values", spec.values.string()});
  return words;
}

/// What the process said so far.
class Hearing {
 public:
  explicit Hearing(const RunContext& context) : context_(context) {}

  void take(const std::string& line) {
    try {
      const auto json = Json::parse(line);
      if (json.contains(kResult)) result_ = recomputedStepFromJson(json.at(kResult));
      if (json.contains(kFailure)) failure_ = json.at(kFailure).get<std::string>();
      if (json.contains(kProgress)) report(json.at(kProgress));
    } catch (const nlohmann::json::exception&) {  // not for us: a library's word
    }
  }

  RecomputedStep result(int code) const {
    context_.checkStop();
    if (!failure_.empty()) throw Error(failure_);
    if (result_) return *result_;
    throw Error("The process that was to compute it ended without a word (code " + std::to_string(code) +
                ").");
  }

 private:
  /// A stop is passed on to the process, whose end is waited for: nothing is thrown here.
  void report(const Json& json) {
    const Progress at{json.at("stage").get<std::string>(), json.at("done").get<std::int64_t>(),
                      json.at("total").get<std::int64_t>()};
    try {
      context_.step(at);
    } catch (const Stopped&) {
    }
  }

  const RunContext& context_;
  std::optional<RecomputedStep> result_;
  std::string failure_;
};

}  // namespace

StepRecomputer recomputerIn(const std::filesystem::path& program) {
  return [program](const RecomputedSpec& spec, const RunContext& context) {
    Hearing hearing(context);
    const auto code = platform::runAndListen(
        program, wordsFor(spec), variablesFor(spec.run),
        [&hearing](const std::string& line) { hearing.take(line); }, context);
    return hearing.result(code);
  };
}

namespace step_line {

std::string progress(const Progress& at) {
  return lineOf({{kProgress, {{"stage", at.stage}, {"done", at.done}, {"total", at.total}}}});
}

std::string result(const RecomputedStep& step) { return lineOf({{kResult, toJson(step)}}); }

std::string failure(const std::string& sentence) { return lineOf({{kFailure, sentence}}); }

}  // namespace step_line

}  // namespace hp
