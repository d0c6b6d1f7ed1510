// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/causes.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"

namespace hp {
namespace {

// Sources: what the trainer reads in which part of a step; knowledge, reproducibility 3.3, for what changes
// which operation's bits on a processor. Columns: start, batch, forward, gradient, update, buffer, length,
// unknown.
std::vector<Cause> allCauses() {
  return {
      {HP_TEXT("Compare", "Seed"),
       {"recipe.seed"},
       {3, 3, 3, 1, 1, 1, 1, 3},
       "it decides the weights before the first step, the order of the pictures, their augmentation and "
       "dropout"},
      {HP_TEXT("Compare", "Beginning of the training"),
       {"recipe.architecture", "recipe.initialisation", "recipe.freeze"},
       {3, 1, 2, 2, 2, 2, 1, 3},
       "it decides the weights that training begins with, or which of them learn"},
      {HP_TEXT("Compare", "Data"),
       {"data.", "classNames"},
       {1, 3, 1, 1, 1, 1, 2, 2},
       "it decides which pictures are trained with"},
      {HP_TEXT("Compare", "Batches"),
       {"recipe.side", "recipe.batch", "recipe.order", "recipe.flip", "recipe.rotation", "recipe.zoom",
        "recipe.resize", "recipe.normalise", "recipe.permute-labels", "recipe.target-scale"},
       {1, 3, 1, 1, 1, 1, 2, 3},
       "it decides which pictures make up a batch, and how they are prepared"},
      {HP_TEXT("Compare", "Loss"),
       {"recipe.loss", "recipe.class-weights", "recipe.dropout"},
       {1, 1, 3, 2, 1, 1, 1, 3},
       "it changes what is computed in the forward pass"},
      {HP_TEXT("Compare", "Learning"),
       {"recipe.optimiser", "recipe.learning-rate", "recipe.decay", "recipe.momentum", "recipe.nesterov",
        "recipe.beta", "recipe.epsilon", "recipe.weight-decay", "recipe.schedule", "recipe.warm-up"},
       {1, 1, 1, 1, 3, 1, 1, 3},
       "it decides how a gradient changes the weights"},
      {HP_TEXT("Compare", "Running statistics"),
       {"recipe.batch-norm-momentum"},
       {1, 1, 1, 1, 1, 3, 1, 2},
       "it decides how fast the statistics of batch norms follow"},
      {HP_TEXT("Compare", "Length of the training"),
       {"recipe.epochs", "recipe.patience"},
       {1, 1, 1, 1, 2, 1, 3, 2},
       "it decides when training ends, and with it a schedule that is laid over all epochs"},
      {HP_TEXT("Compare", "Device"),
       {"device", "environment.device", "environment.driver", "environment.cuda"},
       {1, 1, 3, 3, 3, 3, 1, 2},
       "another device computes with other kernels, in another order of summation"},
      {HP_TEXT("Compare", "Numeric mode"),
       {"mode", "environment.mode", "environment.switches"},
       {1, 1, 3, 3, 2, 2, 1, 2},
       "it decides which kernels are taken"},
      {HP_TEXT("Compare", "Instruction set"),
       {"environment.program.instruction set", "environment.program.onednn", "environment.switches.onednn",
        "environment.variables.ATEN", "environment.variables.DNNL", "environment.variables.ONEDNN",
        "environment.variables.HEATPROOF_ONEDNN", "environment.variables.OPENBLAS_CORETYPE",
        "environment.variables.MKL_CBWR", "environment.variables.GLIBC_TUNABLES"},
       {1, 1, 3, 3, 2, 2, 1, 2},
       "the kernels of another instruction set sum in another order, in every convolution"},
      {HP_TEXT("Compare", "Threads"),
       {"threads", "environment.program.threads", "environment.threads", "environment.variables.OMP",
        "environment.variables.MKL_NUM", "environment.variables.OPENBLAS_NUM"},
       {1, 1, 2, 2, 2, 2, 1, 2},
       "a sum that is split over other numbers of threads is rounded otherwise"},
      {HP_TEXT("Compare", "Libraries"),
       {"environment.libraries", "environment.program.libtorch", "environment.program.blas"},
       {1, 1, 3, 3, 3, 3, 1, 2},
       "another build of a numeric library has other kernels"},
      {HP_TEXT("Compare", "Decoders"),
       {"environment.libraries.libjpeg", "environment.libraries.libpng", "environment.libraries.libtiff",
        "environment.libraries.libwebp", "environment.libraries.libsharpyuv",
        "environment.libraries.libopencv", "environment.program.opencv"},
       {1, 2, 1, 1, 1, 1, 1, 1},
       "another decoder can make other pixels of the same file"},
      {HP_TEXT("Compare", "Processor"),
       {"environment.program.processor", "environment.machine.processor", "environment.processor"},
       {1, 1, 2, 2, 2, 2, 1, 2},
       "numeric libraries choose their kernels by the processor"},
      {HP_TEXT("Compare", "Floating-point control"),
       {"environment.machine.floating-point", "environment.switches.denormals",
        "environment.switches.factors", "environment.switches.tf32"},
       {1, 1, 3, 2, 2, 2, 1, 2},
       "it decides how single operations are rounded"},
      {HP_TEXT("Compare", "Program"),
       {"environment.program", "program"},
       {2, 2, 2, 2, 2, 2, 1, 2},
       "another build of the program or its compiler can compute otherwise"},
      {HP_TEXT("Compare", "System"),
       {"environment.machine.system", "environment.system"},
       {1, 1, 2, 1, 1, 1, 1, 1},
       "its mathematical library computes single functions"},
      {HP_TEXT("Compare", "Environment"),
       {"environment."},
       {1, 1, 1, 1, 1, 1, 1, 1},
       "it is not known to change bits"},
      {HP_TEXT("Compare", "Parameter"), {"params."}, {2, 2, 2, 2, 2, 2, 2, 2}, "the training was told so"},
      {HP_TEXT("Compare", "Tag"),
       {"tags."},
       {1, 1, 1, 1, 1, 1, 1, 1},
       "what a tag says need not have been used"},
  };
}

/// What parameters of other programs are usually called, and the setting of ours that is the same; without
/// what is no letter or digit.
struct ForeignName {
  std::string_view name, key;
};
constexpr ForeignName kForeignNames[] = {{"seed", "recipe.seed"},
                                         {"randomseed", "recipe.seed"},
                                         {"randomstate", "recipe.seed"},
                                         {"globalseed", "recipe.seed"},
                                         {"model", "recipe.architecture"},
                                         {"modelname", "recipe.architecture"},
                                         {"arch", "recipe.architecture"},
                                         {"architecture", "recipe.architecture"},
                                         {"backbone", "recipe.architecture"},
                                         {"pretrained", "recipe.initialisation"},
                                         {"freeze", "recipe.freeze"},
                                         {"data", "data."},
                                         {"dataset", "data."},
                                         {"datadir", "data."},
                                         {"datapath", "data."},
                                         {"batchsize", "recipe.batch"},
                                         {"shuffle", "recipe.order"},
                                         {"imagesize", "recipe.side"},
                                         {"augmentation", "recipe.flip"},
                                         {"loss", "recipe.loss"},
                                         {"criterion", "recipe.loss"},
                                         {"dropout", "recipe.dropout"},
                                         {"optimizer", "recipe.optimiser"},
                                         {"optimizername", "recipe.optimiser"},
                                         {"optimiser", "recipe.optimiser"},
                                         {"lr", "recipe.learning-rate"},
                                         {"learningrate", "recipe.learning-rate"},
                                         {"momentum", "recipe.momentum"},
                                         {"weightdecay", "recipe.weight-decay"},
                                         {"scheduler", "recipe.schedule"},
                                         {"lrscheduler", "recipe.schedule"},
                                         {"epochs", "recipe.epochs"},
                                         {"maxepochs", "recipe.epochs"},
                                         {"numepochs", "recipe.epochs"},
                                         {"patience", "recipe.patience"},
                                         {"device", "device"},
                                         {"accelerator", "device"},
                                         {"precision", "mode"},
                                         {"amp", "mode"},
                                         {"deterministic", "mode"},
                                         {"numthreads", "threads"},
                                         {"threads", "threads"}};

/// The key of ours that says the same as a parameter of another program; the key itself where none does.
std::string ourKey(const std::string& key) {
  constexpr std::string_view kParams = "params.";
  if (key == "tags.mlflow.source.git.commit") return "program";
  if (!key.starts_with(kParams)) return key;
  std::string plain;
  for (const char c : std::string_view(key).substr(kParams.size())) {
    if (c >= 'A' && c <= 'Z') plain += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
  }
  const auto known = std::ranges::find(kForeignNames, plain, &ForeignName::name);
  return known == std::end(kForeignNames) ? key : std::string(known->key);
}

// What changes no bit of a training, by promise and by test, is judged by other evidence, or is a name of
// other settings.
constexpr const char* kNoCause[] = {
    "workers",         "cache-megabytes", "checkpoint-steps",      "trace-weights",
    "recipe.name",     "recipe.title",    "recipe.about",          "recipe.keep-every",
    "files.",          "start",           "environment.preflight", "data.path",
    "recipe.unseeded", "recipe.weights",  "personality",           "environment.personality",
    "recipe.keep-best"};

}  // namespace

const std::vector<Cause>& causes() {
  static const std::vector<Cause> all = allCauses();
  return all;
}

const Cause* causeOf(const std::string& recorded) {
  const auto key = ourKey(recorded);
  if (std::ranges::any_of(kNoCause, [&](const char* none) { return key.starts_with(none); })) return nullptr;
  const Cause* best = nullptr;
  std::size_t longest = 0;
  for (const auto& cause : causes()) {
    for (const auto& beginning : cause.keys) {
      if (!key.starts_with(beginning) || beginning.size() <= longest) continue;
      longest = beginning.size();
      best = &cause;
    }
  }
  return best;
}

int strengthAt(const Strengths& strengths, const std::optional<FirstDivergence>& first) {
  return first ? strengths[static_cast<std::size_t>(first->part)] : strengths.back();
}

}  // namespace hp
