// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/weights_views.h"
#include "core/report/document.h"

namespace hp {

/// How often which number stands in the tensor: the baseline's and the candidate's.
Image drawValues(const JointHistogram& histogram, bool dark);
/// The candidate's numbers over the baseline's: how many pairs lie where as colours (logarithmic).
Image drawScatter(const JointHistogram& histogram, bool dark);
/// Three fields side by side: baseline, candidate, candidate - baseline.
Image drawKernels(const KernelPictures& kernels, bool dark);

/// All of them with captions; obstacles as small print. `name` is the candidate's.
void addWeightsViews(const WeightsViews& views, const std::string& name, Document& document);

}  // namespace hp
