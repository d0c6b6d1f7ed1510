// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

class HelpPages;

/// Gives the pages what the table of methods says: {{formula}}, {{parameters}} and {{paper}} on the page of a
/// method, {{methods}} (a list with links) anywhere; and {{measures}}, links to all pages of measures.
void provideMethodTexts(HelpPages& pages);

}  // namespace hp
