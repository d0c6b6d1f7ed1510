// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <sstream>

#include "app/cli/command.h"
#include "core/base/version.h"

namespace hp::cli {
namespace {

// Roff: nothing in a text is a request, a hyphen is one that can be typed.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\')
      result += "\\e";
    else if (c == '-')
      result += "\\-";
    else
      result += c;
  }
  return result.starts_with('.') || result.starts_with('\'') ? "\\&" + result : result;
}

std::string bold(const std::string& text) { return "\\fB" + escaped(text) + "\\fR"; }

// Lines as they are: tables of parameters, and sentences that each have a line.
void printAsTyped(const std::string& text) {
  std::cout << ".PP\n.nf\n";
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    std::cout << (line.empty() ? "\\&" : escaped(line)) << '\n';
  std::cout << ".fi\n";
}

std::string sentence(const std::string& text) {
  return escaped(text) + (text.ends_with('.') || text.ends_with('?') ? "\n" : ".\n");
}

void printOption(const Option& option) {
  std::cout << ".TP\n" << bold(option.flag);
  const bool isArgument = !option.flag.starts_with("--");
  if (!isArgument && !option.placeholder.empty())
    std::cout << " \\fI" << escaped(option.placeholder) << "\\fR";
  if (option.required && !isArgument) std::cout << " (required)";
  std::cout << '\n' << sentence(option.help);
}

void printCommand(const Command& command) {
  std::cout << ".SS " << command.name << '\n' << sentence(command.summary);
  for (const auto& option : command.options) printOption(option);
  if (!command.extrasHelp.empty()) printAsTyped(command.extrasHelp);
}

constexpr const char* kEnd = R"(.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Failed; standard error says why, in one sentence.
.TP
.B 2
Wrong usage.
.TP
.B 3
Stopped by an interrupt.
.PP
.B compare
and
.B recompute
have codes of their own, above.
.SH ENVIRONMENT
.TP
.B HEATPROOF_RESOURCES
The folder with the program's own files, where it is not the installed one.
.SH SEE ALSO
.BR heatproof (1)
)";

void printManual() {
  std::cout << ".\\\" Written by 'heatproof-cli manual' from its table of commands.\n"
            << ".TH HEATPROOF\\-CLI 1 \"\" \"Heatproof " << programVersion() << "\" \"User commands\"\n"
            << ".SH NAME\nheatproof\\-cli \\- show why an image classifier decides as it does\n"
            << ".SH SYNOPSIS\n.B heatproof\\-cli\n[\\fB\\-\\-threads\\fR \\fIN\\fR] [\\fB\\-\\-verbose\\fR]\n"
            << ".I command\n[\\fIoption\\fR...]\n"
            << ".br\n.B heatproof\\-cli\n.RI [ command ]\n.B \\-\\-help\n"
            << ".br\n.B heatproof\\-cli \\-\\-version\n"
            << ".SH DESCRIPTION\nExplains what image classifiers see, trains and compares them, and says "
               "whether the\n"
            << "explanations can be trusted. The built\\-in network is called\n.BR sample: ,\n"
            << "the built\\-in pictures\n.BR sample:0 ,\n.B sample:1\nand so on.\n"
            << ".SH OPTIONS OF ALL COMMANDS\n.TP\n.BI \\-\\-threads \" N\"\nThreads to compute with; 0 takes "
               "all cores.\n"
            << ".TP\n.B \\-\\-verbose\nTell more on standard error.\n.SH COMMANDS\n";
  for (const auto& command : commands())
    if (!command.isHidden) printCommand(command);
  std::cout << kEnd;
}

}  // namespace

Command manualCommand() {
  Command command{"manual",
                  "Writes the manual page of this command line",
                  {},
                  "",
                  [](const std::vector<std::string>&, const RunContext&) {
                    printManual();
                    return static_cast<int>(kDone);
                  }};
  command.isHidden = true;
  return command;
}

}  // namespace hp::cli
