// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_thread.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace hp::platform {

void letOthersGoFirst() {
#if defined(_WIN32)
  SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#elif defined(__linux__)
  // Linux keeps a niceness for every thread, 0 meaning the calling one; POSIX knows one for the process. The
  // main thread has the process' number: counted from its niceness, a second call changes nothing.
  constexpr int kMoreNiceness = 5;
  setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, static_cast<id_t>(getpid())) + kMoreNiceness);
#endif
}

}  // namespace hp::platform
