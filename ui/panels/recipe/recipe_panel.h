// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/latest.h"
#include "ui/panels/panel.h"

class QComboBox;
class QLabel;

namespace hp {

class ParamForm;
class Session;

/// Which network is trained, and how: a built-in recipe or a file, and every number of it.
class RecipePanel final : public Panel {
  Q_OBJECT

 public:
  explicit RecipePanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void bindSession();
  void chooseBuiltIn(const QString& name);
  void chooseForData();
  void take(const QString& file);
  void showSpec();
  void countNetwork();

  Session& session_;
  QComboBox* recipe_ = nullptr;
  QLabel* about_ = nullptr;
  QLabel* network_ = nullptr;
  ParamForm* form_ = nullptr;
  QString built_;          ///< the recipe that the form was built for
  bool isChosen_ = false;  ///< by a person: data that come later do not change it
  Latest<QString> counted_;
};

}  // namespace hp
