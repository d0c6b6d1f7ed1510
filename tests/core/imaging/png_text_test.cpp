// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "tests/core/imaging/sample_pictures.h"
#include "tests/support/temporary_folder.h"

#ifdef __unix__
#include <sys/resource.h>
#endif

namespace hp::test {
namespace {

Bytes bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return Bytes(std::istreambuf_iterator<char>(file), {});
}

bool contains(const Bytes& bytes, const std::string& text) {
  return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

TEST(PngText, PictureAndTextsComeBack) {
  const TemporaryFolder folder;
  const PngTexts texts = {{"Title", "Why bull mastiff?"},
                          {"Recipe", "{\"gamma\":0.25,\"größe\":\"ε · 画像\"}"},
                          {"Empty", ""},
                          {"Long", std::string(300000, 'x')}};
  const Image picture = noise(31, 17);
  writePng(folder / "figure.png", picture, texts, 300);
  EXPECT_EQ(readImage(folder / "figure.png"), picture);
  EXPECT_EQ(readPngTexts(folder / "figure.png"), texts);
}

TEST(PngText, ResolutionIsInTheFile) {
  const TemporaryFolder folder;
  writePng(folder / "figure.png", noise(4, 4), {}, 300);
  // 300 dots per inch are 11811 per metre.
  EXPECT_TRUE(contains(bytesOf(folder / "figure.png"), std::string("pHYs\0\0\x2e\x23\0\0\x2e\x23\1", 13)));
}

TEST(PngText, NoTextsAreNoTexts) { EXPECT_TRUE(readPngTexts(pngBytes(noise(3, 3)), "plain").empty()); }

TEST(PngText, TextsAfterThePixelsAreFound) {
  const Bytes png = withPngChunk(pngBytes(noise(3, 3)), "tEXt", Bytes{'K', 0, 'v'});
  // Signature and header, then the text, then the rest: move the text behind the pixels.
  const std::ptrdiff_t start = 33;
  const std::ptrdiff_t size = 12 + 3;
  Bytes moved(png.begin(), png.begin() + start);
  moved.insert(moved.end(), png.begin() + start + size, png.end() - 12);
  moved.insert(moved.end(), png.begin() + start, png.begin() + start + size);
  moved.insert(moved.end(), png.end() - 12, png.end());
  EXPECT_EQ(readPngTexts(moved, "moved"), (PngTexts{{"K", "v"}}));
}

TEST(PngText, DamageIsNoticed) {
  const Bytes good = withPngChunk(pngBytes(noise(3, 3)), "tEXt", Bytes{'K', 0, 'v'});
  Bytes flipped = good;
  flipped[33 + 8 + 2] ^= 1;  // the value, so that the checksum is wrong
  EXPECT_THROW(readPngTexts(flipped, "flipped"), Error);
  EXPECT_THROW(readPngTexts(Bytes(good.begin(), good.end() - 1), "cut"), Error);
  EXPECT_THROW(readPngTexts(jpegBytes(noise(3, 3)), "jpeg"), Error);
  EXPECT_THROW(readPngTexts(Bytes{}, "empty"), Error);
}

TEST(PngText, TooMuchTextIsRefused) {
  EXPECT_THROW(readPngTexts(withPngChunk(pngBytes(noise(3, 3)), "tEXt", Bytes(5'000'000, 'a')), "long"),
               Error);
  Bytes many = pngBytes(noise(3, 3));
  for (int i = 0; i < 20; ++i) many = withPngChunk(many, "tEXt", Bytes{'K', 0, 'v'});
  EXPECT_THROW(readPngTexts(many, "many"), Error);
}

TEST(PngText, ImpossibleKeywordsAreRefused) {
  const TemporaryFolder folder;
  for (const auto& keyword :
       {std::string(), std::string(80, 'k'), std::string(" k"), std::string("k "), std::string("a\nb")})
    EXPECT_THROW(writePng(folder / "x.png", noise(2, 2), {{keyword, "v"}}), Error) << keyword;
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(PngText, AFailureLeavesTheOldFileAndNothingElse) {
  const TemporaryFolder folder;
  EXPECT_THROW(writePng(folder / "absent" / "x.png", noise(2, 2)), Error);
  EXPECT_THROW(writePng(folder.path(), noise(2, 2)), Error);
  EXPECT_THROW(writePng(folder / "x.png", Image()), Error);
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
  writePng(folder / "x.png", noise(2, 2));
  writePng(folder / "x.png", noise(3, 3));  // takes the place of the old one
  EXPECT_EQ(readImage(folder / "x.png"), noise(3, 3));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

#ifdef __unix__
TEST(PngText, AFullDiskLeavesTheOldFile) {
  const TemporaryFolder folder;
  writePng(folder / "x.png", noise(3, 3));
  // Writing beyond a limit fails as it does on a full disk.
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{2000, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  EXPECT_THROW(writePng(folder / "x.png", noise(100, 100)), Error);
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(readImage(folder / "x.png"), noise(3, 3));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}
#endif

}  // namespace
}  // namespace hp::test
