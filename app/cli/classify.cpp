// SPDX-License-Identifier: GPL-3.0-or-later
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/json_number.h"
#include "app/cli/subject_options.h"
#include "core/base/text.h"
#include "core/model/classify.h"

namespace hp::cli {
namespace {

struct Options {
  SubjectOptions subject;
  int top = 5;
  bool json = false;
};

void printJson(const std::vector<ClassScore>& classes) {
  Json list = Json::array();
  for (const auto& row : classes) {
    list.push_back({{"rank", row.rank},
                    {"index", row.index},
                    {"name", row.name},
                    {"logit", shortFloat(static_cast<float>(row.logit))},
                    {"probability", row.probability}});
  }
  std::cout << Json{{"classes", list}}.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printTable(const std::vector<ClassScore>& classes) {
  for (const auto& row : classes) {
    std::cout << std::setw(4) << row.rank << "  " << std::setw(5) << row.index << "  " << std::left
              << std::setw(32) << printable(row.name) << std::right << std::setw(10)
              << numberText(row.probability, 4) << std::setw(12) << numberText(row.logit, 5) << '\n';
  }
}

}  // namespace

Command classifyCommand() {
  auto options = std::make_shared<Options>();
  auto described = options->subject.describe();
  described.push_back({"--top", "K", "How many classes to show; 0 shows all", &options->top});
  described.push_back({"--json", "", "Machine-readable, with full precision", &options->json});
  return {"classify", "Says which classes a network sees in a picture", described, "",
          [options](const std::vector<std::string>&, const RunContext& context) {
            if (options->top < 0) throw UsageError{"--top wants a number of classes, or 0 for all."};
            const auto subject = openSubject(options->subject, context);
            auto classes = classify(subject.network, subject.input, context).classes;
            if (options->top > 0 && static_cast<std::size_t>(options->top) < classes.size()) {
              classes.resize(static_cast<std::size_t>(options->top));
            }
            options->json ? printJson(classes) : printTable(classes);
            return static_cast<int>(kDone);
          }};
}

}  // namespace hp::cli
