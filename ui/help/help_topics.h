// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hp {

/// The page of a topic (ui/kit/help_topic.h): "view-image", or with a place in it "index#methods". Empty for
/// what is no topic; whether there is such a page, HelpPages knows. The only place that knows which page has
/// what.
QString helpPageOf(const QString& topic);

/// Where the help begins.
inline constexpr const char* kHelpContents = "index";

}  // namespace hp
