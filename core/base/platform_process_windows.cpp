// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <algorithm>
#include <array>
#include <cwctype>
#include <utility>

#include "core/base/outcome.h"
#include "core/base/platform_process.h"
#include "core/base/process_output.h"

namespace hp::platform {
namespace {

using Variables = std::map<std::string, std::string>;

constexpr DWORD kLook = 20;  // milliseconds

std::wstring wide(const std::string& text) {
  return std::filesystem::path(std::u8string(text.begin(), text.end())).wstring();
}

/// As CommandLineToArgvW reads it back: backslashes count double before a quotation mark.
std::wstring quoted(const std::wstring& argument) {
  std::wstring text = L"\"";
  std::size_t backslashes = 0;
  for (const wchar_t c : argument) {
    if (c == L'"') text.append(backslashes + 1, L'\\');
    backslashes = c == L'\\' ? backslashes + 1 : 0;
    text += c;
  }
  return text.append(backslashes, L'\\') + L'"';
}

std::wstring commandLine(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
  auto line = quoted(program.wstring());
  for (const auto& argument : arguments) line += L' ' + quoted(wide(argument));
  return line;
}

/// Windows tells variables apart without regard to case.
struct NameOrder {
  bool operator()(const std::wstring& a, const std::wstring& b) const {
    return std::ranges::lexicographical_compare(a, b, {}, towupper, towupper);
  }
};

/// This process's environment with the variables: "NAME=value", a zero behind each and one more at the end,
/// in the order that CreateProcess asks for.
std::wstring environmentWith(const Variables& variables) {
  std::map<std::wstring, std::wstring, NameOrder> all;
  wchar_t* const own = GetEnvironmentStringsW();
  for (const wchar_t* entry = own; entry && *entry; entry += std::wstring_view(entry).size() + 1) {
    const std::wstring text = entry;
    const auto end = text.find(L'=', 1);  // a drive's folder is a variable whose name begins with "="
    if (end != std::wstring::npos) all[text.substr(0, end)] = text.substr(end + 1);
  }
  if (own) FreeEnvironmentStringsW(own);
  for (const auto& [name, value] : variables) {
    all.erase(wide(name));
    if (value != kNotSet) all[wide(name)] = wide(value);
  }
  std::wstring block;
  for (const auto& [name, value] : all) block += name + L'=' + value + L'\0';
  return block + L'\0';
}

/// Something of the system's that is closed when nobody needs it any more.
class Handle {
 public:
  explicit Handle(HANDLE handle = nullptr) : handle_(handle) {}
  ~Handle() { close(); }
  Handle(Handle&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  Handle& operator=(Handle&&) = delete;

  HANDLE get() const { return handle_; }
  HANDLE release() { return std::exchange(handle_, nullptr); }
  void close() {
    if (handle_) CloseHandle(std::exchange(handle_, nullptr));
  }

 private:
  HANDLE handle_;
};

/// The process; its standard output goes into `output` where there is one.
Handle started(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const Variables& variables, DWORD flags = 0, HANDLE output = nullptr) {
  auto line = commandLine(program, arguments);
  auto block = environmentWith(variables);
  STARTUPINFOW streams{};
  streams.cb = sizeof streams;
  if (output) {
    streams.dwFlags = STARTF_USESTDHANDLES;
    streams.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    streams.hStdOutput = output;
    streams.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  }
  PROCESS_INFORMATION process{};
  if (!CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, output ? TRUE : FALSE,
                      flags | CREATE_UNICODE_ENVIRONMENT, block.data(), nullptr, &streams, &process))
    refuseProgram(program);
  CloseHandle(process.hThread);
  return Handle(process.hProcess);
}

void endIfAsked(HANDLE process, const RunContext& context) {
  if (isStopAsked(context)) TerminateProcess(process, 1);
}

int waitFor(HANDLE process, const RunContext& context) {
  while (WaitForSingleObject(process, kLook) == WAIT_TIMEOUT) endIfAsked(process, context);
  DWORD code = 1;
  GetExitCodeProcess(process, &code);
  return static_cast<int>(code);
}

/// Both ends of a pipe of which a program inherits the one to write into.
struct Pipe {
  Pipe() {
    if (!CreatePipe(&reading, &writing, nullptr, 0) ||
        !SetHandleInformation(writing, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT))
      throw Error("The system has no pipe left for a program.");
  }
  HANDLE reading = nullptr, writing = nullptr;
};

/// Reads until the program has closed its end, or is ended because a stop was asked for.
void listen(HANDLE output, HANDLE process, OutputLines& lines, const RunContext& context) {
  std::array<char, 1U << 16U> buffer = {};
  const auto size = static_cast<DWORD>(buffer.size());
  for (DWORD ready = 0; PeekNamedPipe(output, nullptr, 0, nullptr, &ready, nullptr);) {
    endIfAsked(process, context);
    DWORD count = 0;
    if (ready == 0)
      Sleep(kLook);
    else if (ReadFile(output, buffer.data(), std::min(ready, size), &count, nullptr))
      for (const char c : std::string_view(buffer.data(), count))
        if (c != '\r') lines.take({&c, 1});
  }
}

}  // namespace

int runAndWait(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const Variables& variables, const RunContext& context) {
  return waitFor(started(program, arguments, variables).get(), context);
}

int runAndListen(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                 const Variables& variables, const std::function<void(const std::string&)>& hear,
                 const RunContext& context) {
  const Pipe ends;
  const Handle reading(ends.reading);
  Handle writing(ends.writing);
  const auto process = started(program, arguments, variables, 0, writing.get());
  writing.close();
  OutputLines lines(hear);
  try {
    listen(reading.get(), process.get(), lines, context);
  } catch (...) {
    TerminateProcess(process.get(), 1);
    waitFor(process.get(), {});
    throw;
  }
  return waitFor(process.get(), context);
}

int continueAs(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const Variables& variables) {
  return runAndWait(program, arguments, variables, {});
}

std::int64_t startDetached(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                           const Variables& variables, const std::filesystem::path&) {
  return reinterpret_cast<std::intptr_t>(started(program, arguments, variables, DETACHED_PROCESS).release());
}

bool hasEnded(std::int64_t process) {
  return WaitForSingleObject(reinterpret_cast<HANDLE>(process), 0) == WAIT_OBJECT_0;
}

void askToEnd(std::int64_t process) { TerminateProcess(reinterpret_cast<HANDLE>(process), 1); }

}  // namespace hp::platform
