// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace hp {

class EntryList;
class ExperimentDraft;
class Session;

/// The pictures and networks of an experiment.
class SourcesEditor final : public QWidget {
  Q_OBJECT

 public:
  SourcesEditor(Session& session, QWidget* parent);

 private:
  void buildPictures();
  void buildNetworks();
  void showDraft();
  void showCount();
  void setCount(int count);
  void askForNetwork();

  Session& session_;
  ExperimentDraft& draft_;
  EntryList* pictures_ = nullptr;
  EntryList* networks_ = nullptr;
  QWidget* countRow_ = nullptr;
  QSpinBox* count_ = nullptr;
};

}  // namespace hp
