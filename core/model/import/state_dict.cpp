// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/state_dict.h"

#include <algorithm>
#include <array>

#include "core/base/outcome.h"
#include "core/model/import/saved_object.h"
#include "core/model/import/tensor_assembly.h"
#include "core/model/import/weights_format.h"

namespace hp {
namespace {

using pickle::Kind;
using pickle::Object;

/// Where training scripts keep the weights, in the order of trust.
constexpr std::array<std::string_view, 12> kUsualKeys = {
    "state_dict", "model_state_dict", "model",          "net", "network",   "weights", "params",
    "state",      "model_ema",        "state_dict_ema", "ema", "params_ema"};
constexpr int kDeepestNesting = 4;
constexpr std::array<std::string_view, 3> kWrappers = {"module.", "_orig_mod.", "model."};

bool isNamedTensor(const pickle::Value& key, const pickle::Value& value) {
  return pickle::asObject(key, Kind::Text) && pickle::asObject(value, Kind::Tensor);
}

bool hasTensors(const Object& dictionary) {
  const auto& items = dictionary.items;
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    if (isNamedTensor(items[i], items[i + 1])) return true;
  }
  return false;
}

const Object* nested(const Object& dictionary) {
  for (const std::string_view key : kUsualKeys) {
    const pickle::Value* value = pickle::find(dictionary, key);
    const Object* inner = value ? pickle::asObject(*value, Kind::Dictionary) : nullptr;
    if (inner) return inner;
  }
  return nullptr;
}

/// The dictionary that holds the weights, at the top or under usual names.
const Object& stateDictionary(const pickle::Value& root, const std::string& file) {
  const Object* dictionary = pickle::asObject(root, Kind::Dictionary);
  for (int depth = 0; dictionary && depth < kDeepestNesting; ++depth) {
    const Object* inner = nested(*dictionary);
    if (!inner && hasTensors(*dictionary)) return *dictionary;
    if (!inner) break;
    dictionary = inner;
  }
  if (pickle::asObject(root, Kind::Tensor))
    throw Error(file + " holds a single tensor, not a network's weights.");
  throw Error(file +
              " holds no state dictionary; save the weights with torch.save(model.state_dict(), ...).");
}

}  // namespace

std::vector<std::pair<std::string, TensorView>> stateDictViews(const pickle::Document& document,
                                                               const std::string& file) {
  const auto& items = stateDictionary(document.root, file).items;
  std::vector<std::pair<std::string, TensorView>> views;
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    if (!isNamedTensor(items[i], items[i + 1])) continue;
    const std::string& name = std::get<Object*>(items[i])->text;
    const auto [place, isNew] = places.emplace(name, views.size());
    if (isNew) views.emplace_back(name, TensorView{});
    views[place->second].second = tensorView(*std::get<Object*>(items[i + 1]), name, file);
  }
  return views;
}

std::size_t wrappingPrefix(const std::vector<std::string>& names) {
  std::size_t length = 0;
  const auto isShared = [&](std::string_view prefix) {
    return !names.empty() && std::ranges::all_of(names, [&](const std::string& name) {
      return std::string_view(name).substr(length).starts_with(prefix);
    });
  };
  for (auto prefix = std::ranges::find_if(kWrappers, isShared); prefix != kWrappers.end();
       prefix = std::ranges::find_if(kWrappers, isShared)) {
    length += prefix->size();
  }
  return length;
}

Weights withoutPrefixes(Weights weights) {
  std::vector<std::string> names;
  for (const auto& [name, tensor] : weights) names.push_back(name);
  const std::size_t prefix = wrappingPrefix(names);
  if (prefix == 0) return weights;
  Weights shorter;
  for (auto& [name, tensor] : weights) shorter[name.substr(prefix)] = std::move(tensor);
  return shorter;
}

Weights readStateDict(ByteSource& source, const RunContext& context) {
  const SavedObject saved =
      weightsFormat(source) == WeightsFormat::TorchZip ? openZipFormat(source) : openStreamFormat(source);
  const auto views = stateDictViews(saved.document, source.name());
  return withoutPrefixes(readTensors({views.begin(), views.end()}, saved, source, context));
}

}  // namespace hp
