// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/training_data.h"

#include <utility>

#include "ui/kit/conversions.h"

namespace hp {

namespace {
constexpr int kSettle = 500;  // milliseconds after the last edit until the set is opened anew
}

TrainingData::TrainingData(Engine& engine, QObject* parent)
    : QObject(parent), opening_(engine, this), stocking_(engine, this) {
  settle_.setSingleShot(true);
  settle_.setInterval(kSettle);
  connect(&settle_, &QTimer::timeout, this, [this] { open(edited_); });
}

void TrainingData::open(const std::string& source) {
  begin(tr("Open %1").arg(toQString(source)), [source] { return dataSpecFor(source); });
}

void TrainingData::open(const DataSpec& spec) {
  begin(tr("Open the pictures"), [spec] { return spec; });
}

void TrainingData::openSoon(const DataSpec& spec) {
  edited_ = spec;
  settle_.start();
  Q_EMIT changed();
}

void TrainingData::begin(const QString& title, std::function<DataSpec()> spec) {
  settle_.stop();
  stocking_.stop();
  isLeavingOut_ = false;
  const auto work = [spec = std::move(spec)](const RunContext& context) {
    const DataSpec wanted = spec();
    return Opened{wanted, openDataset(wanted, context)};
  };
  const auto done = [this](const Outcome<std::shared_ptr<const Opened>>& outcome) {
    if (const auto* opened = std::get_if<std::shared_ptr<const Opened>>(&outcome)) {
      spec_ = (*opened)->spec;
      dataset_ = std::shared_ptr<const Dataset>(*opened, &(*opened)->dataset);
      inventory_.reset();
    }
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    Q_EMIT changed();
  };
  opening_.begin<Opened>(Lane::Pictures, title, work, done);
  Q_EMIT changed();
}

void TrainingData::takeStock() {
  if (!dataset_) return;
  const auto work = [dataset = *dataset_](const RunContext& context) {
    return takeInventory(dataset, 1, context);
  };
  const auto done = [this, about = dataset_](const Outcome<std::shared_ptr<const Inventory>>& outcome) {
    const auto* taken = std::get_if<std::shared_ptr<const Inventory>>(&outcome);
    const bool goesOn = std::exchange(isLeavingOut_, false);
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    if (taken && about == dataset_) {
      inventory_ = *taken;
      if (goesOn) leaveOutBroken();
    }
    Q_EMIT changed();
  };
  stocking_.begin<Inventory>(Lane::Pictures, tr("Check every picture"), work, done);
  Q_EMIT changed();
}

void TrainingData::leaveOutBroken() {
  if (!dataset_ || isOpening()) return;  // what is being opened is another set
  if (!inventory_) {
    isLeavingOut_ = true;
    if (!isTakingStock()) takeStock();
    return;
  }
  if (inventory_->broken().empty()) return;
  DataSpec without = *spec_;
  for (const auto index : inventory_->broken()) without.leaveOut.push_back(dataset_->example(index).id);
  open(without);
}

}  // namespace hp
