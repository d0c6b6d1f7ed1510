// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace hp {

class EntryList;
class ExperimentDraft;
class ParamForm;

/// The methods of an experiment; the current one's parameters unfold below the list.
class MethodsEditor final : public QWidget {
  Q_OBJECT

 public:
  MethodsEditor(ExperimentDraft& draft, QWidget* parent);

 private:
  void bind();
  void showDraft();
  void showParams();

  ExperimentDraft& draft_;
  EntryList* list_ = nullptr;
  QToolButton* unfold_ = nullptr;
  ParamForm* form_ = nullptr;
};

}  // namespace hp
