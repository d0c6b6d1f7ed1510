// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/session/compared_explanation.h"

class QComboBox;
class QToolButton;

namespace hp {

class ParamForm;

/// By which method both networks explain, with which values, and which class.
class ExplanationChoice final : public QWidget {
  Q_OBJECT

 public:
  ExplanationChoice(ComparedExplanation& asked, QWidget* parent);

  /// The classes and layers of the networks that were asked; null: not known.
  void showSaid(const std::shared_ptr<const ComparedAnswers>& said);

 private:
  void buildLayout();
  void bind();
  void showMethod();
  void showClasses();
  void takeValues();
  void chooseMethod();
  void chooseClass();

  ComparedExplanation& asked_;
  std::shared_ptr<const ComparedAnswers> said_;
  QComboBox* method_ = nullptr;
  QComboBox* class_ = nullptr;
  QToolButton* unfold_ = nullptr;
  ParamForm* form_ = nullptr;
  QTimer settled_;  ///< runs while values are being edited
};

}  // namespace hp
