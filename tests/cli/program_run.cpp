// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program_run.h"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

std::string contentOf(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

[[noreturn]] void becomeProgram(const std::vector<std::string>& arguments, const TemporaryFolder& folder) {
  const auto redirect = [&](const char* name, int to) { dup2(open((folder / name).c_str(), O_CREAT | O_WRONLY, 0600), to); };
  redirect("out", STDOUT_FILENO);
  redirect("err", STDERR_FILENO);
  std::vector<char*> argv{const_cast<char*>(HEATPROOF_CLI)};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  execv(HEATPROOF_CLI, argv.data());
  _exit(127);
}

ProgramRun run(const std::vector<std::string>& arguments, int interruptAfter) {
  const TemporaryFolder folder;
  const pid_t child = fork();
  if (child == 0) becomeProgram(arguments, folder);
  if (interruptAfter >= 0) {
    std::this_thread::sleep_for(std::chrono::milliseconds(interruptAfter));
    kill(child, SIGINT);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), contentOf(folder / "out"), contentOf(folder / "err")};
}

}  // namespace

ProgramRun runCli(const std::vector<std::string>& arguments) { return run(arguments, -1); }

ProgramRun runCliAndInterrupt(const std::vector<std::string>& arguments, int milliseconds) { return run(arguments, milliseconds); }

}  // namespace hp::test
