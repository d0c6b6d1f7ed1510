// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp::platform {

/// From now on the calling thread, and every thread it starts, lets the main thread have the processor first
/// when all are busy: a window stays quick beside its own computing. Calling it again changes nothing. Does
/// nothing where the system cannot do that for one thread.
void letOthersGoFirst();

}  // namespace hp::platform
