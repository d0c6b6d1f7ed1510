// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/run_context.h"
#include "core/imaging/image.h"
#include "core/model/classify.h"
#include "core/model/network.h"

namespace hp {

/// A photograph as it was opened.
struct SubjectPicture {
  Image image = {};
  std::string title = {};   ///< file name, or what the sample calls it
  std::string source = {};  ///< a file, or "sample:N" for a built-in scene
};

/// What is looked at: a network, a picture, and what the one says about the other. Either may be
/// missing. Never changes once published, so whoever holds it may use it from any thread.
struct Subject {
  std::shared_ptr<const Network> network = {};
  std::shared_ptr<const SubjectPicture> picture = {};
  Image seen = {};  ///< the part of the picture the network sees; without a network the picture itself
  Array input = {};
  Classification classification = {};

  bool isComplete() const { return network && picture; }
};

using SubjectPtr = std::shared_ptr<const Subject>;

/// Prepares the picture for the network and classifies it, as far as both are there.
Subject look(std::shared_ptr<const Network> network, std::shared_ptr<const SubjectPicture> picture,
             const RunContext& context);

/// Reads an image file, or draws a built-in scene ("sample:N").
SubjectPicture openPicture(const std::string& source);

/// What to call a network or picture that is not open yet: its file name, or the sample's title.
std::string titleOf(const std::string& source);

}  // namespace hp
