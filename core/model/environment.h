// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace hp {

/// What a number may depend on besides the files, as (name, value) in display order: program, LibTorch,
/// its instruction set, BLAS library, oneDNN, OpenCV, threads, processor, compiler.
std::vector<std::pair<std::string, std::string>> environment();

/// environment() and what else is in force for a computation that this thread begins now: the threads of
/// BLAS and LibTorch's switches, which a training beside it may have set for the whole process.
std::vector<std::pair<std::string, std::string>> environmentInForce();

/// The BLAS library that LibTorch runs on here: "OpenBLAS (openblas-pthread)", or the file's name alone;
/// "unknown" when it cannot be told.
std::string blasName();
/// True if matrix products go through the reference BLAS, about twenty times slower than OpenBLAS.
bool blasIsSlow();

}  // namespace hp
