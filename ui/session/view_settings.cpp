// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/view_settings.h"

#include "ui/models/local_number.h"
#include "ui/session/history.h"
#include "ui/session/window_language.h"

namespace hp {

void ViewSettings::setStyle(const OverlayStyle& style) {
  style_ = style;
  Q_EMIT changed();
}

void ViewSettings::setShowsMap(bool shows) {
  if (showsMap_ == shows) return;
  showsMap_ = shows;
  Q_EMIT changed();
}

void ViewSettings::setSharesScale(bool shares) {
  if (scale_.isShared == shares) return;
  scale_.isShared = shares;
  Q_EMIT changed();
}

void ViewSettings::setReading(const std::optional<CanvasReading>& reading) {
  reading_ = reading;
  Q_EMIT readingChanged();
}

void ViewSettings::setClipsOutliers(bool clips) {
  if (scale_.isClipped == clips) return;
  scale_.isClipped = clips;
  Q_EMIT changed();
}

QString ViewSettings::rangeNote() const {
  return localNumber(toQString(scaleText(scale(), inWindowLanguage)))
      .replace(QStringLiteral(", "), QStringLiteral(",\n"))
      .replace(QStringLiteral(" % "), QStringLiteral(" %\n"));
}

ValueRange ViewSettings::range(const Explanation& explanation, const History& history) const {
  const auto own = [this](const Explanation& each) {
    return scale_.isClipped ? each.clippedRange : each.range;
  };
  if (!scale_.isShared) return own(explanation);
  std::vector<ValueRange> ranges{own(explanation)};
  for (const ExplanationPtr& other : history.all()) {
    // Different methods measure in different units; one scale over them would say nothing.
    const bool comparable = other->question.subject == explanation.question.subject &&
                            other->question.method == explanation.question.method;
    if (comparable) ranges.push_back(own(*other));
  }
  return sharedRange(ranges);
}

}  // namespace hp
