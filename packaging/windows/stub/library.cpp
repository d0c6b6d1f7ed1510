// SPDX-License-Identifier: GPL-3.0-or-later
__declspec(dllexport) int fortyTwo() { return 42; }
