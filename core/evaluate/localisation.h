// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"

namespace hp {

/// How much of a map lies where it should. Map and truth: H x W; the truth is above 0 where the thing is.
/// All are shares, 1 the best; of a map that knows nothing the expected value is the truth's share of the
/// cells. NaN where the truth is empty. Throw Error when the shapes differ.

/// The pointing game (Zhang, Bargal, Lin, Brandt, Shen, Sclaroff, "Top-down neural attention by excitation
/// backprop", IJCV 2018): does the map's highest cell hit? Of several highest cells the share that hits
/// (other tools let any of them count, so that a constant map always wins). `tolerance`: cells that near to
/// the truth hit too, in pixels between centres; TorchRay takes 15.
double pointingGame(const Array& map, const Array& truth, double tolerance = 0);

/// The share of the positive values that lies on the truth (Arras, Osman, Samek, "CLEVR-XAI", Information
/// Fusion 2022: relevance mass accuracy, after pooling positive relevance; what is negative speaks against
/// the class and is in no place of its own). NaN where nothing is positive.
double relevanceMass(const Array& map, const Array& truth);

/// The share of the K highest cells that lie on the truth, K being the cells of the truth (the same paper:
/// relevance rank accuracy). Of equal cells around the K-th place each counts for the same part.
double relevanceRank(const Array& map, const Array& truth);

}  // namespace hp
