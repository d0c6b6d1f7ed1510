// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/setting_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/data/data_params.h"
#include "core/data/dataset.h"
#include "core/train/environment_record.h"
#include "core/train/recipe.h"
#include "core/train/train.h"
#include "core/train/train_spec_params.h"

namespace hp {
namespace {

/// A part of config.json whose parameters are described.
struct Section {
  std::string_view prefix;
  const Params& params;
  Json defaults;
};

/// The longest prefix first.
const std::vector<Section>& sections() {
  static const std::vector<Section> kSections = {
      {"data.scenes.", sceneParams(), paramsToJson(sceneParams(), SceneSpec{})},
      {"data.", dataParams(), paramsToJson(dataParams(), DataSpec{})},
      {"recipe.", recipeParams(), paramsToJson(recipeParams(), TrainingRecipe{})},
      {"", trainSpecParams(), paramsToJson(trainSpecParams(), TrainSpec{})}};
  return kSections;
}

/// Null for what no table describes.
const Param* paramOf(const std::string& key) {
  for (const auto& section : sections()) {
    if (!key.starts_with(section.prefix)) continue;
    const auto id = std::string_view(key).substr(section.prefix.size());
    const auto found = std::ranges::find_if(section.params, [&](const Param& p) { return p.info.id == id; });
    return found == section.params.end() ? nullptr : &*found;
  }
  return nullptr;
}

struct Named {
  std::string_view key;
  std::string_view text;
};

constexpr Named kTitles[] = {
    {"mode", HP_TEXT("Compare", "Numeric mode")},
    {"personality", HP_TEXT("Compare", "Hardware personality")},
    {"classNames", HP_TEXT("Compare", "Classes")},
    {"files", HP_TEXT("Compare", "Pictures")},
    {"data.scenes.seed", HP_TEXT("Compare", "Seed of the scenes")},
    {"data.scenes.size", HP_TEXT("Compare", "Size of the scenes")},
    {"recipe.weights", HP_TEXT("Compare", "Weights to begin from")},
    {"environment.mode", HP_TEXT("Compare", "Numeric mode")},
    {"environment.personality", HP_TEXT("Compare", "Hardware personality")},
    {"environment.device", HP_TEXT("Compare", "Device")},
    {"environment.device.name", HP_TEXT("Compare", "Graphics processor")},
    {"environment.device.multiprocessors", HP_TEXT("Compare", "Multiprocessors")},
    {"environment.device.compute-capability", HP_TEXT("Compare", "Compute capability")},
    {"environment.device.driver", HP_TEXT("Compare", "CUDA of the driver")},
    {"environment.device.kernel-driver", HP_TEXT("Compare", "Driver of the graphics processor")},
    {"environment.device.cuda", HP_TEXT("Compare", "CUDA")},
    {"environment.device.cudnn", HP_TEXT("Compare", "cuDNN")},
    {"environment.program.heatproof", HP_TEXT("Compare", "Heatproof")},
    {"environment.program.libtorch", HP_TEXT("Compare", "LibTorch")},
    {"environment.program.instruction set", HP_TEXT("Compare", "Instruction set")},
    {"environment.program.blas", HP_TEXT("Compare", "BLAS")},
    {"environment.program.onednn", HP_TEXT("Compare", "oneDNN is built in")},
    {"environment.program.opencv", HP_TEXT("Compare", "OpenCV")},
    {"environment.program.threads", HP_TEXT("Compare", "Threads")},
    {"environment.program.processor", HP_TEXT("Compare", "Processor")},
    {"environment.program.compiler", HP_TEXT("Compare", "Compiler")},
    {"environment.switches.deterministic-algorithms", HP_TEXT("Compare", "Deterministic algorithms")},
    {"environment.switches.warn-only", HP_TEXT("Compare", "Deterministic algorithms only warn")},
    {"environment.switches.cudnn-deterministic", HP_TEXT("Compare", "cuDNN deterministic")},
    {"environment.switches.cudnn-benchmark", HP_TEXT("Compare", "cuDNN chooses by the clock")},
    {"environment.switches.tf32-cublas", HP_TEXT("Compare", "TF32 in cuBLAS")},
    {"environment.switches.tf32-cudnn", HP_TEXT("Compare", "TF32 in cuDNN")},
    {"environment.switches.onednn", HP_TEXT("Compare", "oneDNN")},
    {"environment.switches.denormals-kept", HP_TEXT("Compare", "Denormal numbers are kept")},
    {"environment.switches.factors-kept", HP_TEXT("Compare", "Factors keep all bits")},
    {"environment.threads.compute", HP_TEXT("Compare", "Threads")},
    {"environment.threads.dynamic", HP_TEXT("Compare", "Threads may become fewer")},
    {"environment.threads.between-operations", HP_TEXT("Compare", "Threads between operations")},
    {"environment.machine.system", HP_TEXT("Compare", "System")},
    {"environment.machine.floating-point-control", HP_TEXT("Compare", "Floating-point control")},
    {"environment.machine.locale", HP_TEXT("Compare", "Locale")},
    {"environment.machine.processor.model", HP_TEXT("Compare", "Processor")},
    {"environment.machine.processor.family", HP_TEXT("Compare", "Family of the processor")},
    {"environment.machine.processor.number", HP_TEXT("Compare", "Model number of the processor")},
    {"environment.machine.processor.stepping", HP_TEXT("Compare", "Stepping of the processor")},
    {"environment.machine.processor.instruction-sets",
     HP_TEXT("Compare", "Instruction sets of the processor")},
    {"environment.machine.processor.caches", HP_TEXT("Compare", "Caches of the processor")},
};

/// What cannot matter, and why not. A key that ends with a full stop stands for all below it.
constexpr Named kLeftOut[] = {
    {"recipe.name", "a name"},
    {"recipe.title", "words"},
    {"recipe.about", "words"},
    {"recipe.keep-every", "decides what is kept, not what is computed"},
    {"recipe.keep-best", "decides what is kept, not what is computed"},
    {"data.path", "a place; the list of files says what lay there"},
    {"data.leave-out", "the list of files says which pictures are there"},
    {"workers", "any number of decoding threads gives the same pictures in the same order"},
    {"cache-megabytes", "decides where pictures wait"},
    {"trace-weights", "decides what is recorded"},
    {"checkpoint-steps", "decides what is recorded; a resumed run has equal bits"},
    {"environment.preflight", "what was seen of operations; it follows from machine, libraries and threads"},
    {"environment.device.memory", "how much there is changes no number"},
    {"environment.threads.limit", "how many threads there might have been"},
    {"tags.mlflow.user", "a name"},
    {"tags.mlflow.runName", "a name"},
    {"tags.mlflow.source.name", "a path"},
    {"tags.mlflow.parentRunId", "a name"},
    {"tags.mlflow.rootRunId", "a name"},
    {"tags.mlflow.note.content", "words"},
    {"tags.mlflow.log-model.history", "what was stored, and when"},
    {"tags.mlflow.loggedArtifacts", "what was stored"},
};

/// What the second says as well.
constexpr Named kSame[] = {
    {"environment.mode", "mode"},
    {"environment.personality", "personality"},
    {"environment.device", "device"},
    {"environment.device.device", "device"},
    {"environment.program.threads", "threads"},
    {"environment.threads.compute", "threads"},
    {"environment.machine.processor.model", "environment.program.processor"},
};

/// Lists that are complete: what they do not name was not there.
constexpr Named kAbsent[] = {{"environment.variables.", HP_TEXT("Compare", "not set")},
                             {"environment.libraries.", HP_TEXT("Compare", "not loaded")},
                             {"params.", HP_TEXT("Compare", "not set")},
                             {"tags.", HP_TEXT("Compare", "not set")}};

const Named* exactly(std::span<const Named> table, std::string_view key) {
  const auto found = std::ranges::find(table, key, &Named::key);
  return found == table.end() ? nullptr : &*found;
}

std::string_view afterPrefix(std::string_view key, std::string_view prefix) {
  return key.starts_with(prefix) ? key.substr(prefix.size()) : std::string_view();
}

/// The object at a prefix like "data.scenes."; null where there is none.
template <class AnyJson>
AnyJson* objectAt(AnyJson& config, std::string_view prefix) {
  AnyJson* at = &config;
  for (auto dot = prefix.find('.'); dot != std::string_view::npos; dot = prefix.find('.')) {
    const auto found = at->find(std::string(prefix.substr(0, dot)));
    if (found == at->end() || !found->is_object()) return nullptr;
    at = &*found;
    prefix.remove_prefix(dot + 1);
  }
  return at;
}

bool isOneOf(const Json& object, const ShownIf& condition) {
  const auto found = object.find(condition.param);
  return found == object.end() || !found->is_string() ||
         std::ranges::find(condition.values, found->get<std::string>()) != condition.values.end();
}

}  // namespace

std::string settingTitle(const std::string& key) {
  if (const auto* known = exactly(kTitles, key)) return std::string(known->text);
  if (const auto* param = paramOf(key)) return param->info.label;
  for (const std::string_view list :
       {"environment.libraries.", "environment.variables.", "params.", "tags.", "files."}) {
    if (const auto name = afterPrefix(key, list); !name.empty()) return std::string(name);
  }
  return key;
}

bool isLeftOut(const std::string& key) {
  return std::ranges::any_of(kLeftOut, [&](const Named& rule) {
    return key == rule.key || (key.starts_with(rule.key) && key[rule.key.size()] == '.');
  });
}

std::string sameAs(const std::string& key) {
  const auto* other = exactly(kSame, key);
  return other ? std::string(other->text) : std::string();
}

std::optional<std::string> valueOfAbsent(const std::string& key) {
  if (isLoadedOnDemand(std::string(afterPrefix(key, "environment.libraries.")))) return std::nullopt;
  const auto list = std::ranges::find_if(kAbsent, [&](const Named& l) { return key.starts_with(l.key); });
  return list == std::end(kAbsent) ? std::nullopt : std::optional(std::string(list->text));
}

Json withDefaults(const Json& config) {
  Json whole = config;
  for (const auto& section : sections()) {
    auto* object = objectAt(whole, section.prefix);
    if (!object) continue;
    for (const auto& [id, value] : section.defaults.items())
      if (!object->contains(id)) (*object)[id] = value;
  }
  return whole;
}

bool isRead(const std::string& key, const Json& config) {
  const auto* data = objectAt(config, "data.");
  if (data && key.starts_with("data.scenes.")) return isOneOf(*data, {"kind", {"scenes"}});
  const auto* param = paramOf(key);
  if (!param || param->info.shownIf.param.empty()) return true;
  const auto prefix = std::ranges::find_if(
      sections(), [&](const Section& section) { return key.starts_with(section.prefix); });
  const auto* object = objectAt(config, prefix->prefix);
  return !object || isOneOf(*object, param->info.shownIf);
}

}  // namespace hp
