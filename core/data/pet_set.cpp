// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/data/file_pictures.h"
#include "core/data/folder_entries.h"
#include "core/data/listing.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

/// Photographs with trimaps (Parkhi et al., "Cats and dogs", CVPR 2012): 1 foreground, 2 background, 3
/// border, here 0, 1, 2.
class PetPictures : public FilePictures {
 public:
  using FilePictures::FilePictures;

  std::optional<Array> mask(const Example& example) const override {
    const auto file = trimapOf(example);
    const auto trimap = readImage(file);
    Array classes{{trimap.height, trimap.width}, {}};
    classes.values.reserve(trimap.rgb.size() / 3);
    for (std::size_t i = 0; i < trimap.rgb.size(); i += 3) {
      if (trimap.rgb[i] < 1 || trimap.rgb[i] > 3)
        throw Error(file.string() + " is no trimap: it has a value " + std::to_string(trimap.rgb[i]) +
                    " besides 1, 2 and 3.");
      classes.values.push_back(static_cast<float>(trimap.rgb[i] - 1));
    }
    return classes;
  }
  std::string maskDigest(const Example& example) const override { return digestOfPicture(trimapOf(example)); }
  std::vector<std::string> maskClassNames() const override { return {"foreground", "background", "border"}; }

 private:
  std::filesystem::path trimapOf(const Example& example) const {
    return root() / "annotations" / "trimaps" / pathFromUtf8(example.id).filename().replace_extension(".png");
  }
};

/// "english_cocker_spaniel" of "english_cocker_spaniel_12.jpg"; empty when there is no number.
std::string breedOf(const std::string& name) {
  const auto line = name.rfind('_');
  return line == std::string::npos ? "" : name.substr(0, line);
}

}  // namespace

Listing listPets(const DataSpec& spec, const RunContext& context) {
  Listing set{.source = std::make_shared<PetPictures>(spec.path)};
  ClassNumbers breeds;
  IgnoredTally ignored;
  context.step({"Listing files", 0, 0});
  for (const auto& entry : entriesOf(spec.path / "images")) {
    const auto id = "images/" + entry.name;
    if (entry.isHidden())
      ignored.add("hidden", id);
    else if (entry.isFolder)
      ignored.add("folder inside images", id);
    else if (!hasPictureEnding(entry.name))
      ignored.add("no picture by its ending", id);
    else if (breedOf(entry.name).empty())
      ignored.add("name without a breed", id);
    else
      addExample(set.examples, {requiredId(id, spec.path), breeds.of(breedOf(entry.name)), Split::Train});
  }
  set.classNames = breeds.sortInto(set.examples);
  set.ignored = ignored.take();
  return set;
}

}  // namespace hp
