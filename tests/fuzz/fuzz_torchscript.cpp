// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as a TorchScript file. Bytes that are no zip archive are taken as the entries of one, so that
// damage gets past the archive's checksums: name, zero byte, content, zero bytes and a bar between entries.

#include "core/model/import/torchscript/torchscript.h"
#include "tests/core/torchscript/small_script.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/temporary_folder.h"

namespace {

const std::string kBetween = std::string("\0|\0", 3);

hp::test::Bytes seed(const std::string& text) { return {text.begin(), text.end()}; }

std::string listed(const hp::test::Entries& entries) {
  std::string text;
  for (const auto& [name, content] : entries) text += name + std::string(1, '\0') + content + kBetween;
  return text;
}

hp::test::Entries entriesOf(std::string_view text) {
  hp::test::Entries entries;
  while (!text.empty()) {
    const auto end = std::min(text.find(kBetween), text.size());
    const auto part = text.substr(0, end);
    const auto name = std::min(part.find('\0'), part.size());
    entries.emplace_back(part.substr(0, name), part.substr(std::min(name + 1, part.size())));
    text.remove_prefix(std::min(end + kBetween.size(), text.size()));
  }
  return entries;
}

}  // namespace

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  const auto entries = smallScript();
  std::vector<Bytes> seeds{seed(scriptArchive(entries)), seed(listed(entries))};
  for (const char* body :
       {"    y = torch.view(x, [torch.size(x, 0), -1])\n    return torch.softmax(y, 1)\n",
        "    y, z, = torch.chunk(x, 2, 3)\n    y = torch.add_(torch.cat([y], 1), torch.permute(z, [0, 1, 2, "
        "3]), alpha=2)\n"
        "    return torch.flatten(torch.adaptive_avg_pool2d(torch.constant_pad_nd(y, [1, 2], 0.), [1, 1]), "
        "1)\n",
        "    y = torch.max_pool2d(torch.slice(x, 1, 1, -1), [2, 2], annotate(List[int], []), [1, 1])\n"
        "    return torch.squeeze(torch.mean(torch.select(y, 1, 0), [2]) if True else y)\n"}) {
    auto changed = entries;
    entry(changed, "code/__torch__.py") = rootCode(body);
    seeds.push_back(seed(listed(changed)));
  }
  return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hp::test::TemporaryFolder folder;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto path = folder / "fuzzed.pt";
  hp::test::writeBytes(path, bytes.starts_with("PK") ? bytes : hp::test::scriptArchive(entriesOf(bytes)));
  hp::test::attempt([&] { hp::placedScriptTensors(path); });
  for (const hp::Shape& input : {hp::Shape{}, hp::Shape{3, 8, 8}}) {
    hp::test::attempt([&] { hp::openTorchScript(path, {.input = input}, {}); });
  }
  return 0;
}
