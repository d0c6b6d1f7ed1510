// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program_run.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <fstream>
#include <sstream>
#include <thread>

#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

std::string contentOf(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

[[noreturn]] void becomeProgram(const std::vector<std::string>& arguments, const TemporaryFolder& folder,
                                const std::string& output) {
  const auto redirect = [](const std::filesystem::path& file, int to) {
    dup2(open(file.c_str(), O_CREAT | O_WRONLY, 0600), to);
  };
  redirect(output.empty() ? folder / "out" : std::filesystem::path(output), STDOUT_FILENO);
  redirect(folder / "err", STDERR_FILENO);
  std::vector<char*> argv{const_cast<char*>(HEATPROOF_CLI)};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  execv(HEATPROOF_CLI, argv.data());
  _exit(127);
}

/// `disturb` gets the running program's process.
ProgramRun run(const std::vector<std::string>& arguments, const std::function<void(pid_t)>& disturb,
               const std::string& output = {}) {
  const TemporaryFolder folder;
  const pid_t child = fork();
  if (child == 0) becomeProgram(arguments, folder, output);
  if (disturb) disturb(child);
  int status = 0;
  waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), contentOf(folder / "out"),
          contentOf(folder / "err")};
}

constexpr int kLookEvery = 2;  // milliseconds

/// True once the program has its own answer to SIGINT: its bit in the mask of caught signals, as proc(5) has
/// it.
bool catchesInterrupts(pid_t process) {
  std::ifstream status("/proc/" + std::to_string(process) + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("SigCgt:")) return std::stoull(line.substr(7), nullptr, 16) >> (SIGINT - 1) & 1;
  }
  return false;
}

/// Waits for `now` or the program's end, whichever comes first.
void signalWhen(const std::function<bool()>& now, pid_t child, int signal) {
  siginfo_t ended{};
  const auto hasEnded = [&] {
    waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT);
    return ended.si_pid == child;
  };
  while (!now() && !hasEnded()) std::this_thread::sleep_for(std::chrono::milliseconds(kLookEvery));
  kill(child, signal);
}

}  // namespace

ProgramRun runCli(const std::vector<std::string>& arguments, const std::string& output) {
  return run(arguments, {}, output);
}

ProgramRun runCliAndInterrupt(const std::vector<std::string>& arguments, int milliseconds) {
  return run(arguments, [milliseconds](pid_t child) {
    signalWhen(
        [&, left = milliseconds]() mutable {
          // However long a busy machine takes to start it: before this, an interrupt just ends the process.
          return catchesInterrupts(child) && (left -= kLookEvery) < 0;
        },
        child, SIGINT);
  });
}

ProgramRun runCliAndInterrupt(const std::vector<std::string>& arguments, const std::function<bool()>& now) {
  return run(arguments, [&now](pid_t child) { signalWhen(now, child, SIGINT); });
}

ProgramRun runCliAndKill(const std::vector<std::string>& arguments, const std::function<bool()>& now) {
  return run(arguments, [&now](pid_t child) { signalWhen(now, child, SIGKILL); });
}

}  // namespace hp::test
