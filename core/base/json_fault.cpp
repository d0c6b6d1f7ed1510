// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fault.h"

#include <nlohmann/json.hpp>

namespace hp {
namespace {

using Json = nlohmann::json;

/// Keeps nothing of what it reads but what is wrong with it.
class Reader final : public nlohmann::json_sax<Json> {
 public:
  const std::string& fault() const { return fault_; }

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t, const std::string&, const Json::exception& error) override {
    const bool isTooLarge = dynamic_cast<const Json::out_of_range*>(&error) != nullptr;
    fault_ = isTooLarge ? "it holds a number that is too large" : "it is no JSON";
    return false;
  }

 private:
  std::string fault_;
};

}  // namespace

std::string jsonFault(const std::string& text) {
  Reader reader;
  Json::sax_parse(text, &reader);
  return reader.fault();
}

}  // namespace hp
