// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/pickle_value.h"

namespace hp::pickle {

const Value* find(const Object& dictionary, std::string_view key) {
  for (std::size_t i = dictionary.items.size(); i >= 2; i -= 2) {
    const Object* text = asObject(dictionary.items[i - 2], Kind::Text);
    if (text && text->text == key) return &dictionary.items[i - 1];
  }
  return nullptr;
}

}  // namespace hp::pickle
