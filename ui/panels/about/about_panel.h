// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace hp {

class Session;

/// What the numbers depend on besides the files: program, libraries, processor, threads.
class AboutPanel final : public Panel {
  Q_OBJECT

 public:
  explicit AboutPanel(Session& session, QWidget* parent = nullptr);
};

/// "LibTorch: 1.13.1", one line each; for the panel and the clipboard.
QString environmentText();

}  // namespace hp
