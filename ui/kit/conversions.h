// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <string>

#include "core/imaging/image.h"

namespace hp {

/// A deep copy as Format_RGB888 in sRGB.
QImage toQImage(const Image& image);
/// A deep copy; alpha goes over white.
Image fromQImage(const QImage& image);

inline QString toQString(const std::string& utf8) { return QString::fromStdString(utf8); }
/// A text of core (marked there with HP_TEXT(context, ...)) in the language of the window.
QString translated(const char* context, const std::string& text);
/// "1e-6" instead of "1e-06".
QString withShortExponent(QString number);
/// At most `digits` significant digits with a true minus sign and the language's decimal mark, as the legends
/// write numbers: "−4.1e-4"; with an exponent below a thousandth.
QString shortNumber(double value, int digits = 2);
/// The same; a dash for what was not measured (not a number).
QString measuredNumber(double value, int digits = 2);
/// A probability as whole per cents, "88 %": below one never "100 %" but "> 99 %"; a dash for not a number.
QString percentText(double probability);

}  // namespace hp
