// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate.h"

#include <algorithm>
#include <sstream>

#include "app/cli/method_params.h"
#include "core/train/open_run.h"

namespace hp::cli {
namespace {

constexpr int kMostSeed = 2'000'000'000;

/// What can be evaluated.
struct Question {
  const char* name = nullptr;
  const char* asks = nullptr;
  Evaluation* answer = nullptr;
  std::vector<Option> (*options)(EvaluateOptions&) = nullptr;
};
constexpr Question kQuestions[] = {
    {kRandomisation, "do maps change when the network forgets?", &evaluateRandomisation,
     &randomisationOptions},
    {kLabels, "are they those of a network that learned permuted labels?", &evaluateLabels, &labelOptions},
    {kLocalisation, "are they where they should be?", &evaluateLocalisation, &localisationOptions},
    {kFaithfulness, "does the score go with the pixels they name?", &evaluateFaithfulness,
     &faithfulnessOptions},
    {kSensitivity, "how far do they move under small noise?", &evaluateSensitivity, &sensitivityOptions},
};

std::string questions() {
  std::string text;
  for (const auto& [name, asks, answer, options] : kQuestions)
    text += (text.empty() ? "" : " ") + std::string(name) + ": " + asks;
  return text;
}

const Question& questionTyped(const std::string& name) {
  const auto found = std::ranges::find_if(kQuestions, [&](const auto& each) { return each.name == name; });
  if (found != std::end(kQuestions)) return *found;
  std::string names;
  for (const auto& each : kQuestions) names += (names.empty() ? "" : ", ") + std::string(each.name);
  throw UsageError{"'" + name + "' cannot be evaluated; there are: " + names + "."};
}

void requireOwnOptions(const EvaluateOptions& options, const Question& asked) {
  EvaluateOptions any;
  for (const auto& other : kQuestions) {
    if (other.name == asked.name) continue;
    for (const auto& option : other.options(any))
      if (options.isTyped(option.flag.c_str()))
        throw UsageError{option.flag + " means nothing to " + asked.name + ", only to " + other.name + "."};
  }
}

std::vector<ExperimentMethod> methodsTyped(const std::string& typed, const std::vector<std::string>& extras) {
  std::vector<ExperimentMethod> methods;
  std::istringstream ids(typed);
  for (std::string id; std::getline(ids, id, ',');) {
    const auto& method = methodTyped(id);
    methods.push_back({&method, method.defaults, method.info.name});
  }
  if (methods.empty()) throw UsageError{"--method wants the id of a method."};
  if (!extras.empty() && methods.size() > 1)
    throw UsageError{"'" + extras.front() + "': parameters can be given where there is one method."};
  if (!extras.empty()) methods.front().params = paramsFromArguments(*methods.front().method, extras);
  return methods;
}

int run(const EvaluateOptions& options, const std::vector<std::string>& extras, const RunContext& context) {
  const auto& question = questionTyped(options.what);
  requireOwnOptions(options, question);
  requirePictures(options);
  const auto methods = methodsTyped(options.methods, extras);
  const auto network = openAnyNetwork({options.model, options.arch, options.classNames}, context);
  question.answer(options, network, methods, context);
  return kDone;
}

std::vector<Option> commonOptions(EvaluateOptions& o) {
  return {
      {"WHAT", "QUESTION", questions(), &o.what, true},
      {"--method", "ID[,ID...]", "Methods; see the methods command. The parameters of a single one come last",
       &o.methods, true},
      {"--model", "FILE", "The network, [sample:] as explain takes it", &o.model},
      {"--arch", "ID", "Architecture, where the weights do not tell", &o.arch},
      {"--classes", "FILE", "Class names, one a line", &o.classNames},
      {"--seed", "N", "Of everything random, [0]", &o.seed, false, 0, kMostSeed},
      {"--json", "", "Machine-readable, with every picture's value", &o.json},
  };
}

}  // namespace

Command evaluateCommand() {
  auto options = std::make_shared<EvaluateOptions>();
  auto described = commonOptions(*options);
  for (auto& option : pictureOptions(*options)) described.push_back(std::move(option));
  for (const auto& question : kQuestions)
    for (auto& option : question.options(*options)) described.push_back(std::move(option));
  return {"evaluate",
          "Are explanations of the network, and where they should be?",
          described,
          "Parameters of the method, as the explain command takes them.",
          [options](const std::vector<std::string>& extras, const RunContext& context) {
            return run(*options, extras, context);
          },
          &options->typed};
}

}  // namespace hp::cli
