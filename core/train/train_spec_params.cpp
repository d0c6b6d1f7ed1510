// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_spec_params.h"

#include "core/base/text.h"
#include "core/data/workers.h"
#include "core/model/threads.h"
#include "core/train/train.h"

namespace hp {

const Params& trainSpecParams() {
  static const Params kParams = {
      param(&TrainSpec::mode,
            {.id = "mode",
             .label = HP_TEXT("StartTraining", "Numbers"),
             .help = HP_TEXT("StartTraining",
                             "Deterministic gives equal bits on repeat in the same environment; "
                             "native takes the fastest kernels."),
             .choices = {{"native", HP_TEXT("StartTraining", "Native")},
                         {"deterministic", HP_TEXT("StartTraining", "Deterministic")}}}),
      param(&TrainSpec::threads, {.id = "threads",
                                  .label = HP_TEXT("StartTraining", "Threads"),
                                  .help = HP_TEXT("StartTraining", "That compute; 0: all cores. Recorded."),
                                  .max = kMostThreads}),
      param(&TrainSpec::device, {.id = "device",
                                 .label = HP_TEXT("StartTraining", "Device"),
                                 .help = HP_TEXT("StartTraining", "cpu, cuda or cuda:1."),
                                 .advanced = true}),
      param(&TrainSpec::personality,
            {.id = "personality",
             .label = HP_TEXT("StartTraining", "Computes as"),
             .help = HP_TEXT(
                 "StartTraining",
                 "A processor of another kind: its instruction sets and threads, which give other bits.")}),
      param(&TrainSpec::workers,
            {.id = "workers",
             .label = HP_TEXT("StartTraining", "Decoders"),
             .help = HP_TEXT("StartTraining", "Threads that read and decode pictures; change no bit."),
             .min = 1,
             .max = kMostWorkers,
             .advanced = true}),
      param(&TrainSpec::cacheMegabytes,
            {.id = "cache-megabytes",
             .label = HP_TEXT("StartTraining", "Memory for pictures"),
             .help = HP_TEXT("StartTraining", "How much decoded pictures may take."),
             .unit = "MiB",
             .max = 1 << 20}),
      param(&TrainSpec::traceWeights,
            {.id = "trace-weights",
             .label = HP_TEXT("StartTraining", "Trace"),
             .help = HP_TEXT("StartTraining", "Digests of every gradient and weight at every step.")}),
      param(&TrainSpec::checkpointSteps,
            {.id = "checkpoint-steps",
             .label = HP_TEXT("StartTraining", "Steps between checkpoints"),
             .help = HP_TEXT("StartTraining", "Places to go on from, besides every epoch's end."),
             .min = 1}),
  };
  return kParams;
}

}  // namespace hp
