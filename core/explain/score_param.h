// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/explain/gradient.h"

namespace hp {

/// The description of a `Score` member, shared by all methods that have one.
template <class Struct>
Param scoreParam(Score Struct::*member, bool advanced) {
  return param(member, {.id = "score",
                        .label = HP_TEXT("Method", "Score"),
                        .help = HP_TEXT("Method",
                                        "What is explained: the class's logit, or its probability, which "
                                        "also depends on all other classes."),
                        .advanced = advanced,
                        .choices = {{"logit", HP_TEXT("Method", "Logit")},
                                    {"probability", HP_TEXT("Method", "Probability")}}});
}

}  // namespace hp
