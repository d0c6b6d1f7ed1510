// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

/// Intra-op threads of LibTorch, for the thread that calls and for those it starts; Debian's LibTorch
/// begins with one. 0: all cores.
void setThreads(int count);
int threads();

}  // namespace hp
