// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

class HelpPages;

/// Gives the pages what the window's tables say: {{shortcuts}}, {{panels}} and {{commands}}, those of the
/// command line.
void provideTables(HelpPages& pages);

}  // namespace hp
