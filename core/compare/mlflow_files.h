// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/compare: the small files of an MLflow file store.

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>

namespace hp {

/// meta.yaml: a flat list of "key: value", values plain or in quotation marks. Throws Error naming the file
/// and the line for anything else.
std::map<std::string, std::string> parsedMeta(std::istream& file, const std::string& name);

/// metrics/KEY: lines of "timestamp value step". Hands every good line on; returns the number of bad ones.
std::int64_t readMetric(std::istream& file, const std::function<void(std::int64_t step, double value)>& take);

}  // namespace hp
