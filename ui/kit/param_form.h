// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <any>
#include <memory>

#include "core/params/params.h"

namespace hp {

/// A form for any described struct: one row a parameter, with its range, step, unit and help; a button in
/// each row that was changed puts the default back. Rows that do not matter now are hidden, advanced ones
/// folded away. The editors are named after the parameters (objectName = id).
class ParamForm final : public QWidget {
  Q_OBJECT
 public:
  explicit ParamForm(QWidget* parent = nullptr);
  ~ParamForm() override;

  /// Builds the form anew. `context` is where the labels were marked: HP_TEXT(context, ...).
  void setParams(const Params& params, const std::any& defaults, const char* context = "Method");
  /// A struct of the type of the defaults; always within the ranges.
  std::any values() const;
  /// Emits changed() at most once.
  void setValues(const std::any& values);
  void resetAll();
  bool isDefault() const;
  /// What the layer choosers offer, besides "automatic" (an empty name).
  void setLayers(const QStringList& names);
  /// Opens or closes the folded rows.
  void setAdvancedShown(bool shown);

 Q_SIGNALS:
  /// A value changed, by a person or by setValues() or resetAll().
  void changed();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hp
