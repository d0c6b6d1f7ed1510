// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"

#include <filesystem>
#include <new>

namespace hp {
namespace {

// What libraries say of their own troubles helps developers, not the person.
constexpr const char* kUnexpected =
    "Something unexpected happened inside the program; the log has the details.";

}  // namespace

Failure currentFailure() {
  try {
    throw;
  } catch (const Error& error) {
    return {error.what(), error.detail()};
  } catch (const std::bad_alloc&) {
    return {"There is not enough memory for this; try a smaller image, batch or number of samples.",
            "bad_alloc"};
  } catch (const std::filesystem::filesystem_error& error) {
    return {"The file " + error.path1().string() + " cannot be reached: " + error.code().message() + ".",
            error.what()};
  } catch (const std::exception& error) {
    return {kUnexpected, error.what()};
  } catch (...) {
    return {kUnexpected, "not a std::exception"};
  }
}

}  // namespace hp
