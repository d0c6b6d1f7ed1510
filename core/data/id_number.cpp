// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/id_number.h"

#include <charconv>

#include "core/base/outcome.h"

namespace hp {

NumberedId numberedId(const std::string& id) {
  const auto colon = id.rfind(':');
  if (colon != std::string::npos) {
    NumberedId parts{id.substr(0, colon), 0};
    const auto* end = id.data() + id.size();
    const auto [stop, error] = std::from_chars(id.data() + colon + 1, end, parts.number);
    if (error == std::errc{} && stop == end) return parts;
  }
  throw Error("'" + id + "' is not a name, a colon and a number.");
}

}  // namespace hp
