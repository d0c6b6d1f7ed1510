// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/data/id_number.h"
#include "core/data/listing.h"
#include "core/data/scene_masks.h"
#include "core/data/scene_plan.h"

namespace hp {
namespace {

class ScenePictures : public PictureSource {
 public:
  ScenePictures(const SceneSpec& spec, bool masks) : spec_(spec), masks_(masks) {}

  Image picture(const Example& example) const override { return sceneOf(example).image; }
  std::string byteDigest(const Example& example) const override { return digestOf(picture(example)); }
  std::optional<Array> mask(const Example& example) const override {
    if (!masks_) return std::nullopt;
    return carriesWatermarks(spec_) ? watermarkClasses(sceneOf(example)) : rimClasses(sceneOf(example));
  }
  std::vector<std::string> maskClassNames() const override {
    if (!masks_) return {};
    return {"background", "object", carriesWatermarks(spec_) ? "watermark" : "rim"};
  }

 private:
  Scene sceneOf(const Example& example) const { return makeScene(spec_, numberedId(example.id).number); }

  SceneSpec spec_;
  bool masks_;
};

void requireCounts(const DataSpec& spec) {
  const auto possible = [](std::int64_t count) { return count >= 0 && count <= kMostExamples; };
  if (!possible(spec.trainScenes) || !possible(spec.validationScenes) ||
      !possible(spec.trainScenes + spec.validationScenes))
    throw Error("A set of scenes has 0 to " + std::to_string(kMostExamples) + " of them.");
}

}  // namespace

Listing listScenes(const DataSpec& spec, const RunContext& context) {
  requireCounts(spec);
  Listing set{.classNames = sceneClasses(),
              .source = std::make_shared<ScenePictures>(spec.scenes, spec.sceneMasks),
              .divided = true};
  const auto total = spec.trainScenes + spec.validationScenes;
  for (std::int64_t i = 0; i < total; ++i) {
    if (i % 100 == 0) context.step({"Planning scenes", i, total});
    const int label = drawing::planScene(spec.scenes, static_cast<std::uint64_t>(i)).label;
    addExample(set.examples, {"scene:" + std::to_string(i), label,
                              i < spec.trainScenes ? Split::Train : Split::Validation});
  }
  return set;
}

}  // namespace hp
