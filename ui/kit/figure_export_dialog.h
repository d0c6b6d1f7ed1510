// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "core/imaging/figure.h"

namespace hp {

/// Asks how a figure shall look, with a live preview. Takes a spec that already holds the panels and
/// gives it back with width, resolution, title, legend, colours and columns chosen. Where to save is
/// the caller's question.
class FigureExportDialog final : public QDialog {
  Q_OBJECT
 public:
  explicit FigureExportDialog(FigureSpec spec, QWidget* parent = nullptr);
  ~FigureExportDialog() override;

  /// With the choices made so far.
  FigureSpec spec() const;

 Q_SIGNALS:
  /// The preview shows the latest choices.
  void previewShown();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hp
