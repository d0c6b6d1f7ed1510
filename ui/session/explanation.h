// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <cstdint>
#include <memory>
#include <string>

#include "core/explain/attribution.h"
#include "core/explain/method.h"
#include "core/imaging/colour_map.h"
#include "ui/session/subject.h"

namespace hp {

/// A question: which method, with which values, about which class of which subject.
struct Question {
  SubjectPtr subject = {};  ///< complete
  const Method* method = nullptr;
  std::any params = {};
  int target = 0;
};

/// Equal questions have equal answers, bit for bit: asking twice is looking it up.
bool sameQuestion(const Question& a, const Question& b);

/// A question with its answer, ready to be drawn. Never changes once published.
struct Explanation {
  std::int64_t id = 0;  ///< counts up within a session, from 1
  Question question = {};
  Attribution attribution = {};
  ValueRange range = {};         ///< that shows every value of the map
  ValueRange clippedRange = {};  ///< that shows all but the outliers: see ColourScale
  Image thumbnail = {};  ///< the map over the picture in the default colours, at most 160 pixels a side
};

using ExplanationPtr = std::shared_ptr<const Explanation>;

/// Runs the method and prepares its answer.
Explanation answer(const Question& question, const RunContext& context);
/// An answer with its range and thumbnail. `id` stays 0 until the session takes it.
Explanation prepared(Question question, Attribution attribution);

/// "bull mastiff", as the network calls the class.
std::string className(const Question& question);
/// Probability of the class in question, as classified.
double probability(const Question& question);
/// Core's texts about a result (core/explain/result_text.h) in the language of the window. "EpsilonPlus"; may
/// be empty.
std::string detail(const Explanation& explanation);
/// "LRP · EpsilonPlus"
std::string methodTitle(const Explanation& explanation);
/// What belongs under a picture of it: "bull mastiff, 0.934".
std::string caption(const Question& question);

}  // namespace hp
