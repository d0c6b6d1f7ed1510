// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as annotations of Pascal VOC and of COCO.

#include <sstream>

#include "core/evaluate/coco_boxes.h"
#include "core/evaluate/voc_boxes.h"
#include "tests/fuzz/fuzz_target.h"

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  const std::string voc =
      "<?xml "
      "version=\"1.0\"?><annotation><filename>a</filename><size><width>9</width><height>8</height></size>"
      "<object><name>dog "
      "&lt;</name><difficult>0</difficult><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>3</xmax>"
      "<ymax>4</ymax></bndbox></object></annotation>";
  const std::string coco =
      "{\"images\":[{\"id\":1,\"file_name\":\"a\",\"width\":9,\"height\":8}],\"categories\":[{\"id\":2,"
      "\"name\":\"dog\"}],\"annotations\":[{\"image_id\":1,\"category_id\":2,\"bbox\":[1,2,3,4.5],"
      "\"iscrowd\":0,"
      "\"segmentation\":[[1,2,3]]}]}";
  return {{voc.begin(), voc.end()}, {coco.begin(), coco.end()}};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  hp::test::attempt([&] { hp::vocBoxes(text, "fuzzed"); });
  hp::test::attempt([&] {
    std::istringstream stream(text);
    hp::CocoBoxes(stream, "fuzzed", {"a", "b"}).of("a");
  });
  return 0;
}
