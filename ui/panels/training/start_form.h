// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/params/params.h"
#include "core/train/train.h"
#include "ui/session/training_session.h"

namespace hp {

/// How a training is started, as people edit it.
struct StartFields {
  TrainingPlace place = TrainingPlace::Here;
  int personality = 0;  ///< 0: none; else 1 + index in personalities()
  NumericMode mode = NumericMode::Deterministic;
  std::string device = "cpu";
  int threads = 0;
  int workers = 2;
};

/// The rows of the form, as trainSpecParams() describes them; the personality is offered only where it can be
/// had.
const Params& startParams();

StartFields toFields(const TrainSpec& spec, TrainingPlace place);
void apply(const StartFields& fields, TrainSpec& spec);

}  // namespace hp
