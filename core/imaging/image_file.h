// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/imaging/image.h"

namespace hp {

/// Reads JPEG, PNG, BMP, TIFF or WebP: upright (EXIF orientation applied), grey to RGB, alpha over
/// white, 16 bit rounded to 8. At most 100 megapixels; checked from the header before decoding.
/// Throws Error with one sentence naming the file.
Image readImage(const std::filesystem::path& path);
/// The same from memory; `name` is what messages call it.
Image readImage(const std::vector<unsigned char>& bytes, const std::string& name);

/// A JPEG file in memory, quality 1 to 100 as libjpeg counts, colours at half the resolution as is usual
/// (4:2:0). Throws Error.
std::vector<unsigned char> encodedJpeg(const Image& image, int quality);

/// Texts to embed in a PNG, by keyword (1 to 79 Latin-1 characters); values are UTF-8.
using PngTexts = std::map<std::string, std::string>;

/// Writes an RGB PNG with texts and physical resolution. Written aside and renamed, so a full disk
/// leaves no half file. Throws Error.
void writePng(const std::filesystem::path& path, const Image& image, const PngTexts& texts = {},
              double dotsPerInch = 96);
/// The same into memory.
std::string encodedPng(const Image& image, const PngTexts& texts = {}, double dotsPerInch = 96);
/// The texts of a PNG; empty where there are none. Throws Error when the file is no PNG or damaged.
PngTexts readPngTexts(const std::filesystem::path& path);
/// The same from memory.
PngTexts readPngTexts(const std::vector<unsigned char>& bytes, const std::string& name);

/// The file endings that readImage takes, lower case without dot.
const std::vector<std::string>& imageEndings();

}  // namespace hp
