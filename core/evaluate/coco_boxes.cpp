// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/coco_boxes.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <span>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::uintmax_t kMostBytes = 2'000'000'000;
constexpr int kDeepest = 64;
constexpr std::size_t kMostAnnotations = 2'000'000, kMostOfOne = 10'000, kMostCategories = 100'000;
constexpr std::size_t kLongestName = 1000;
constexpr double kFarthest = 1e6;  // no picture is that wide

/// An element of one of the three lists: what it has said so far.
struct Element {
  std::map<std::string, double> numbers = {};
  std::string name = {};
  std::vector<double> box = {};
};

[[noreturn]] void refuseFile(const std::string& name, const std::string& what) {
  throw Error("The COCO file " + name + " cannot be read: " + what + ".");
}

std::unique_ptr<std::ifstream> opened(const std::filesystem::path& file) {
  requireOrdinaryFile(file);
  std::error_code unknown;
  if (std::filesystem::file_size(file, unknown) > kMostBytes || unknown)
    throw Error("The COCO file " + file.string() + " is larger than 2 GB.");
  auto stream = std::make_unique<std::ifstream>(file, std::ios::binary);
  if (!*stream) throw Error("The file " + file.string() + " cannot be read.");
  return stream;
}

/// Hears of the file token by token: {"images": [{...}, ...], "categories": [...], "annotations": [...]}.
/// Depth 1 is inside the object, 2 inside a list, 3 inside an element, 4 inside its box.
class CocoReader : public nlohmann::json_sax<nlohmann::json> {
 public:
  CocoReader(const std::string& name, const std::set<std::string>& wanted) : name_(name), wanted_(wanted) {}

  bool null() override { return true; }
  bool boolean(bool value) override { return number(value ? 1 : 0); }
  bool number_integer(number_integer_t value) override { return number(static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return number(static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t&) override { return number(value); }
  bool binary(binary_t&) override { return true; }
  bool string(string_t& value) override {
    if (depth_ != 3 || (key_ != "file_name" && key_ != "name")) return true;
    if (value.size() > kLongestName) refuse("a name is longer than 1000 bytes");
    element_.name = value;
    return true;
  }
  bool key(string_t& value) override {
    if (depth_ == 1) list_ = value;
    if (depth_ == 3) key_ = value;
    return true;
  }
  bool start_object(std::size_t) override {
    enter();
    if (depth_ == 3) element_ = {};
    return true;
  }
  bool end_object() override {
    if (depth_ == 3) finishElement();
    --depth_;
    return true;
  }
  bool start_array(std::size_t) override {
    enter();
    if (depth_ == 4 && key_ == "bbox") element_.box.clear();
    return true;
  }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    refuse("it is no JSON");
  }

  CocoBoxes::Content content() &&;

 private:
  [[noreturn]] void refuse(const std::string& what) const { refuseFile(name_, what); }
  void enter() {
    if (++depth_ > kDeepest) refuse("it is nested too deeply");
  }
  bool number(double value) {
    if (depth_ == 4 && key_ == "bbox" && element_.box.size() < 5) element_.box.push_back(value);
    const bool isKnown = key_ == "id" || key_ == "width" || key_ == "height" || key_ == "image_id" ||
                         key_ == "category_id" || key_ == "iscrowd";
    if (depth_ == 3 && isKnown) element_.numbers[key_] = value;
    return true;
  }
  double numberOf(const char* key, double most) const {
    const auto found = element_.numbers.find(key);
    if (found == element_.numbers.end()) refuse(std::string("'") + key + "' is missing in '" + list_ + "'");
    if (!(found->second >= 0 && found->second <= most))
      refuse(std::string("'") + key + "' is out of range in '" + list_ + "'");
    return found->second;
  }
  std::int64_t idOf(const char* key) const {
    return static_cast<std::int64_t>(numberOf(key, 9007199254740992.0));  // what a double counts exactly
  }
  void finishElement();
  void finishPicture();
  void finishAnnotation();

  const std::string& name_;
  const std::set<std::string>& wanted_;
  int depth_ = 0;
  std::string list_ = {}, key_ = {};
  Element element_ = {};
  CocoBoxes::Content content_ = {};
};

void CocoReader::finishElement() {
  if (list_ == "images" && wanted_.contains(element_.name)) finishPicture();
  if (list_ == "categories") content_.categories[idOf("id")] = element_.name;
  if (list_ == "annotations") finishAnnotation();
  if (content_.categories.size() > kMostCategories) refuse("it has more than 100,000 categories");
  key_.clear();
}

void CocoReader::finishPicture() {
  const CocoBoxes::Picture picture{idOf("id"), static_cast<int>(numberOf("width", kFarthest)),
                                   static_cast<int>(numberOf("height", kFarthest))};
  if (!content_.pictures.emplace(element_.name, picture).second)
    refuse("it holds two pictures named " + element_.name);
}

void CocoReader::finishAnnotation() {
  const auto& box = element_.box;
  bool isBox = box.size() == 4;
  for (const double side : box) isBox = isBox && std::abs(side) <= kFarthest;
  if (!isBox || box[2] < 0 || box[3] < 0) refuse("a 'bbox' is not x, y, width and height");
  if (content_.annotations.size() == kMostAnnotations) refuse("it holds more than 2,000,000 annotations");
  const auto crowd = element_.numbers.find("iscrowd");
  content_.annotations.push_back({idOf("image_id"),
                                  idOf("category_id"),
                                  {box[0], box[1], box[0] + box[2], box[1] + box[3]},
                                  crowd != element_.numbers.end() && crowd->second != 0});
}

// The lists may stand in any order, so annotations find their pictures at the end.
CocoBoxes::Content CocoReader::content() && {
  std::set<std::int64_t> ids;
  for (const auto& [name, picture] : content_.pictures) ids.insert(picture.id);
  auto& all = content_.annotations;
  std::erase_if(all, [&](const auto& annotation) { return !ids.contains(annotation.picture); });
  std::ranges::stable_sort(all, {}, &CocoBoxes::Annotation::picture);
  all.shrink_to_fit();
  return std::move(content_);
}

}  // namespace

CocoBoxes::CocoBoxes(std::istream& stream, std::string name, const std::set<std::string>& pictures)
    : name_(std::move(name)) {
  CocoReader reader(name_, pictures);
  nlohmann::json::sax_parse(stream, &reader);
  content_ = std::move(reader).content();
}

CocoBoxes::CocoBoxes(const std::filesystem::path& file, const std::set<std::string>& pictures)
    : CocoBoxes(*opened(file), file.string(), pictures) {}

AnnotatedPicture CocoBoxes::of(const std::string& picture) const {
  const auto found = content_.pictures.find(picture);
  if (found == content_.pictures.end()) refuse("it has no picture named " + picture);
  const auto& [id, width, height] = found->second;
  AnnotatedPicture result{picture, width, height, {}};
  const auto& all = content_.annotations;
  const std::span own(std::ranges::lower_bound(all, id, {}, &Annotation::picture),
                      std::ranges::upper_bound(all, id, {}, &Annotation::picture));
  if (own.size() > kMostOfOne) refuse("it holds more than 10,000 boxes of one picture");
  for (const auto& annotation : own) {
    const auto category = content_.categories.find(annotation.category);
    if (category == content_.categories.end()) refuse("an annotation's category is not there");
    result.boxes.push_back({category->second, annotation.box, annotation.isCrowd});
  }
  return result;
}

void CocoBoxes::refuse(const std::string& what) const { refuseFile(name_, what); }

}  // namespace hp
