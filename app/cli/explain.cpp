// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli/method_params.h"
#include "app/cli/subject_options.h"
#include "app/cli/write_attribution.h"
#include "core/base/text.h"
#include "core/explain/method_reference.h"
#include "core/model/classify.h"

namespace hp::cli {
namespace {

struct Options {
  SubjectOptions subject;
  std::string method, target, out;
  FigureOptions figure;
};

std::string methodIds() {
  std::string ids;
  for (const auto& method : methods()) ids += (ids.empty() ? "" : ", ") + method.info.id;
  return ids;
}

void printSummary(const Explained& explained, const std::string& out) {
  const auto& result = explained.attribution;
  std::cout << explained.method->info.name << " for " << explained.subject.network.className(result.target)
            << " (" << result.target << "): sum " << numberText(result.sum, 6)
            << (result.layer.empty() ? "" : ", layer " + result.layer) << ", "
            << numberText(result.seconds, 3) << " s, written to " << out << '\n';
}

// What is read must not be what is written.
std::vector<std::string> filesRead(const Options& options, const Method& method, const std::any& params) {
  const auto& subject = options.subject;
  std::vector<std::string> files{subject.model, subject.image, subject.classNames,
                                 subject.input.substr(0, subject.input.rfind(':'))};
  for (const auto& param : method.params) {
    if (param.kind == ParamKind::Path) files.push_back(valueText(param, params));
  }
  return files;
}

int run(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  const auto& method = methodTyped(options.method);
  const auto params = paramsFromArguments(method, extras);
  const auto writer = writerFor(options.out);
  options.figure.check();
  requireWritable(options.out, filesRead(options, method, params));
  Explained explained{openSubject(options.subject, context), &method, params};
  explained.classification = classify(explained.subject.network, explained.subject.input, context.silent());
  const int target = options.target.empty() ? explained.classification.classes.front().index
                                            : explained.subject.network.classIndex(options.target);
  explained.attribution =
      hp::explain(method, {explained.subject.network, explained.subject.input, target}, params, context);
  writer(explained, options.out, options.figure);
  printSummary(explained, options.out);
  return kDone;
}

}  // namespace

Command explainCommand() {
  auto options = std::make_shared<Options>();
  auto described = options->subject.describe();
  described.push_back({"--method", "ID", "One of: " + methodIds(), &options->method, true});
  described.push_back(
      {"--class", "N|NAME", "The class to explain; without it, the first one", &options->target});
  described.push_back(
      {"--out", "FILE", "Where to write: .png (figure), .npy, .safetensors or .json", &options->out, true});
  for (auto& option : options->figure.describe()) described.push_back(option);
  return {"explain", "Shows what in the picture speaks for a class", described,
          "Parameters of the methods, as --name VALUE [default]:\n\n" + methodsText(),
          [options](const std::vector<std::string>& extras, const RunContext& context) {
            return run(*options, extras, context);
          }};
}

}  // namespace hp::cli
