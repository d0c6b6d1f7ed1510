// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "ui/kit/latest.h"
#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QStackedLayout;

namespace hp {

class EmptyState;
class ExplainedPicture;
class Session;
struct ExplainedBoth;

/// A picture explained by both runs for the same class, on one scale, and the signed difference.
class BothExplanationsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit BothExplanationsPanel(Session& session, QWidget* parent = nullptr);

 private:
  struct Drawn {
    QImage baseline = {}, candidate = {}, difference = {};
  };
  static Drawn draw(const ExplainedBoth& both);
  void buildLayout();
  void showAnswer();
  void showDrawn(const Drawn& drawn);
  QString captionOf(const QString& who, bool ofBaseline) const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  QComboBox* method_ = nullptr;
  ExplainedPicture* baseline_ = nullptr;
  ExplainedPicture* candidate_ = nullptr;
  ExplainedPicture* difference_ = nullptr;
  QLabel* measures_ = nullptr;
  Latest<Drawn> latest_;
};

}  // namespace hp
