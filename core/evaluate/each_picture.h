// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/evaluate/evaluated_pictures.h"
#include "core/evaluate/side_by_side.h"
#include "core/model/threads.h"

namespace hp {

/// Inside core/evaluate: what is reported while pictures are measured.
struct PictureSteps {
  std::string stage = {};
  std::int64_t ofOne = 1;  ///< steps that measuring one picture takes
};

/// Makes and measures pictures side by side on as many threads as the caller's threads(), in deterministic
/// mode with one thread of LibTorch and BLAS each: no value depends on how many there are.
/// measure(picture, context) runs on any thread and takes steps of its context; take(what it found) runs on
/// the caller's, in the pictures' order.
template <class Measure, class Take>
void forEachPicture(const EvaluatedPictures& pictures, const PictureSteps& steps, const Measure& measure,
                    const Take& take, const RunContext& context) {
  using Found = std::invoke_result_t<const Measure&, const EvaluatedPicture&, const RunContext&>;
  std::vector<std::optional<Found>> found(pictures.count());
  std::atomic<std::int64_t> heard = 0;
  std::int64_t finished = 0, told = -1;
  const auto total = static_cast<std::int64_t>(pictures.count()) * steps.ofOne;
  const auto tell = [&] {
    const auto done = std::min(std::max(heard.load(), finished), total);
    if (done > told) context.step({steps.stage, told = done, total});
  };
  doSideBySide(
      {.count = pictures.count(),
       .workers = threads(),
       .work = [&](std::size_t i,
                   const RunContext& inner) { found[i].emplace(measure(pictures.picture(i), inner)); },
       .finished =
           [&](std::size_t i) {
             take(*std::move(found[i]));
             found[i].reset();
             finished += steps.ofOne;
             tell();
           },
       .heard = [&](const Progress&) { ++heard; },
       .meanwhile = tell},
      context);
}

}  // namespace hp
