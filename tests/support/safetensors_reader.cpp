// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/safetensors_reader.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace hp::test {
namespace {

template <class Stored>
std::vector<double> asDoubles(const std::string& bytes) {
  std::vector<Stored> stored(bytes.size() / sizeof(Stored));
  if (!stored.empty()) std::memcpy(stored.data(), bytes.data(), stored.size() * sizeof(Stored));
  return {stored.begin(), stored.end()};
}

std::vector<double> decoded(const std::string& type, const std::string& bytes) {
  if (type == "F32") return asDoubles<float>(bytes);
  if (type == "F64") return asDoubles<double>(bytes);
  if (type == "I64") return asDoubles<std::int64_t>(bytes);
  if (type == "U8") return asDoubles<std::uint8_t>(bytes);
  throw std::runtime_error("no reader for tensors of type " + type);
}

}  // namespace

std::map<std::string, PlainTensor> readSafetensors(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  const std::string all((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  std::uint64_t headerSize = 0;
  std::memcpy(&headerSize, all.data(), sizeof headerSize);
  const auto header = nlohmann::json::parse(all.substr(8, headerSize));
  std::map<std::string, PlainTensor> tensors;
  for (const auto& [name, entry] : header.items()) {
    if (name == "__metadata__") continue;
    const auto begin = entry.at("data_offsets").at(0).get<std::uint64_t>();
    const auto end = entry.at("data_offsets").at(1).get<std::uint64_t>();
    tensors[name] = {
        entry.at("shape").get<std::vector<std::int64_t>>(),
        decoded(entry.at("dtype").get<std::string>(), all.substr(8 + headerSize + begin, end - begin))};
  }
  return tensors;
}

}  // namespace hp::test
