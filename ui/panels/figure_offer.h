// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <string>

#include "core/imaging/image_file.h"

class QWidget;

namespace hp {

/// A figure that a panel can have drawn for a file.
struct FigureOffer {
  QString name = {};                 ///< of the file, without its ending
  std::function<Image()> draw = {};  ///< asked in another thread; empty: there is nothing to draw
  PngTexts texts = {};               ///< stand in the file: what it is of
  std::string svg = {};              ///< the same as a drawing of lines; empty: there is none
};

/// A widget as the screen has it, sharper: where only the screen draws it.
FigureOffer asShown(QWidget& shown, const QString& name, const PngTexts& texts = {});

}  // namespace hp
