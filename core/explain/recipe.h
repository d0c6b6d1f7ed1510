// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/base/json.h"
#include "core/explain/method.h"

namespace hp {

/// A picture by reference: an image file, "sample:N" for a built-in scene, or a tensor of a safetensors file.
struct InputSource {
  std::string path = {};
  std::string tensor = {};  ///< not empty: this tensor of the file is the network's input as it is
};

/// Everything needed to compute an attribution again, and to tell whether it came out the same.
/// Stands as JSON in exported figures (PNG text "heatproof-recipe").
struct Recipe {
  std::string networkPath = {};  ///< "sample:" for the built-in network
  std::string architecture = {};
  std::string networkDigest = {};
  Preprocessing preprocessing = {};
  InputSource input = {};
  std::string inputDigest = {};  ///< SHA-256 of the network's input: shape and float bytes
  std::string method = {};
  std::string params = {};  ///< all parameters as JSON, defaults included
  int target = 0;
  std::string targetName = {};
  std::vector<std::pair<std::string, std::string>> environment = {};
  std::string mapDigest = {};  ///< SHA-256 of the map: shape and float bytes
};

inline constexpr const char* kRecipeKeyword = "heatproof-recipe";

Recipe makeRecipe(const ExplainRequest& request, const InputSource& input, const Method& method,
                  const std::any& params, const Attribution& result);
/// A JSON array, one recipe for every map of a figure, in the order of its panels.
std::string recipesText(const std::vector<Recipe>& recipes);
/// Throws Error when the text holds no recipes, or ones of a newer version.
std::vector<Recipe> recipesFromText(const std::string& text);
/// The recipes of an exported figure; throws Error when the file carries none.
std::vector<Recipe> recipesOfFigure(const std::filesystem::path& png);

/// SHA-256 over shape and values.
std::string digestOf(const Array& array);

}  // namespace hp
