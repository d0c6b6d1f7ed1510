// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/last_subject.h"

#include <QFileInfo>
#include <QSettings>

#include "core/data/sample.h"
#include "ui/kit/conversions.h"
#include "ui/session/session.h"

namespace hp {

namespace {

const QString kReopen = QStringLiteral("start/reopen");
const QString kNetwork = QStringLiteral("last/network");
const QString kPicture = QStringLiteral("last/picture");

// The program may be started from another folder next time.
QString lasting(const std::string& source) {
  return isSample(source) ? toQString(source) : QFileInfo(toQString(source)).absoluteFilePath();
}

bool isThere(const QString& source) { return isSample(source.toStdString()) || QFileInfo(source).isFile(); }

}  // namespace

LastSubject::LastSubject(Session& session, QSettings& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
  connect(&session_, &Session::subjectChanged, this, &LastSubject::note);
}

void LastSubject::reopen() {
  if (!isReopened()) return;
  const QString network = settings_.value(kNetwork).toString(),
                picture = settings_.value(kPicture).toString();
  if (isThere(network)) session_.openNetwork({.path = network.toStdString()});
  if (isThere(picture)) session_.openPicture(picture.toStdString());
}

bool LastSubject::isReopened() const { return settings_.value(kReopen, true).toBool(); }

void LastSubject::setReopened(bool reopened) { settings_.setValue(kReopen, reopened); }

void LastSubject::note() {
  const Subject& subject = *session_.subject();
  if (subject.network) {
    const std::string path = subject.network->path().string();
    settings_.setValue(kNetwork, lasting(path.empty() ? kSampleNetwork : path));
  }
  if (subject.picture) settings_.setValue(kPicture, lasting(subject.picture->source));
}

}  // namespace hp
