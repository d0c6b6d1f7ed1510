// SPDX-License-Identifier: GPL-3.0-or-later
// The two sets of colours.
#include "ui/kit/theme.h"

namespace hp {
namespace {

const Colours kLight = {
    .window = QColor(0xf3f5f8),
    .card = QColor(0xffffff),
    .header = QColor(0xebeff5),
    .canvas = QColor(0xf1f3f6),
    .field = QColor(0xf6f8fa),
    .border = QColor(0xd6dce6),
    .strongBorder = QColor(0x7d8a9f),
    .text = QColor(0x1b2230),
    .mutedText = QColor(0x566279),
    .disabledText = QColor(0x99a2b1),
    .accent = QColor(0x2a69b0),
    .accentText = QColor(0xffffff),
    .accentSoft = QColor(0xe1ecf8),
    .link = QColor(0x1f5fa8),
    .track = QColor(0xdbe1ea),
    .info = QColor(0x2a69b0),
    .warning = QColor(0x8f5a00),
    .error = QColor(0xb3261e),
    .good = QColor(0x1e7345),
    .warningSoft = QColor(0xfdf1d8),
    .errorSoft = QColor(0xfbe6e4),
};

const Colours kDark = {
    .window = QColor(0x1a1d23),
    .card = QColor(0x23272f),
    .header = QColor(0x2b303a),
    .canvas = QColor(0x1d2026),
    .field = QColor(0x1d2127),
    .border = QColor(0x373e4a),
    .strongBorder = QColor(0x78849a),
    .text = QColor(0xe6e9ef),
    .mutedText = QColor(0x9fa9b9),
    .disabledText = QColor(0x666f7e),
    .accent = QColor(0x62a0f2),
    .accentText = QColor(0x0e1522),
    .accentSoft = QColor(0x263b58),
    .link = QColor(0x7db2f7),
    .track = QColor(0x3a414d),
    .info = QColor(0x7db2f7),
    .warning = QColor(0xf0b14f),
    .error = QColor(0xf58a80),
    .good = QColor(0x63c991),
    .warningSoft = QColor(0x453719),
    .errorSoft = QColor(0x4b2624),
};

}  // namespace

const Colours& Theme::coloursOf(bool dark) { return dark ? kDark : kLight; }

}  // namespace hp
