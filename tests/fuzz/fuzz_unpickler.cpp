// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as what torch.save wrote, in either format: the archive, the pickle and the tensors.

#include "core/model/import/state_dict.h"
#include "core/model/import/unpickler.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

using hp::test::Entries;
using hp::test::PickleWriter;

hp::test::Bytes seed(const std::string& text) { return {text.begin(), text.end()}; }

std::string somePickle() {
  PickleWriter pickle;
  pickle.emptyDictionary().mark().text("best").global("numpy.core.multiarray", "scalar").mark();
  pickle.global("numpy", "dtype").mark().text("f8").boolean(false).boolean(true).tuple().reduce();
  pickle.bytes("12345678").tuple().reduce().text("state_dict");
  pickle.raw(hp::test::dictionaryPickle(
      {{.name = "a", .sizes = {2, 2}, .strides = {1, 2}}, {.name = "b", .key = "1", .sizes = {3}}}));
  return pickle.setItems().done();
}

}  // namespace

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  const std::string numbers(16, '\1');
  const Entries storages = {{"0", numbers}, {"1", numbers}};
  return {seed(zipFormat(somePickle(), storages)), seed(streamFormat(somePickle(), storages)),
          seed(somePickle())};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  hp::test::attempt([&] {
    hp::MemoryBytes source(bytes, "fuzzed");
    hp::readStateDict(source, {});
  });
  hp::test::attempt([&] {
    hp::MemoryBytes source(bytes, "fuzzed");
    hp::ByteCursor cursor(source);
    hp::pickle::read(cursor);
  });
  return 0;
}
