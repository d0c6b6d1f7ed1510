// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/voc_boxes.h"

#include <pugixml.hpp>

#include <cmath>
#include <fstream>
#include <sstream>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

constexpr std::uintmax_t kMostBytes = 10'000'000;
constexpr std::size_t kMostBoxes = 10'000;
constexpr double kFarthest = 1e6;  // no picture is that wide

std::string trimmed(const std::string& text) {
  constexpr const char* kSpace = " \t\r\n";
  const auto begin = text.find_first_not_of(kSpace);
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(kSpace) + 1 - begin);
}

class VocReader {
 public:
  explicit VocReader(std::string name) : name_(std::move(name)) {}

  AnnotatedPicture read(const std::string& text) {
    // Such a parser expands nothing but &lt; and its like; a document type is not even looked at.
    const auto parsed =
        document_.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_doctype);
    if (!parsed) refuse("it is no XML");
    for (const auto& node : document_.children())
      if (node.type() == pugi::node_doctype) refuse("it has a document type of its own");
    const auto root = document_.child("annotation");
    if (!root) refuse("it holds no 'annotation'");
    AnnotatedPicture picture{.file = root.child_value("filename")};
    picture.width = static_cast<int>(number(root.child("size"), "width"));
    picture.height = static_cast<int>(number(root.child("size"), "height"));
    for (const auto& object : root.children("object"))
      picture.boxes.push_back(boxOf(object, picture.boxes.size()));
    return picture;
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw Error("The Pascal VOC annotation " + name_ + " cannot be read: " + what + ".");
  }
  double number(const pugi::xml_node& parent, const char* key) const {
    try {
      const double value = parseNumber(trimmed(parent.child_value(key)));
      if (std::abs(value) <= kFarthest) return value;
    } catch (const Error&) {
    }
    refuse(std::string("'") + key + "' is no number of pixels");
  }
  LabelledBox boxOf(const pugi::xml_node& object, std::size_t before) const {
    if (before >= kMostBoxes) refuse("it holds more than 10,000 boxes");
    const auto place = object.child("bndbox");
    const LabelledBox found{
        object.child_value("name"),
        {number(place, "xmin") - 1, number(place, "ymin") - 1, number(place, "xmax"), number(place, "ymax")},
        trimmed(object.child_value("difficult")) == "1"};
    if (!(found.box.left < found.box.right && found.box.top < found.box.bottom))
      refuse("a box ends before it begins");
    return found;
  }

  std::string name_;
  pugi::xml_document document_ = {};
};

}  // namespace

AnnotatedPicture vocBoxes(const std::string& text, const std::string& name) {
  return VocReader(name).read(text);
}

AnnotatedPicture readVocBoxes(const std::filesystem::path& file) {
  requireOrdinaryFile(file);
  std::error_code unknown;
  if (std::filesystem::file_size(file, unknown) > kMostBytes || unknown)
    throw Error("The Pascal VOC annotation " + file.string() + " is larger than any annotation.");
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  if (!stream) throw Error("The file " + file.string() + " cannot be read.");
  return vocBoxes(text.str(), file.string());
}

}  // namespace hp
