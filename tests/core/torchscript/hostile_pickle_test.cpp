// SPDX-License-Identifier: GPL-3.0-or-later
// Pickles that no saved module has.
#include "hostile_script.h"
#include "tests/support/expect_error.h"

namespace hp::test {
namespace {

TEST_F(HostileScript, PicklesThatNameFunctions) {
  for (const auto& [module, name] :
       {std::pair("os", "system"), std::pair("builtins", "eval"), std::pair("posix", "system"),
        std::pair("torch", "load"), std::pair("__builtin__", "exec")}) {
    PickleWriter pickle;
    pickle.global(module, name).mark().text("touch /tmp/never").tuple().reduce();
    HP_EXPECT_REFUSED(withPickle(pickle.done()), std::string(module) + "." + name);
  }
}

TEST_F(HostileScript, ClassesOfTheFileAreNotCalled) {
  PickleWriter pickle;
  pickle.global("__torch__", "Net").mark().text("x").tuple().reduce();
  HP_EXPECT_REFUSED(withPickle(pickle.done()), "calls '__torch__.Net'");
}

TEST_F(HostileScript, StateOfItsOwnIsRefused) {
  PickleWriter pickle;
  pickle.global("__torch__", "Net").emptyTuple().raw("\x81").mark().integer(1).tuple().raw("b");
  HP_EXPECT_REFUSED(withPickle(pickle.done()), "restores itself with code of its own");
}

TEST_F(HostileScript, TensorsThatReachBeyondTheirStorage) {
  const auto withTensor = [&](const SavedTensor& tensor) {
    PickleWriter pickle;
    pickle.global("__torch__", "Net")
        .emptyTuple()
        .raw("\x81")
        .emptyDictionary()
        .mark()
        .text("w")
        .raw(tensorPickle(tensor))
        .setItems()
        .raw("b");
    auto entries = smallScript();
    entry(entries, "data.pkl") = pickle.done();
    entry(entries, "code/__torch__.py") = rootCode("    return torch.mul(x, self.w)\n");
    return opened(entries);
  };
  HP_EXPECT_REFUSED(withTensor({.sizes = {55}, .elements = 54}), "beyond its storage");
  HP_EXPECT_REFUSED(withTensor({.sizes = {54}, .offset = 1, .elements = 54}), "beyond its storage");
  HP_EXPECT_REFUSED(withTensor({.sizes = {60}, .strides = {0}, .elements = 54}), "overlaps itself");
  HP_EXPECT_REFUSED(withTensor({.sizes = {4}, .offset = -1, .elements = 54}), "beyond its storage");
  HP_EXPECT_REFUSED(withTensor({.sizes = {4}, .strides = {-1}, .elements = 54}), "impossible shape");
  HP_EXPECT_REFUSED(withTensor({.sizes = {std::int64_t{1} << 62}, .elements = 54}), "impossible shape");
  HP_EXPECT_REFUSED(withTensor({.sizes = {}, .strides = {}, .elements = std::int64_t{1} << 62}),
                    "another size");
  HP_EXPECT_REFUSED(withTensor({.key = "7", .elements = 54}), "no entry data/7");
  HP_EXPECT_REFUSED(withTensor({.storageType = "QInt8Storage", .elements = 54}), "torch.QInt8Storage");
}

TEST_F(HostileScript, WhatNoModuleHolds) {
  HP_EXPECT_REFUSED(withPickle(PickleWriter().bytes("abc").done()), "holds bytes");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().raw("\x8f").done()), "holds a set");
  HP_EXPECT_REFUSED(withPickle(PickleWriter()
                                   .raw("\x8a\x0a"
                                        "0123456789")
                                   .done()),
                    "beyond 64 bits");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().emptyTuple().mark().none().appends().done()),
                    "added to what takes none");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().text("os").text("system").raw("\x93").done()), "os.system");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().integer(1).none().raw("b").done()), "without one");
  HP_EXPECT_REFUSED(withPickle(PickleWriter().raw("I5\n").done()), "instruction that PyTorch does not write");
  HP_EXPECT_REFUSED(withPickle("\x80\x09N."), "protocol 9");
}

}  // namespace
}  // namespace hp::test
