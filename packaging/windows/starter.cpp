// SPDX-License-Identifier: GPL-3.0-or-later
// What a person starts. It looks whether the libraries beside the program are there and as new as they were packed (others
// have been known to put older ones in their place), and starts the program of its own name in bin\. Where Windows
// cannot load that, it says which library is the reason, instead of dying without a word. Stands alone: needs no library.
//   NAME --list-libraries FOLDER    prints names and versions, for bin\libraries.txt
#include <windows.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

using std::filesystem::path;
using Version = std::array<unsigned, 4>;

constexpr DWORD kCannotStart = 1;
// Of a process that the loader gave up: a library is missing, lacks a function, or failed to begin.
constexpr DWORD kLoaderFailures[] = {0xC0000135, 0xC0000139, 0xC0000142, 0xC000007B};

struct Library {
  std::string name = {};
  Version version = {};
};

path ownFile() {
  std::wstring name(32768, L'\0');
  name.resize(GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size())));
  return name;
}

/// Zeros where a file has none.
Version versionOf(const path& file) {
  const DWORD size = GetFileVersionInfoSizeW(file.c_str(), nullptr);
  std::vector<char> block(size);
  VS_FIXEDFILEINFO* info = nullptr;
  UINT length = 0;
  if (size == 0 || !GetFileVersionInfoW(file.c_str(), 0, size, block.data()) ||
      !VerQueryValueW(block.data(), L"\\", reinterpret_cast<void**>(&info), &length))
    return {};
  return {HIWORD(info->dwFileVersionMS), LOWORD(info->dwFileVersionMS), HIWORD(info->dwFileVersionLS),
          LOWORD(info->dwFileVersionLS)};
}

std::string text(const Version& version) {
  std::string result;
  for (const unsigned part : version) result += (result.empty() ? "" : ".") + std::to_string(part);
  return result;
}

void listLibraries(const path& folder) {
  std::vector<path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == L".dll") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files)
    std::printf("%s %s\n", file.filename().string().c_str(), text(versionOf(file)).c_str());
}

std::vector<Library> listedIn(const path& list) {
  std::vector<Library> libraries;
  std::ifstream lines(list);
  for (std::string line; std::getline(lines, line);) {
    const auto space = line.rfind(' ');
    if (space == std::string::npos) continue;
    Library library{line.substr(0, space)};
    std::istringstream version(line.substr(space + 1));
    for (unsigned& part : library.version) {
      version >> part;
      version.ignore(1, '.');
    }
    libraries.push_back(library);
  }
  return libraries;
}

/// What is wrong with the files, in one sentence; empty: nothing.
std::string faultOf(const std::vector<Library>& libraries, const path& folder) {
  for (const auto& library : libraries) {
    const path file = folder / library.name;
    if (!std::filesystem::exists(file)) return "The library " + library.name + " is missing.";
    const Version found = versionOf(file);
    if (found < library.version)
      return "The library " + library.name + " is too old: it is version " + text(found) + ", needed is " +
             text(library.version) + ". Another program may have replaced it.";
  }
  return {};
}

/// The library that Windows cannot load, in one sentence.
std::string whatCannotBeLoaded(const std::vector<Library>& libraries, const path& folder) {
  for (const auto& library : libraries) {
    if (LoadLibraryExW((folder / library.name).c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH)) continue;
    return "Windows cannot load the library " + library.name + " (error " + std::to_string(GetLastError()) + ").";
  }
  return "Windows cannot load it.";
}

int tell(const std::string& fault) {
  const std::string message = "Heatproof cannot start. " + fault + "\nInstall Heatproof again to mend it.\n";
#ifdef HEATPROOF_WINDOW
  MessageBoxA(nullptr, message.c_str(), "Heatproof", MB_OK | MB_ICONERROR);
#else
  std::fputs(message.c_str(), stderr);
#endif
  return kCannotStart;
}

/// The command line behind the program's name.
std::wstring arguments() {
  const wchar_t* at = GetCommandLineW();
  const wchar_t end = *at == L'"' ? L'"' : L' ';
  if (end == L'"') ++at;
  while (*at && *at != end) ++at;
  return *at ? at + 1 : at;
}

/// Ends with this process, which ends with it. Its exit code.
DWORD runAndWait(const path& program) {
  std::wstring line = L"\"" + program.wstring() + L"\" " + arguments();
  STARTUPINFOW start = {};
  start.cb = sizeof start;
  PROCESS_INFORMATION process = {};
  if (!CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, TRUE, CREATE_SUSPENDED, nullptr, nullptr, &start,
                      &process))
    return kLoaderFailures[0];
  const HANDLE job = CreateJobObjectW(nullptr, nullptr);
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
  SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
  AssignProcessToJobObject(job, process.hProcess);
  ResumeThread(process.hThread);
  WaitForSingleObject(process.hProcess, INFINITE);
  DWORD code = kCannotStart;
  GetExitCodeProcess(process.hProcess, &code);
  return code;
}

// Ctrl-C is for the program, which stops in its own time.
BOOL WINAPI leaveToProgram(DWORD) { return TRUE; }

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "--list-libraries") {
    listLibraries(argv[2]);
    return 0;
  }
  const path self = ownFile(), folder = self.parent_path() / L"bin";
  const auto libraries = listedIn(folder / L"libraries.txt");
  if (const auto fault = faultOf(libraries, folder); !fault.empty()) return tell(fault);
  SetErrorMode(SEM_FAILCRITICALERRORS);  // the program inherits it: this one speaks, not a box of Windows
  SetConsoleCtrlHandler(leaveToProgram, TRUE);
  const DWORD code = runAndWait(folder / self.filename());
  if (std::find(std::begin(kLoaderFailures), std::end(kLoaderFailures), code) != std::end(kLoaderFailures))
    return tell(whatCannotBeLoaded(libraries, folder));
  return static_cast<int>(code);
}
