// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "core/base/log.h"
#include "core/imaging/image_file.h"
#include "tests/core/imaging/sample_pictures.h"
#include "tests/fuzz/fuzz_target.h"

namespace hp::test {

std::vector<Bytes> fuzzSeeds() {
  std::vector<Bytes> seeds;
  for (const auto& [kind, bytes] : oneOfEach()) seeds.push_back(bytes);
  const Bytes text = {'K', 0, 'v', 'a', 'l', 'u', 'e'};
  seeds.push_back(
      withPngChunk(withPngChunk(pngBytes(noise(6, 5)), "tEXt", text), "eXIf", exifBlock(6, true)));
  return seeds;
}

}  // namespace hp::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hp::log::setLevel(hp::log::Level::Error);
  const std::vector<unsigned char> bytes(data, data + size);
  hp::test::attempt([&] { hp::readImage(bytes, "fuzz"); });
  hp::test::attempt([&] { hp::readPngTexts(bytes, "fuzz"); });
  return 0;
}
