// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/profiles.h"

#include <array>

namespace hp::lrp {
namespace {

// Ours. Denominators get a share of the layer's own scale, so that doubling a layer's weights changes
// nothing; the zero rule really has no stabiliser. Batch norm is merged exactly in either direction.
// A batch norm that cannot be merged but only feeds ReLUs passes relevance on: ReLU(s x + t) is a ReLU
// with a threshold, and its slope s belongs to the next layer's weights (Guillemot et al. 2020); any other is
// an affine layer under the epsilon rule.
const Profile kHeatproof{.id = "heatproof",
                         .epsilonRule = {Guard::Relative, 1e-6},
                         .zeroRule = {Guard::None, 0},
                         .otherRules = {Guard::Relative, 1e-9},
                         .norm = {Guard::Relative, 1e-9}};

// zennit 0.5: every denominator is z + s 1e-6; w-square counts the squared bias; sums and average pools split
// in proportion; whatever its composites do not name is left to the gradient. Release 1.0 differs in one
// thing only: it also clears the epsilon of a merged batch norm, worth about 1e-4 of a map with twenty of
// them.
const Profile kZennit{.id = "zennit",
                      .epsilonRule = {Guard::Added, 1e-6},
                      .zeroRule = {Guard::Added, 1e-6},
                      .otherRules = {Guard::Added, 1e-6},
                      .norm = {Guard::Added, 1e-6},
                      .squareBias = BiasPart::Squared,
                      .batchNorm = BatchNormPolicy::MergePrevious,
                      .emptiedBatchNorm = true,
                      .everyPixelLayer = false,
                      .otherLayers = OtherLayers::Gradient};

// Captum 0.8: z + s 1e-9 everywhere; gamma and alpha1-beta0 (its only z-plus) do not look at the sign of the
// input and keep the bias whole; batch norm, sums, average and maximum pools go through the epsilon rule.
// It knows no box, flat, w-square or alpha2-beta1; those are zennit's with its stabiliser.
const Profile kCaptum{.id = "captum",
                      .epsilonRule = {Guard::Added, 1e-9},
                      .zeroRule = {Guard::Added, 1e-9},
                      .otherRules = {Guard::Added, 1e-9},
                      .norm = {Guard::Added, 1e-9},
                      .gammaSplitsInput = false,
                      .gammaBias = BiasPart::All,
                      .plusSplitsInput = false,
                      .plusBias = BiasPart::All,
                      .batchNorm = BatchNormPolicy::Affine,
                      .maxPoolDivides = true,
                      .everyPixelLayer = false,
                      .otherLayers = OtherLayers::Gradient};

// iNNvestigate 2: only exact zeros are replaced, by Keras' 1e-7; the epsilon rule adds it. Alpha-beta counts
// the whole bias in both denominators, z-plus none. Its own formula for a batch norm without a rule, a (y -
// beta) R / ((a - mean) y), is the zero rule on y = s a + t, which stands here with stabiliser 1e-7.
const Profile kInnvestigate{.id = "innvestigate",
                            .epsilonRule = {Guard::Added, 1e-7},
                            .zeroRule = {Guard::AtZero, 1e-7},
                            .otherRules = {Guard::AtZero, 1e-7},
                            .norm = {Guard::AtZero, 1e-7},
                            .plusBias = BiasPart::None,
                            .alphaBetaFullBias = true,
                            .batchNorm = BatchNormPolicy::Affine,
                            .otherLayers = OtherLayers::ZeroRule};

}  // namespace

const Profile& profileOf(LrpProfile profile) {
  static const std::array<const Profile*, 4> kProfiles{&kHeatproof, &kZennit, &kCaptum, &kInnvestigate};
  return *kProfiles.at(static_cast<std::size_t>(profile));
}

}  // namespace hp::lrp
