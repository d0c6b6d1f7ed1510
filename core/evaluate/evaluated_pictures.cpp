// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluated_pictures.h"

#include "core/evaluate/outcome_of.h"

namespace hp {

EvaluatedPictures::EvaluatedPictures(std::vector<EvaluatedPicture> pictures)
    : count_(pictures.size()), make_([all = std::move(pictures)](std::size_t i) { return all.at(i); }) {}

EvaluatedPicture EvaluatedPictures::picture(std::size_t index) const {
  EvaluatedPicture made;
  const auto why = failureOf([&] { made = make_(index); });
  return why.empty() ? made : EvaluatedPicture{.name = std::to_string(index), .why = why};
}

}  // namespace hp
