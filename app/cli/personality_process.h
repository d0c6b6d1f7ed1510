// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace hp::cli {

/// Does the work in a process that began with the personality's variables: this one, or the one it becomes,
/// which is given the same `words`. Empty: any process will do.
int under(const std::string& personality, const std::vector<std::string>& words,
          const std::function<int()>& work);

}  // namespace hp::cli
