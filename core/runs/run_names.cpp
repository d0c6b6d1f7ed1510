// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_names.h"

#include <chrono>

namespace hp::run_names {
namespace {

constexpr const char* kEvents = "events.out.tfevents.";

}  // namespace

std::string padded(std::int64_t number, std::size_t digits) {
  const auto text = std::to_string(number);
  return std::string(text.size() < digits ? digits - text.size() : 0, '0') + text;
}

std::string environmentName(std::int64_t attempt) {
  return attempt <= 1 ? kEnvironment : "environment-" + std::to_string(attempt) + ".json";
}

std::string eventsName(std::int64_t attempt) { return kEvents + padded(attempt, 10) + ".heatproof"; }
bool isEventsName(std::string_view name) { return name.starts_with(kEvents); }

std::string utcNow() {
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const auto day = std::chrono::floor<std::chrono::days>(now);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(now - day);
  return padded(static_cast<int>(date.year()), 4) + '-' + padded(static_cast<unsigned>(date.month()), 2) +
         '-' + padded(static_cast<unsigned>(date.day()), 2) + 'T' + padded(time.hours().count(), 2) + ':' +
         padded(time.minutes().count(), 2) + ':' + padded(time.seconds().count(), 2) + 'Z';
}

}  // namespace hp::run_names
