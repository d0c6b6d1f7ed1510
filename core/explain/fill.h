// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/network.h"
#include "core/params/params.h"

namespace hp {

/// An input that says nothing: what a method compares with, or puts in place of what it hides.
enum class Fill {
  Mean,   ///< zero after normalisation: the mean colour of what the network was trained on
  Black,  ///< a black picture
  White,  ///< a white picture
};

/// The network's input, 1 x C x H x W, for a picture of nothing but the fill.
Array filledInput(const Network& network, Fill fill);

/// The description of a `Fill` member; `info` brings id, label and help.
template <class Struct>
Param fillParam(Fill Struct::*member, ParamInfo info) {
  info.choices = {{"mean", HP_TEXT("Method", "mean colour")},
                  {"black", HP_TEXT("Method", "black")},
                  {"white", HP_TEXT("Method", "white")}};
  return param(member, std::move(info));
}

}  // namespace hp
