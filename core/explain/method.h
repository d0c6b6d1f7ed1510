// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/explain/attribution.h"
#include "core/model/network.h"
#include "core/params/params.h"

namespace hp {

/// What every method gets: a network, its input (1 x C x H x W) and the class to explain.
struct ExplainRequest {
  Network network;
  Array input = {};
  int target = 0;
};

/// How a method presents itself. Texts are HP_TEXT("Method", ...).
struct MethodInfo {
  std::string id = {};         ///< "grad-cam"
  std::string name = {};       ///< as in the paper, never translated: "Grad-CAM"
  std::string summary = {};    ///< one sentence
  std::string help = {};       ///< a few sentences: what it does, what it is good and bad at
  std::string formula = {};    ///< plain text
  std::string reference = {};  ///< paper
  bool isRandom = false;       ///< has a seed
};

/// A row of the table of methods: forms, flags, JSON, help and tests derive from it.
struct Method {
  MethodInfo info = {};
  std::any defaults = {};  ///< the method's parameter struct
  Params params = {};
  std::function<Attribution(const ExplainRequest&, const std::any&, const RunContext&)> run = {};
  /// Several classes at once, where they can share work: the bits of `run` for every class. Otherwise empty.
  std::function<std::vector<Attribution>(const ExplainRequest&, std::span<const int>, const std::any&,
                                         const RunContext&)>
      runEach = {};
};

/// Binds a parameter struct, its description and a function to a row.
template <class Struct>
Method makeMethod(MethodInfo info, Params params,
                  Attribution (*run)(const ExplainRequest&, const Struct&, const RunContext&)) {
  return {std::move(info), Struct{}, std::move(params),
          [run](const ExplainRequest& request, const std::any& all, const RunContext& context) {
            return run(request, std::any_cast<const Struct&>(all), context);
          }};
}
/// The same for a function that explains several classes at once; one class is the case of one.
template <class Struct>
Method makeMethod(MethodInfo info, Params params,
                  std::vector<Attribution> (*runEach)(const ExplainRequest&, std::span<const int>,
                                                      const Struct&, const RunContext&)) {
  return {std::move(info), Struct{}, std::move(params),
          [runEach](const ExplainRequest& request, const std::any& all, const RunContext& context) {
            return runEach(request, {&request.target, 1}, std::any_cast<const Struct&>(all), context).front();
          },
          [runEach](const ExplainRequest& request, std::span<const int> targets, const std::any& all,
                    const RunContext& context) {
            return runEach(request, targets, std::any_cast<const Struct&>(all), context);
          }};
}

/// All methods in display order. The only list there is.
std::span<const Method> methods();
/// The method with this id; throws Error listing the ids.
const Method& methodById(const std::string& id);

/// Runs a method with checks on target and input around it, and fills target, sum and seconds.
Attribution explain(const Method& method, const ExplainRequest& request, const std::any& params,
                    const RunContext& context);

/// The explanations of several classes of one input, in the order of `targets` (the request's own target
/// counts for nothing): what explain() gives for each, bit for bit. Where the method can, the classes share
/// forward passes; where it cannot, they come one after the other, and progress begins anew with each.
/// `seconds` is the whole time divided by the number of classes. Throws what explain() throws for any of
/// them.
std::vector<Attribution> explainEach(const Method& method, const ExplainRequest& request,
                                     std::span<const int> targets, const std::any& params,
                                     const RunContext& context);

}  // namespace hp
