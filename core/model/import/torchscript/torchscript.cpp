// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/torchscript.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/model/import/torchscript/recognise.h"
#include "core/model/import/torchscript/refused.h"
#include "core/model/import/torchscript/script_file.h"
#include "core/model/tensors.h"
#include "core/model/zoo/zoo.h"

namespace hp {
namespace {

using namespace torchscript;

Preprocessing preprocessingFor(const Shape& input, const Architecture* architecture) {
  if (architecture && architecture->defaultInput == input) return architecture->preprocessing;
  Preprocessing preprocessing{.width = static_cast<int>(input[2]), .height = static_cast<int>(input[1])};
  // ImageNet's habit: 7/8 of the shorter side; small pictures are taken whole.
  const auto shorter = static_cast<int>(std::min(input[1], input[2]));
  preprocessing.resize = shorter >= 128 && input[1] == input[2] ? (shorter * 8 + 6) / 7 : 0;
  preprocessing.grey = input[0] == 1;
  if (preprocessing.grey) {
    preprocessing.mean = {0};
    preprocessing.deviation = {1};
  }
  return preprocessing;
}

void requirePicture(const Shape& input) {
  if (input.size() != 3 || (input[0] != 1 && input[0] != 3))
    throw Refused("it wants an input of " + shapeText(input) + ", which is no grey or colour picture");
}

Network opened(const std::filesystem::path& path, const TorchScriptOptions& options,
               const RunContext& context) {
  ScriptFile file(path);
  const auto* architecture = matchingArchitecture(file.tensors());
  const auto trace = options.input.empty()
                         ? traceAnySize(file, architecture ? architecture->defaultInput : Shape{}, context)
                         : file.trace(options.input, context);
  const auto input = trace.draft.shape(0);
  requirePicture(input);
  auto content = trace.draft.finish(trace.output, file.archive(), context);
  content.preprocessing = options.preprocessing.value_or(preprocessingFor(input, architecture));
  content.classNames = options.classNames;
  content.architecture = kTorchScriptArchitecture;
  content.title = (architecture ? architecture->title : path.stem().string()) + " (TorchScript)";
  content.path = path;
  return makeNetwork(std::move(content));
}

// Reasons quote the file, which may hold anything.
std::string printable(std::string text) {
  constexpr std::size_t kLongest = 300;
  if (text.size() > kLongest) text.replace(kLongest, std::string::npos, "...");
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return text;
}

/// Every way to fail becomes an Error that names the file.
template <class Work>
auto inOneSentence(const std::filesystem::path& path, Work work) {
  const auto sentence = [&](const std::string& reason) {
    return "The TorchScript file " + path.string() + " cannot be opened: " + printable(reason) + ".";
  };
  try {
    return work();
  } catch (const Refused& refused) {
    throw Error(sentence(refused.what()));
  } catch (const Error&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw Error(sentence("it needs more memory than there is"));
  } catch (const std::exception& unexpected) {
    throw Error(sentence("it is damaged"), unexpected.what());
  }
}

}  // namespace

bool isTorchScript(const std::filesystem::path& path) {
  try {
    return Archive(path).has("constants.pkl");
  } catch (const std::exception&) {
    return false;
  }
}

Network openTorchScript(const std::filesystem::path& path, const TorchScriptOptions& options,
                        const RunContext& context) {
  return inOneSentence(path, [&] { return opened(path, options, context); });
}

std::vector<PlacedTensor> placedScriptTensors(const std::filesystem::path& path) {
  return inOneSentence(path, [&] { return ScriptFile(path).placed(); });
}

}  // namespace hp
