// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <functional>
#include <memory>
#include <string>

#include "core/model/import/byte_source.h"
#include "core/model/import/element_reading.h"
#include "core/model/import/pickle_value.h"

namespace hp {

/// What torch.save wrote: the pickled object, and its storages to be read one by one.
struct SavedObject {
  pickle::Document document = {};
  std::function<StoredBytes(const std::string& key)> openStorage = {};
  /// Where a storage lies in the file; throws Error where the archive has packed it.
  std::function<ByteRange(const std::string& key)> placeOf = {};
};

/// torch.save's format since 1.6: a zip archive with <folder>/data.pkl and <folder>/data/<key>.
SavedObject openZipFormat(ByteSource& source);
/// torch.save's format before 1.6: five pickles in a row, then the storages. The source must outlive the
/// result.
SavedObject openStreamFormat(ByteSource& source);

}  // namespace hp
