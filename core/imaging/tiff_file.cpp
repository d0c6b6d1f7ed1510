// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/imaging/opencv_decode.h"
#include "core/imaging/tiff_directory.h"

namespace hp {
namespace {

// Tags and values of TIFF 6.0.
enum Tag : std::uint32_t {
  kWidth = 256,
  kHeight = 257,
  kBitsPerSample = 258,
  kCompression = 259,
  kPhotometric = 262,
  kStripOffsets = 273,
  kSamplesPerPixel = 277,
  kRowsPerStrip = 278,
  kStripByteCounts = 279,
  kPlanarConfiguration = 284,
  kTileWidth = 322,
  kTileHeight = 323,
  kTileOffsets = 324,
  kTileByteCounts = 325,
  kExtraSamples = 338,
  kSampleFormat = 339,
};
constexpr std::uint32_t kNone = 1;         // compression
constexpr std::uint32_t kBlackIsZero = 1;  // photometric
constexpr std::uint32_t kRgb = 2;
constexpr std::uint32_t kChunky = 1;           // planar configuration
constexpr std::uint32_t kAssociatedAlpha = 1;  // extra samples
constexpr std::uint32_t kUnsigned = 1;         // sample format

struct TiffPicture {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
  std::uint32_t bits = 1;
  std::uint32_t samples = 1;
  std::uint32_t photometric = kBlackIsZero;
};

TiffPicture pictureOf(const PictureFile& file, const TiffDirectory& directory) {
  if (directory.repeatsTags()) file.refuse("is a damaged TIFF file: a tag occurs twice.");
  TiffPicture picture;
  picture.width = directory.numberOr(kWidth, 0);
  picture.height = directory.numberOr(kHeight, 0);
  picture.bits = directory.numberOr(kBitsPerSample, 1);
  picture.samples = directory.numberOr(kSamplesPerPixel, 1);
  picture.photometric = directory.numberOr(kPhotometric, kBlackIsZero);
  file.checkSize(picture.width, picture.height);
  return picture;
}

void checkKind(const PictureFile& file, const TiffDirectory& directory, const TiffPicture& picture) {
  for (std::uint32_t i = 0; i < std::min<std::uint64_t>(directory.count(kSampleFormat), 8); ++i)
    if (directory.number(kSampleFormat, i).value_or(kUnsigned) != kUnsigned)
      file.refuse("holds floating-point or signed numbers; save it with 8 or 16 bits a channel.");
  if (picture.samples == 0 || picture.samples > 5)
    file.refuse("has " + std::to_string(picture.samples) + " channels; at most 5 are read.");
  constexpr std::uint32_t kDepths[] = {1, 2, 4, 8, 16};
  if (std::ranges::find(kDepths, picture.bits) == std::end(kDepths))
    file.refuse("has " + std::to_string(picture.bits) + " bits a channel; 1, 2, 4, 8 and 16 are read.");
  for (std::uint32_t i = 1; i < std::min<std::uint64_t>(directory.count(kBitsPerSample), 8); ++i)
    if (directory.number(kBitsPerSample, i) != picture.bits) file.refuse("has channels of different depths.");
}

std::uint64_t piecesOf(std::uint64_t whole, std::uint64_t piece) {
  return piece == 0 ? 0 : whole / piece + (whole % piece == 0 ? 0 : 1);
}

/// How many strips or tiles the picture's size asks for; 0 when they are said to be empty.
std::uint64_t pieceCount(const TiffDirectory& directory, const TiffPicture& picture) {
  const bool separate = directory.numberOr(kPlanarConfiguration, kChunky) != kChunky;
  const std::uint64_t planes = separate ? picture.samples : 1;
  if (!directory.has(kTileWidth))
    return planes * piecesOf(picture.height, directory.numberOr(kRowsPerStrip, ~0u));
  return planes * piecesOf(picture.width, directory.numberOr(kTileWidth, 0)) *
         piecesOf(picture.height, directory.numberOr(kTileHeight, 0));
}

/// libtiff takes what it likes of arrays that are too long and guesses what is missing.
void checkPieces(const PictureFile& file, const TiffDirectory& directory, const TiffPicture& picture) {
  const auto pieces = pieceCount(directory, picture);
  const bool tileTags = directory.has(kTileOffsets);
  const auto offsets = directory.count(tileTags ? kTileOffsets : kStripOffsets);
  const auto sizes = directory.count(tileTags ? kTileByteCounts : kStripByteCounts);
  // Old writers leave out the sizes of uncompressed strips.
  if (pieces == 0 || offsets != pieces || (sizes != 0 && sizes != pieces))
    file.refuse("is a damaged TIFF file: its strips or tiles do not add up to its size.");
}

// OpenCV decodes one strip or tile after the other and holds one at a time.
std::uint64_t pieceBytes(const TiffDirectory& directory, const TiffPicture& picture) {
  const bool tiled = directory.has(kTileWidth);
  const std::uint64_t width = tiled ? directory.numberOr(kTileWidth, 0) : picture.width;
  const std::uint64_t rows =
      tiled ? directory.numberOr(kTileHeight, 0)
            : std::min<std::uint64_t>(directory.numberOr(kRowsPerStrip, ~0u), picture.height);
  const std::uint64_t pixelBytes = std::max<std::uint64_t>(4, picture.samples * picture.bits / 8);
  return std::min(width, std::uint64_t{1} << 31) * rows * pixelBytes;
}

void checkUncompressed(const PictureFile& file, const TiffDirectory& directory, const TiffPicture& picture) {
  if (directory.numberOr(kCompression, kNone) == kNone && picture.photometric <= kRgb)
    file.checkHolds(picture.width * picture.height * picture.samples * picture.bits / 8);
}

/// OpenCV hands out 16-bit samples as they are stored, so only the plain arrangements come out right.
void describeSixteen(const PictureFile& file, const TiffDirectory& directory, const TiffPicture& picture,
                     StoredPicture& stored) {
  const bool plainGrey = picture.photometric == kBlackIsZero && picture.samples == 1;
  const bool plainColour = picture.photometric == kRgb && (picture.samples == 3 || picture.samples == 4);
  if (!(plainGrey || plainColour) || directory.numberOr(kPlanarConfiguration, kChunky) != kChunky)
    file.refuse("arranges its 16-bit channels unusually; save it as a 16-bit PNG file.");
  stored.sixteen = true;
  stored.asStored = true;
  stored.channels = static_cast<int>(picture.samples);
}

StoredPicture describe(const PictureFile& file, const TiffDirectory& directory, Alpha& alpha) {
  const auto picture = pictureOf(file, directory);
  checkKind(file, directory, picture);
  checkPieces(file, directory, picture);
  checkUncompressed(file, directory, picture);
  StoredPicture stored{picture.width, picture.height};
  stored.decoderBytes = pieceBytes(directory, picture);
  if (picture.bits == 16) {
    describeSixteen(file, directory, picture, stored);
    if (directory.numberOr(kExtraSamples, 0) == kAssociatedAlpha) alpha = Alpha::Premultiplied;
  } else if (picture.photometric == kRgb && picture.samples == 4 && picture.bits == 8) {
    // libtiff multiplies colour by alpha itself when it makes RGBA.
    stored.channels = 4;
    stored.asStored = true;
    alpha = Alpha::Premultiplied;
  }
  return stored;
}

/// Says "upright" in a copy of the file, so that no version of OpenCV turns what we turn ourselves.
std::vector<unsigned char> saidUpright(ByteSpan bytes, const TiffDirectory& directory) {
  std::vector<unsigned char> copy(bytes.begin(), bytes.end());
  copy[*directory.leastByte(kTiffOrientation)] = 1;
  return copy;
}

}  // namespace

Image decodeTiff(const PictureFile& file) {
  const auto directory = TiffDirectory::read(file.bytes);
  if (!directory) file.refuse("is a damaged TIFF file: its directory is cut off.");
  auto alpha = Alpha::Straight;
  auto stored = describe(file, *directory, alpha);
  stored.orientation = exifOrientation(file.bytes);
  if (stored.orientation == 1) return decodeWithOpenCv(file, stored, alpha);
  const auto copy = saidUpright(file.bytes, *directory);
  return decodeWithOpenCv(PictureFile{copy, file.name}, stored, alpha);
}

}  // namespace hp
