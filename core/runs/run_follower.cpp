// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sstream>
#include <utility>

#include "core/base/outcome.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

/// Read at one look; what is more comes with the next.
constexpr std::uintmax_t kMostAtOnce = 8u << 20;

/// Bytes from `from` on, at most so many.
std::string piece(OpenedFile& file, std::uintmax_t from) {
  std::string bytes(static_cast<std::size_t>(std::min(file.size - from, kMostAtOnce)), '\0');
  file.stream.seekg(static_cast<std::streamoff>(from));
  file.stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.stream.gcount()));
  return bytes;
}

void add(RunNews& news, MetricsRow&& row) {
  if (auto* step = std::get_if<StepRecord>(&row)) news.steps.push_back(std::move(*step));
  if (auto* epoch = std::get_if<EpochRecord>(&row)) news.epochs.push_back(std::move(*epoch));
  if (auto* event = std::get_if<EventRecord>(&row)) news.events.push_back(std::move(*event));
}

}  // namespace

RunFollower::RunFollower(std::filesystem::path folder) : file_(std::move(folder) / run_names::kMetrics) {}

RunNews RunFollower::poll() try {
  RunNews news;
  OpenedFile file(file_);
  if (file.size < read_) read_ = std::min<std::uintmax_t>(good_, file.size);  // a resume cut what was torn
  std::istringstream bytes(piece(file, read_));
  const auto scan = scanMetrics(bytes, [&](MetricsRow&& row) { add(news, std::move(row)); });
  if (scan.goodEnd > 0) good_ = read_ + scan.goodEnd;
  // Half a row is read again with its other half. Megabytes without a row are no rows.
  read_ += scan.goodEnd == 0 && scan.end >= kMostAtOnce ? scan.end : scan.goodEnd;
  return news;
} catch (const Error&) {  // not there yet
  return {};
}

}  // namespace hp
