// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/network/preprocessing_form.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"

namespace hp {
namespace {

TEST(PreprocessingForm, FieldsAndBackIsTheSame) {
  const Preprocessing one{};
  EXPECT_EQ(fromFields(toFields(one)), one);
  const Preprocessing grey{.resize = 0,
                           .width = 96,
                           .height = 64,
                           .grey = true,
                           .bgr = false,
                           .scale = 1,
                           .mean = {0.5},
                           .deviation = {1e-3}};
  EXPECT_EQ(fromFields(toFields(grey)), grey);
}

TEST(PreprocessingForm, RefusesWhatDoesNotFitTheChannels) {
  PreprocessingFields fields = toFields(Preprocessing{});
  fields.mean = "0.5 0.5";
  EXPECT_THROW(fromFields(fields), Error);
  fields = toFields(Preprocessing{});
  fields.grey = true;
  EXPECT_THROW(fromFields(fields), Error);
  fields = toFields(Preprocessing{});
  fields.deviation = "0.2 0 0.2";
  EXPECT_THROW(fromFields(fields), Error);
  fields.deviation = "0.2 much 0.2";
  EXPECT_THROW(fromFields(fields), Error);
}

}  // namespace
}  // namespace hp
