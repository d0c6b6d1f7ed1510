// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/compare: which of a run's recorded settings can matter, and what people call them.

#include <optional>
#include <string>

#include "core/base/json.h"

namespace hp {

/// For people: the label that the form has for a parameter, the name of a library or a variable, ... A key
/// that nobody knows is its own title. Texts of the contexts "Train", "StartTraining", "Data" and "Compare".
std::string settingTitle(const std::string& key);

/// True for what can change no number of a training: paths, names, what is only recorded.
bool isLeftOut(const std::string& key);

/// The key of the setting that says the same, where another one does; empty: none.
std::string sameAs(const std::string& key);

/// What a run of which this is known had where it recorded nothing under the key: "not set" for a variable,
/// "not loaded" for a library. Nothing: then it is not known.
std::optional<std::string> valueOfAbsent(const std::string& key);

/// A run's configuration with the parameters that its program did not know yet, at their defaults.
Json withDefaults(const Json& config);

/// True if this parameter of a configuration with defaults is read at all: Adam's beta is not by SGD.
bool isRead(const std::string& key, const Json& config);

}  // namespace hp
