// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"

#include <new>

namespace hp {
namespace {

// LibTorch appends a stack trace to its messages; the person sees the first line only.
std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

Failure currentFailure() {
  try {
    throw;
  } catch (const Error& error) {
    return {error.what(), error.detail()};
  } catch (const std::bad_alloc&) {
    return {"There is not enough memory for this; try a smaller image, batch or number of samples.", "bad_alloc"};
  } catch (const std::exception& error) {
    return {firstLine(error.what()), error.what()};
  } catch (...) {
    return {"An unknown error occurred.", "not a std::exception"};
  }
}

}  // namespace hp
