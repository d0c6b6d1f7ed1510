// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "tests/core/import/saved_file_writer.h"

namespace hp::test {

/// A small TorchScript network written by hand, entry by entry, so that tests can damage each: a convolution
/// in a module `features`, a mean, two classes. Input 3 x any size.
Entries smallScript();
/// The code of its root module's class, with another `forward`.
std::string rootCode(const std::string& forwardBody);
/// The archive of these entries, below one folder as torch.jit.save writes them.
std::string scriptArchive(const Entries& entries);
/// The content of one entry, to be changed.
std::string& entry(Entries& entries, const std::string& name);

}  // namespace hp::test
