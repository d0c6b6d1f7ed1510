// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as a CSV list of pictures and as a CIFAR-10 file.

#include <sstream>

#include "core/data/cifar.h"
#include "core/data/picture_list.h"
#include "tests/fuzz/fuzz_target.h"

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  const std::string list =
      "\xef\xbb\xbfpath,label,split,\"no\"\"te\"\r\na/1.png,cat,train,\n\n\"b/ä, "
      "2.png\",\"d\"\"og\",val,\"x\ny\"\n";
  const std::string records = std::string(kCifarRecordBytes, '\3') + std::string(kCifarRecordBytes, '\1');
  return {{list.begin(), list.end()}, {records.begin(), records.end()}};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  hp::test::attempt([&] {
    std::istringstream file(bytes);
    hp::PictureList list(file, "fuzzed");
    while (list.next()) {
    }
  });
  hp::test::attempt([&] {
    std::istringstream file(bytes);
    hp::readCifarLabels(file, size, "fuzzed");
    hp::cifarImage(std::span(bytes).first(hp::kCifarRecordBytes));
  });
  return 0;
}
