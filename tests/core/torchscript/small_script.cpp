// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_script.h"

#include <algorithm>
#include <stdexcept>

namespace hp::test {
namespace {

constexpr const char* kConvolution = R"(class Conv2d(Module):
  __parameters__ = ["weight", "bias", ]
  __buffers__ = []
  weight : Tensor
  bias : Optional[Tensor]
  training : bool
  stride : Final[Tuple[int, int]] = (1, 1)
  def forward(self: __torch__.layers.Conv2d,
    input: Tensor) -> Tensor:
    _0 = __torch__.functional.activate
    weight = self.weight
    x = torch.conv2d(input, weight, self.bias, [1, 1], [1, 1])
    return _0(x, True, )
)";

constexpr const char* kFunctional = R"(def activate(input: Tensor,
    inplace: bool=False) -> Tensor:
  if inplace:
    result = torch.relu_(input)
  else:
    result = torch.relu(input)
  return result
def unused(sizes: List[int]) -> NoneType:
  n = sizes[0]
  for i in range(torch.sub(torch.len(sizes), 2)):
    n0 = torch.mul(n, sizes[torch.add(i, 2)])
  ops.prim.RaiseException(torch.format("too {}", n), "builtins.ValueError")
  return None
)";

constexpr const char* kForward = R"(    features = self.features
    x0 = (features).forward(x, )
    _1 = torch.mul(torch.mean(x0, [2, 3]), 0.5)
    if torch.__is__(self.extra, None):
      a, b, = (_1, -1.0000000000000001e-05)
    else:
      a, b = _1, 2.
    return torch.add(a, CONSTANTS.c0)
)";

// A fresh object of a class of the file, up to where its attributes follow.
void beginObject(PickleWriter& pickle, const std::string& module, const std::string& name) {
  pickle.global(module, name).emptyTuple().raw("\x81").emptyDictionary().mark();
}

std::string rootPickle() {
  PickleWriter pickle;
  beginObject(pickle, "__torch__", "Net");
  pickle.text("training").boolean(false).text("extra").none().text("sizes");
  pickle.global("torch.jit._pickle", "build_intlist")
      .mark()
      .emptyList()
      .mark()
      .integer(2)
      .integer(70000)
      .appends()
      .tuple()
      .reduce();
  pickle.text("features");
  beginObject(pickle, "__torch__.layers", "Conv2d");
  pickle.text("weight").raw(tensorPickle(
      {.name = "", .key = "0", .sizes = {2, 3, 3, 3}, .strides = {27, 9, 3, 1}, .elements = 54}));
  pickle.text("bias").raw(
      tensorPickle({.name = "", .key = "1", .sizes = {2}, .strides = {1}, .elements = 2}));
  return pickle.text("training").boolean(false).setItems().raw("b").setItems().raw("b").done();
}

std::string constantsPickle() {
  PickleWriter pickle;
  return pickle.mark()
      .raw(tensorPickle({.name = "", .key = "0", .sizes = {}, .strides = {}, .elements = 1}))
      .tuple()
      .done();
}

std::string floats(std::size_t count) {
  std::vector<float> values(count);
  for (std::size_t i = 0; i < count; ++i) values[i] = 0.25f * static_cast<float>(i % 7) - 0.5f;
  return bytesOf(values);
}

}  // namespace

std::string rootCode(const std::string& forwardBody) {
  return "class Net(Module):\n  __parameters__ = []\n  training : bool\n  extra : NoneType\n  sizes : "
         "List[int]\n  features : __torch__.layers.Conv2d\n"
         "  def forward(self: __torch__.Net,\n    x: Tensor) -> Tensor:\n" +
         forwardBody;
}

Entries smallScript() {
  return {{"data.pkl", rootPickle()},
          {"constants.pkl", constantsPickle()},
          {"code/__torch__.py", rootCode(kForward)},
          {"code/__torch__/layers.py", kConvolution},
          {"code/__torch__/functional.py", kFunctional},
          {"data/0", floats(54)},
          {"data/1", floats(2)},
          {"constants/0", floats(1)},
          {"version", "3\n"}};
}

std::string scriptArchive(const Entries& entries) {
  Entries inFolder;
  for (const auto& [name, content] : entries) inFolder.emplace_back("network/" + name, content);
  return zipArchive(inFolder);
}

std::string& entry(Entries& entries, const std::string& name) {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const auto& pair) { return pair.first == name; });
  if (found == entries.end()) throw std::out_of_range(name);
  return found->second;
}

}  // namespace hp::test
