// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/training/start_form.h"

#include <gtest/gtest.h>

#include "core/data/workers.h"
#include "core/train/personality.h"

namespace hp {
namespace {

TEST(StartForm, SpecThereAndBack) {
  TrainSpec spec{.mode = NumericMode::Native, .threads = 3, .workers = 5};
  TrainSpec back;
  apply(toFields(spec, TrainingPlace::Here), back);
  EXPECT_EQ(back.mode, spec.mode);
  EXPECT_EQ(back.threads, 3);
  EXPECT_EQ(back.workers, 5);
  EXPECT_EQ(back.personality, "");
}

TEST(StartForm, AsManyDecodersAsTheProgramTakes) {
  std::any fields = StartFields{};
  assignText(paramById(startParams(), "workers"), fields, std::to_string(kMostWorkers));
  EXPECT_EQ(std::any_cast<StartFields>(fields).workers, kMostWorkers);
}

TEST(StartForm, APersonalityBringsItsThreadsAndNeedsAProcessOfItsOwn) {
  std::any fields = StartFields{.place = TrainingPlace::Detached};
  assignText(paramById(startParams(), "personality"), fields, "avx2-2");
  TrainSpec spec;
  apply(std::any_cast<StartFields>(fields), spec);
  EXPECT_EQ(spec.personality, "avx2-2");
  EXPECT_EQ(spec.threads, 2);
  EXPECT_EQ(toFields(spec, TrainingPlace::Detached).personality, 2);
  apply(toFields(spec, TrainingPlace::Here), spec);
  EXPECT_EQ(spec.personality, "") << "this process cannot become another processor";
}

}  // namespace
}  // namespace hp
