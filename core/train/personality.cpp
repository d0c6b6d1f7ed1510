// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/personality.h"

#include <cstdlib>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {

namespace {

using Variables = std::map<std::string, std::string>;

/// Everything said, whatever the processor could do better and the parent process was told.
Variables avx2But(const Variables& differences) {
  Variables all = differences;
  all.insert({{"ATEN_CPU_CAPABILITY", "avx2"},
              {"DNNL_MAX_CPU_ISA", "AVX2"},
              {"ONEDNN_MAX_CPU_ISA", "AVX2"},
              {"OPENBLAS_CORETYPE", "Haswell"},
              {"HEATPROOF_ONEDNN", "1"}});
  return all;
}

}  // namespace

const std::vector<Personality>& personalities() {
  static const std::vector<Personality> all = {
      {"avx2-1", HP_TEXT("Personality", "AVX2, 1 thread"), avx2But({}), 1},
      {"avx2-2", HP_TEXT("Personality", "AVX2, 2 threads"), avx2But({}), 2},
      {"avx2-4", HP_TEXT("Personality", "AVX2, 4 threads"), avx2But({}), 4},
      {"onednn-sse41", HP_TEXT("Personality", "oneDNN limited to SSE4.1, 1 thread"),
       avx2But({{"DNNL_MAX_CPU_ISA", "SSE41"}, {"ONEDNN_MAX_CPU_ISA", "SSE41"}}), 1},
      {"onednn-off", HP_TEXT("Personality", "without oneDNN, 1 thread"), avx2But({{"HEATPROOF_ONEDNN", "0"}}),
       1},
      {"aten-default", HP_TEXT("Personality", "ATen without vector instructions, 1 thread"),
       avx2But({{"ATEN_CPU_CAPABILITY", "default"}}), 1},
      {"nehalem", HP_TEXT("Personality", "OpenBLAS for Nehalem, without oneDNN, 1 thread"),
       avx2But({{"OPENBLAS_CORETYPE", "Nehalem"}, {"HEATPROOF_ONEDNN", "0"}}), 1},
  };
  return all;
}

const Personality& personalityById(const std::string& id) {
  std::string known;
  for (const auto& personality : personalities()) {
    if (personality.id == id) return personality;
    known += (known.empty() ? "" : ", ") + personality.id;
  }
  throw Error("There is no hardware personality '" + id + "'; there are " + known + ".");
}

void requirePersonality(const std::string& id) {
  for (const auto& [name, value] : personalityById(id).variables) {
    const char* actual = std::getenv(name.c_str());
    if (!actual || value != actual) {
      throw Error("The personality '" + id + "' needs a process started with " + name + "=" + value +
                  "; start the training detached or from the command line.");
    }
  }
}

}  // namespace hp
