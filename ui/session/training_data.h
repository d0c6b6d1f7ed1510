// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <string>

#include "core/base/outcome.h"
#include "core/data/dataset.h"
#include "core/data/inventory.h"
#include "ui/engine/awaited_job.h"

namespace hp {

/// The set of pictures that the next training learns from.
class TrainingData final : public QObject {
  Q_OBJECT

 public:
  TrainingData(Engine& engine, QObject* parent);

  /// Nothing until a set was chosen.
  const std::optional<DataSpec>& spec() const { return spec_; }
  /// Null until the set of spec() is open.
  const std::shared_ptr<const Dataset>& dataset() const { return dataset_; }
  /// Also while an edit waits for the next one.
  bool isOpening() const { return opening_.isUnderWay() || settle_.isActive(); }
  /// What is known of every file; null until takeStock() is done.
  const std::shared_ptr<const Inventory>& inventory() const { return inventory_; }
  bool isTakingStock() const { return stocking_.isUnderWay(); }

  /// A folder, a CSV list, "scenes:" or "scenes:SEED".
  void open(const std::string& source);
  void open(const DataSpec& spec);
  /// Once half a second has gone by without another edit.
  void openSoon(const DataSpec& spec);
  /// Reads and decodes every picture: names the broken ones and those that are there twice.
  void takeStock();
  /// The person agrees to do without the broken pictures of dataset(); takes stock first where that was not
  /// done. A stop, a failure and another set end it.
  void leaveOutBroken();

 Q_SIGNALS:
  void changed();
  void failed(const hp::Failure& failure);

 private:
  struct Opened {
    DataSpec spec;
    Dataset dataset;
  };
  void begin(const QString& title, std::function<DataSpec()> spec);

  std::optional<DataSpec> spec_;
  std::shared_ptr<const Dataset> dataset_;
  std::shared_ptr<const Inventory> inventory_;
  DataSpec edited_;
  QTimer settle_;              ///< runs while edited_ is still to be opened
  bool isLeavingOut_ = false;  ///< as soon as stock is taken
  AwaitedJob opening_, stocking_;
};

}  // namespace hp
