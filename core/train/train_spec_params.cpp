// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_spec_params.h"

#include "core/base/text.h"
#include "core/data/workers.h"
#include "core/model/threads.h"
#include "core/train/train.h"

namespace hp {

const Params& trainSpecParams() {
  static const Params kParams = {
      param(&TrainSpec::mode, {.id = "mode",
                               .label = HP_TEXT("Train", "Numeric mode"),
                               .help = HP_TEXT("Train", "The fastest kernels, or equal bits on repeat."),
                               .choices = {{"native", HP_TEXT("Train", "Native")},
                                           {"deterministic", HP_TEXT("Train", "Deterministic")}}}),
      param(&TrainSpec::threads, {.id = "threads",
                                  .label = HP_TEXT("Train", "Threads"),
                                  .help = HP_TEXT("Train", "Threads to compute with; 0 takes all cores."),
                                  .max = kMostThreads}),
      param(&TrainSpec::device, {.id = "device",
                                 .label = HP_TEXT("Train", "Device"),
                                 .help = HP_TEXT("Train", "What computes: cpu, cuda or cuda:1.")}),
      param(&TrainSpec::personality,
            {.id = "personality",
             .label = HP_TEXT("Train", "Hardware personality"),
             .help = HP_TEXT("Train", "Computes like another processor; empty: like this one.")}),
      param(&TrainSpec::workers, {.id = "workers",
                                  .label = HP_TEXT("Train", "Decoding threads"),
                                  .help = HP_TEXT("Train", "Threads that decode pictures; changes no bit."),
                                  .min = 1,
                                  .max = kMostWorkers}),
      param(&TrainSpec::cacheMegabytes, {.id = "cache-megabytes",
                                         .label = HP_TEXT("Train", "Memory for pictures"),
                                         .help = HP_TEXT("Train", "How much decoded pictures may take."),
                                         .unit = "MiB",
                                         .max = 1 << 20}),
      param(&TrainSpec::traceWeights,
            {.id = "trace-weights",
             .label = HP_TEXT("Train", "Trace"),
             .help = HP_TEXT("Train", "Digests of every gradient and weight at every step.")}),
      param(&TrainSpec::checkpointSteps,
            {.id = "checkpoint-steps",
             .label = HP_TEXT("Train", "Steps between checkpoints"),
             .help = HP_TEXT("Train", "Places to go on from, besides every epoch's end."),
             .min = 1}),
  };
  return kParams;
}

}  // namespace hp
