// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace hp {

/// Colours by what they are for. Text colours reach a contrast of 4.5 on window, card and header.
struct Colours {
  QColor window, card, header, canvas, field;
  QColor border, strongBorder;
  QColor text, mutedText, disabledText;
  QColor accent;      ///< filled buttons, bars, focus
  QColor accentText;  ///< on accent
  QColor accentSoft;  ///< behind selected rows; `text` is readable on it
  QColor link;        ///< accent as a text colour
  QColor track;       ///< the empty part of a bar
  QColor info, warning, error, good;
  QColor warningSoft, errorSoft;  ///< behind messages; `text` is readable on them
};

enum class ThemeMode { System, Light, Dark };

/// The look of the program: Fusion with our palette and a small style sheet. Widgets that paint
/// themselves ask colours() in paintEvent(), so that a change needs no more than a repaint.
class Theme {
 public:
  /// Sets style, palette, font and style sheet of the application. Also when it changes later.
  static void apply(ThemeMode mode);
  static ThemeMode mode();
  static bool isDark();
  static const Colours& colours();
  static const Colours& coloursOf(bool dark);

  static QFont smallFont();
  static QFont headingFont();
  /// Digits of equal width, for tables and values.
  static QFont numberFont();
};

/// Distances in logical pixels.
namespace space {
inline constexpr int kTight = 4;
inline constexpr int kSmall = 6;
inline constexpr int kMedium = 10;
inline constexpr int kLarge = 18;
inline constexpr int kRadius = 4;
}  // namespace space

/// WCAG contrast of two opaque colours, 1..21.
double contrastOf(const QColor& one, const QColor& other);

/// Marks the one button of a group that people come for.
void makePrimary(QPushButton* button);
/// A button that looks like text until it is pointed at or has the keyboard.
void makeQuiet(QToolButton* button);
/// Secondary text: muted colour.
void makeMuted(QLabel* label);
/// Headline of a page or an empty state.
void makeHeading(QLabel* label);

}  // namespace hp
