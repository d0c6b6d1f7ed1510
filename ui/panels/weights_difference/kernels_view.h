// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/compare/kernel_pictures.h"
#include "ui/panels/weights_difference/reading.h"

class QLabel;

namespace hp {

class KernelGrid;
class ReadingFaces;
class Session;
struct RunComparison;

/// The kernels of the first convolution of both runs as pictures.
class KernelsView final : public QWidget {
  Q_OBJECT

 public:
  KernelsView(Session& session, QWidget* parent);

  /// Reads those of the pair that is looked at, unless they were read.
  void read();
  /// False while they are read, and where there are none.
  bool isThere() const { return reading_.made() != nullptr; }

 Q_SIGNALS:
  /// What is there is another, or is no longer.
  void changed();

 private:
  QWidget* buildKernels();
  void showState();

  Session& session_;
  Reading<KernelPictures> reading_;
  std::shared_ptr<const RunComparison> comparison_;  ///< what was read of, or is under way
  ReadingFaces* faces_ = nullptr;
  KernelGrid* grid_ = nullptr;
  QLabel* note_ = nullptr;
};

/// What is drawn and how it is scaled.
QString kernelsText(const KernelPictures& kernels);

}  // namespace hp
