// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/pickle_stream.h"

#include <bit>

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {

std::string_view PickleStream::take(std::uint64_t count) {
  if (count > left_.size()) throw Refused("its pickle is cut off");
  const auto taken = left_.substr(0, count);
  left_.remove_prefix(count);
  return taken;
}

std::string_view PickleStream::line() {
  const auto end = left_.find('\n');
  if (end == std::string_view::npos) throw Refused("its pickle is cut off");
  const auto text = take(end);
  take(1);
  return text;
}

std::uint64_t PickleStream::number(std::size_t bytes) {
  std::uint64_t value = 0;
  const auto raw = take(bytes);
  for (std::size_t i = 0; i < bytes; ++i)
    value |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(raw[i])) << (8 * i);
  return value;
}

std::int64_t PickleStream::integer(std::size_t bytes) {
  if (bytes == 0) return 0;
  if (bytes > 8) throw Refused("its pickle holds an integer beyond 64 bits");
  const auto unused = 64 - 8 * bytes;
  return static_cast<std::int64_t>(number(bytes) << unused) >> unused;  // extends the sign
}

double PickleStream::real() {
  std::uint64_t bits = 0;
  for (int i = 0; i < 8; ++i) bits = bits << 8 | byte();
  return std::bit_cast<double>(bits);
}

}  // namespace hp::torchscript
