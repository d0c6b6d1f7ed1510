// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/compared_explanation.h"

#include <optional>

#include "core/compare/run_network.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/session/compare_session.h"

namespace hp {

namespace {

constexpr const char* kMethod = "grad-cam";

Image pictureOf(const Dataset& dataset, const std::string& id) {
  for (std::size_t i = 0; i < dataset.examples().size(); ++i)
    if (dataset.example(i).id == id) return dataset.picture(i);
  throw Error("The data of the baseline have no picture " + id + " any more.");
}

}  // namespace

struct ComparedExplanation::Opened {
  std::optional<Network> baseline = {}, candidate = {};
  std::optional<Dataset> dataset = {};

  void open(const RunComparison& comparison, const RunContext& context) {
    if (!baseline) baseline = networkOf(*comparison.baseline, comparison.epoch, context);
    if (!candidate) candidate = networkOf(*comparison.candidate, comparison.epoch, context);
    if (!dataset) dataset = datasetOf(*comparison.baseline, {}, context.silent());
  }
};

ComparedExplanation::ComparedExplanation(Engine& engine, CompareSession& compare)
    : QObject(&compare), engine_(engine), compare_(compare), method_(&methodById(kMethod)) {
  connect(&compare_, &CompareSession::pairChanged, this, &ComparedExplanation::forgetPair);
  forgetPair();
}

ComparedExplanation::~ComparedExplanation() = default;

void ComparedExplanation::forgetPair() {
  opened_ = std::make_shared<Opened>();
  engine_.stop(job_);
  job_ = 0;
  picture_.clear();
  obstacle_.clear();
  answer_.reset();
  Q_EMIT changed();
}

void ComparedExplanation::setPicture(const std::string& id) {
  if (id == picture_) return;
  picture_ = id;
  ask();
}

void ComparedExplanation::setMethod(const Method& method) {
  if (&method == method_) return;
  method_ = &method;
  ask();
}

void ComparedExplanation::ask() {
  const auto comparison = compare_.comparison();
  engine_.stop(job_);
  job_ = 0;
  answer_.reset();
  obstacle_.clear();
  if (comparison && !picture_.empty()) {
    auto id = std::make_shared<JobId>(0);
    const auto work = [comparison, opened = opened_, picture = picture_,
                       method = method_](const RunContext& context) {
      opened->open(*comparison, context);
      return explainBoth(Baseline(*opened->baseline), Candidate(*opened->candidate), picture,
                         pictureOf(*opened->dataset, picture), {.method = method, .params = method->defaults},
                         context);
    };
    const auto done = [this, id](const Outcome<std::shared_ptr<const ExplainedBoth>>& outcome) {
      if (job_ != *id) return;
      job_ = 0;
      if (const auto* made = std::get_if<std::shared_ptr<const ExplainedBoth>>(&outcome)) answer_ = *made;
      if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
      Q_EMIT changed();
    };
    *id = engine_.submit<ExplainedBoth>(Lane::Interactive, this,
                                        tr("Explain %1 with both runs").arg(toQString(picture_)), work, done);
    job_ = *id;
  }
  Q_EMIT changed();
}

}  // namespace hp
