// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/pickle_input.h"

#include <bit>

#include "core/base/outcome.h"

namespace hp::pickle {
namespace {

// Bounds on one pickle. Real ones of image classifiers stay below a hundredth of each.
constexpr std::uint64_t kLongestPickle = 64u << 20;
constexpr std::size_t kLongestName = 1000;
constexpr std::uint32_t kLongestInteger = 255;

}  // namespace

unsigned char Input::operation() {
  if (cursor_.position() - start_ > kLongestPickle) failDamaged("its pickle does not end");
  return number<unsigned char>();
}

double Input::real() {
  std::uint64_t bits = 0;
  for (int i = 0; i < 8; ++i) bits = bits << 8 | number<std::uint8_t>();
  return std::bit_cast<double>(bits);
}

std::string Input::longInteger(std::uint32_t size) {
  if (size > kLongestInteger) failDamaged("it holds a number of hundreds of digits");
  return text(size);
}

void Input::requireLeft(std::uint64_t size) const {
  if (size > cursor_.remaining()) failDamaged("it ends before its content does");
}

std::string Input::nameLine() { return cursor_.line(kLongestName); }

void Input::checkProtocol(int protocol) const {
  if (protocol >= 2 && protocol <= 5) return;
  throw Error(cursor_.source().name() + " is pickled in protocol " + std::to_string(protocol) +
              ", which PyTorch does not write; save it again with its default.");
}

void Input::failDamaged(const std::string& what) const { throw damaged(cursor_.source().name(), what); }

std::int64_t signedInteger(const std::string& bytes) {
  std::uint64_t bits = !bytes.empty() && (bytes.back() & 0x80) ? ~std::uint64_t{0} : 0;
  for (std::size_t i = bytes.size(); i-- > 0;) bits = bits << 8 | static_cast<unsigned char>(bytes[i]);
  return static_cast<std::int64_t>(bits);
}

}  // namespace hp::pickle
