// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <optional>
#include <thread>
#include <utility>

#include "core/base/outcome.h"
#include "core/base/platform_process.h"
#include "core/base/process_output.h"

extern char** environ;

namespace hp::platform {
namespace {

/// Texts as the system wants them: pointers, a null at the end. The texts must outlive the list.
std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (auto& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environmentWith(const std::map<std::string, std::string>& variables) {
  std::vector<std::string> entries;
  for (char** entry = environ; *entry; ++entry) {
    const std::string text = *entry;
    if (!variables.contains(text.substr(0, text.find('=')))) entries.push_back(text);
  }
  for (const auto& [name, value] : variables)
    if (value != kNotSet) entries.push_back(name + "=" + value);
  return entries;
}

/// The program's status once it has ended; nothing while it runs.
std::optional<int> endOf(pid_t child) {
  int status = 0;
  const pid_t ended = waitpid(child, &status, WNOHANG);
  if (ended == 0 || (ended < 0 && errno == EINTR)) return std::nullopt;
  constexpr int kSignalled = 128;
  if (ended < 0) return 1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : kSignalled + WTERMSIG(status);
}

constexpr auto kLook = std::chrono::milliseconds(20);

int waitFor(pid_t child, const RunContext& context) {
  for (bool isTold = false;;) {
    if (const auto code = endOf(child)) return *code;
    if (!isTold && isStopAsked(context)) {
      kill(child, SIGTERM);
      isTold = true;
    }
    std::this_thread::sleep_for(kLook);
  }
}

/// Both ends of a pipe that no other program inherits.
class Pipe {
 public:
  Pipe() {
    if (pipe2(ends_.data(), O_CLOEXEC) != 0) throw Error("The system has no pipe left for a program.");
  }
  ~Pipe() {
    close(ends_[0]);
    closeIn();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int out() const { return ends_[0]; }
  int in() const { return ends_[1]; }
  void closeIn() {
    if (ends_[1] >= 0) close(std::exchange(ends_[1], -1));
  }

 private:
  std::array<int, 2> ends_ = {-1, -1};
};

/// Reads until the program closes its end; tells it once that a stop was asked for.
void listen(const Pipe& pipe, pid_t child, OutputLines& lines, const RunContext& context) {
  std::array<char, 1U << 16U> buffer = {};
  for (bool isTold = false;;) {
    if (!isTold && isStopAsked(context)) {
      kill(child, SIGTERM);
      isTold = true;
    }
    pollfd ready{.fd = pipe.out(), .events = POLLIN, .revents = 0};
    if (poll(&ready, 1, static_cast<int>(kLook.count())) <= 0) continue;
    const auto count = read(pipe.out(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    lines.take({buffer.data(), static_cast<std::size_t>(count)});
  }
}

}  // namespace

int runAndWait(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const std::map<std::string, std::string>& variables, const RunContext& context) {
  std::vector<std::string> all{program.string()};
  all.insert(all.end(), arguments.begin(), arguments.end());
  auto entries = environmentWith(variables);
  pid_t child = 0;
  if (posix_spawn(&child, program.c_str(), nullptr, nullptr, pointersTo(all).data(),
                  pointersTo(entries).data()) != 0)
    refuseProgram(program);
  return waitFor(child, context);
}

int runAndListen(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                 const std::map<std::string, std::string>& variables,
                 const std::function<void(const std::string&)>& hear, const RunContext& context) {
  std::vector<std::string> all{program.string()};
  all.insert(all.end(), arguments.begin(), arguments.end());
  auto entries = environmentWith(variables);
  Pipe pipe;
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, pipe.in(), STDOUT_FILENO);
  pid_t child = 0;
  const int failed = posix_spawn(&child, program.c_str(), &files, nullptr, pointersTo(all).data(),
                                 pointersTo(entries).data());
  posix_spawn_file_actions_destroy(&files);
  if (failed != 0) refuseProgram(program);
  pipe.closeIn();
  OutputLines lines(hear);
  try {
    listen(pipe, child, lines, context);
  } catch (...) {
    kill(child, SIGTERM);
    waitFor(child, {});
    throw;
  }
  return waitFor(child, context);
}

int continueAs(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const std::map<std::string, std::string>& variables) {
  std::vector<std::string> all{program.string()};
  all.insert(all.end(), arguments.begin(), arguments.end());
  auto entries = environmentWith(variables);
  execve(program.c_str(), pointersTo(all).data(), pointersTo(entries).data());
  refuseProgram(program);
}

std::int64_t startDetached(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                           const std::map<std::string, std::string>& variables,
                           const std::filesystem::path& errors) {
  std::vector<std::string> all{program.string()};
  all.insert(all.end(), arguments.begin(), arguments.end());
  auto entries = environmentWith(variables);
  constexpr mode_t kOwnOnly = 0600;
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC,
                                   kOwnOnly);
  posix_spawnattr_t how;
  posix_spawnattr_init(&how);
  posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSID);
  pid_t child = 0;
  const int failed =
      posix_spawn(&child, program.c_str(), &files, &how, pointersTo(all).data(), pointersTo(entries).data());
  posix_spawnattr_destroy(&how);
  posix_spawn_file_actions_destroy(&files);
  if (failed != 0) refuseProgram(program);
  return child;
}

bool hasEnded(std::int64_t process) { return endOf(static_cast<pid_t>(process)).has_value(); }

void askToEnd(std::int64_t process) { kill(static_cast<pid_t>(process), SIGTERM); }

}  // namespace hp::platform
