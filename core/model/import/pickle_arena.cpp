// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/pickle_arena.h"

#include "core/base/outcome.h"
#include "core/model/import/byte_source.h"

namespace hp::pickle {
namespace {

// Vectors that grow need up to three times this for a moment. The largest checkpoints of image
// classifiers spend a few megabytes.
constexpr std::uint64_t kShare = 48u << 20;
constexpr std::uint64_t kObjectCost = 128;
constexpr std::uint64_t kItemCost = 32;

bool isModule(const std::string& name) {
  return name.starts_with("torch.nn.") || name.starts_with("torchvision.models.") ||
         name.starts_with("__main__.");
}

}  // namespace

void Arena::spend(std::uint64_t bytes) {
  spent_ += bytes;
  if (spent_ > kShare) {
    throw Error(file_ +
                " describes far more objects than a network's weights need; save only model.state_dict().");
  }
}

Object* Arena::make(Kind kind, std::string text, std::vector<Value> items) {
  spend(kObjectCost + text.size() + kItemCost * items.size());
  return &document_.objects.emplace_back(Object{kind, std::move(text), std::move(items)});
}

void Arena::append(Object& to, Value value) {
  spend(kItemCost);
  to.items.push_back(value);
}

void Arena::refuse(const std::string& name) const {
  const std::string what =
      isModule(name) ? " holds a whole module (" + name + "), whose class" : " names " + name + ", which";
  throw Error(
      file_ + what +
      " Heatproof does not construct; save only the weights, with torch.save(model.state_dict(), ...).");
}

void Arena::failDamaged(const std::string& what) const { throw damaged(file_, what); }

}  // namespace hp::pickle
