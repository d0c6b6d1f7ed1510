// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/dist_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <mutex>

namespace hp::log {
namespace {

constexpr std::size_t kFileBytes = 1 << 20, kGenerations = 3;

spdlog::level::level_enum spdlogLevel(Level level) {
  switch (level) {
    case Level::Debug:
      return spdlog::level::debug;
    case Level::Info:
      return spdlog::level::info;
    case Level::Warning:
      return spdlog::level::warn;
    case Level::Error:
      return spdlog::level::err;
  }
  return spdlog::level::info;
}

Level ownLevel(spdlog::level::level_enum level) {
  if (level >= spdlog::level::err) return Level::Error;
  if (level == spdlog::level::warn) return Level::Warning;
  return level == spdlog::level::debug ? Level::Debug : Level::Info;
}

const std::shared_ptr<spdlog::sinks::sink>& standardError() {
  static const auto instance = [] {
    std::shared_ptr<spdlog::sinks::sink> sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    sink->set_level(spdlog::level::warn);
    sink->set_pattern("%v");
    return sink;
  }();
  return instance;
}

// Sinks join while other threads log, which only a distributing sink allows.
spdlog::sinks::dist_sink_mt& sinks() {
  static const auto instance = [] {
    auto all = std::make_shared<spdlog::sinks::dist_sink_mt>();
    all->add_sink(standardError());
    return all;
  }();
  return *instance;
}

spdlog::logger& logger() {
  static spdlog::logger instance(
      "heatproof", std::shared_ptr<spdlog::sinks::dist_sink_mt>(std::shared_ptr<void>(), &sinks()));
  return instance;
}

std::string timeText(const spdlog::details::log_msg& message) {
  spdlog::memory_buf_t buffer;
  spdlog::pattern_formatter("%Y-%m-%d %H:%M:%S.%e", spdlog::pattern_time_type::local, "")
      .format(message, buffer);
  return std::string(buffer.data(), buffer.size());
}

class ListenerSink final : public spdlog::sinks::base_sink<std::mutex> {
 public:
  explicit ListenerSink(std::function<void(const Line&)> listener) : listener_(std::move(listener)) {}

 protected:
  void sink_it_(const spdlog::details::log_msg& message) override {
    listener_({ownLevel(message.level), timeText(message),
               std::string(message.payload.data(), message.payload.size())});
  }
  void flush_() override {}

 private:
  std::function<void(const Line&)> listener_;
};

}  // namespace

void debug(const std::string& text) { logger().debug("{}", text); }
void info(const std::string& text) { logger().info("{}", text); }
void warning(const std::string& text) { logger().warn("{}", text); }
void error(const std::string& text) { logger().error("{}", text); }

void alsoToFile(const std::filesystem::path& path) {
  try {
    sinks().add_sink(
        std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.string(), kFileBytes, kGenerations));
  } catch (const spdlog::spdlog_ex& problem) {
    warning(std::string("No log file is written: ") + problem.what());
  }
}

void alsoTo(std::function<void(const Line&)> listener) {
  sinks().add_sink(std::make_shared<ListenerSink>(std::move(listener)));
}

void setLevel(Level level) { logger().set_level(spdlogLevel(level)); }
void setStandardErrorLevel(Level level) { standardError()->set_level(spdlogLevel(level)); }

}  // namespace hp::log
