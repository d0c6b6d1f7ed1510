// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <iostream>
#include <sstream>

#include <gtest/gtest.h>

#include "core/base/log.h"
#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_bytes.h"
#include "tests/core/imaging/sample_pictures.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/shared.h"
#include "tests/support/temporary_folder.h"

#ifdef __unix__
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hp::test {
namespace {

/// The sentence with which a file is refused; empty when it is read.
std::string refusal(const Bytes& bytes) {
  try {
    readImage(bytes, "hostile");
    return {};
  } catch (const Error& error) {
    EXPECT_TRUE(std::string(error.what()).starts_with("hostile ")) << error.what();
    EXPECT_EQ(std::string(error.what()).find('\n'), std::string::npos) << error.what();
    return error.what();
  }
}

#ifdef __unix__
/// The most memory this process has had, in bytes.
long peakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss * 1024L;
}
#endif

class Hostile : public testing::Test {
 protected:
  void SetUp() override { log::setLevel(log::Level::Error); }
  void TearDown() override { log::setLevel(log::Level::Info); }
};

TEST_F(Hostile, TruncatedFilesAreRefused) {
  for (const auto& [kind, bytes] : oneOfEach())
    for (std::size_t size = 0; size + 64 <= bytes.size(); size += 64) {
      const Bytes cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
      EXPECT_FALSE(refusal(cut).empty()) << kind << " cut to " << size << " of " << bytes.size();
    }
}

TEST_F(Hostile, DamagedFilesAreReadOrRefusedButNothingElse) {
  for (const auto& [kind, bytes] : oneOfEach()) {
    SCOPED_TRACE(kind);
    for (std::uint64_t i = 0; i < 300; ++i) refusal(mutated(bytes, i));
  }
}

TEST_F(Hostile, NothingIsPrinted) {
  testing::internal::CaptureStderr();
  for (const auto& [kind, bytes] : oneOfEach())
    for (std::uint64_t i = 0; i < 300; ++i) refusal(mutated(bytes, i));
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

// OpenCV would offer such files to GDAL and others, which write and print what they like.
TEST_F(Hostile, AlmostWebpIsRefusedQuietly) {
  testing::internal::CaptureStderr();
  for (const std::size_t at : {std::size_t{0}, std::size_t{4}, std::size_t{12}, std::size_t{20}}) {
    Bytes bytes = webpBytes(noise(20, 20));
    bytes[at] ^= 0xff;
    EXPECT_FALSE(refusal(bytes).empty()) << at;
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST_F(Hostile, StandardErrorWorksAfterwards) {
  refusal(mutated(tiffBytes(noise(8, 8)), 1));
  testing::internal::CaptureStderr();
  std::cerr << "still here";
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "still here");
}

TEST_F(Hostile, LyingSizesCostNoMemory) {
  const Image picture = noise(20, 20);
#ifdef __unix__
  const long before = peakMemory();
#endif
  for (const auto& [width, height] :
       {std::pair(60000, 60000), std::pair(9999, 9999), std::pair(10000, 10000)}) {
    EXPECT_NE(
        refusal(withPngSize(pngBytes(picture), static_cast<unsigned>(width), static_cast<unsigned>(height))),
        "");
    EXPECT_NE(refusal(withJpegSize(jpegBytes(picture), width, height)), "");
    EXPECT_NE(refusal(withJpegSize(jpegBytes(picture, {.progressive = true}), width, height)), "");
    EXPECT_NE(
        refusal(tiffBytes(20, 20, std::vector<std::uint32_t>(1200), {.width = width, .height = height})), "");
    Bytes bmp = bmpBytes(picture);
    Bytes size;
    append(size, static_cast<unsigned>(width), 4, false);
    append(size, static_cast<unsigned>(height), 4, false);
    std::copy(size.begin(), size.end(), bmp.begin() + 18);
    EXPECT_NE(refusal(bmp), "");
  }
  EXPECT_NE(refusal(withPngSize(pngBytes(picture), 0x7fffffff, 0x7fffffff)), "");
  EXPECT_NE(refusal(withPngSize(pngBytes(picture), 0, 5)), "");
#ifdef __unix__
  EXPECT_LT(peakMemory() - before, 50'000'000);
#endif
}

TEST_F(Hostile, SizesBeyondTheLimitAreNamed) {
  const auto sentence = refusal(withPngSize(pngBytes(noise(3, 3)), 20000, 10000));
  EXPECT_EQ(sentence, "hostile has 20000 x 10000 pixels; at most 100 megapixels are read.");
}

TEST_F(Hostile, DecodersThatNeedTooMuchMemoryAreNotStarted) {
  // 64 megapixels of the lossless kind of WebP, which is decoded as a whole at four bytes a pixel.
  Bytes bytes = webpBytes(noise(6, 6));
  Bytes size;
  append(size, 7999u | 7999u << 14, 4, false);
  std::copy(size.begin(), size.end(), bytes.begin() + 21);
  EXPECT_EQ(refusal(bytes),
            "hostile is stored in a way that needs another 256 MB to decode; save it as a PNG or a baseline "
            "JPEG file.");
}

TEST_F(Hostile, HundredMegapixelsCostThemselvesTheFileAnd200MegabytesAtMost) {
#ifdef __unix__
  const long before = peakMemory();
  const Bytes bytes =
      pngBytes(10000, 10000, Bytes(std::size_t{1250} * 10000), {.bitDepth = 1, .colourType = 0});
  const Image image = readImage(bytes, "large");
  EXPECT_EQ(image.width, 10000);
  EXPECT_EQ(image.at(9999, 9999), (Rgb{0, 0, 0}));
  const auto picture = static_cast<long>(image.rgb.size());
  EXPECT_EQ(picture, 300'000'000);
  EXPECT_LT(peakMemory() - before, picture + static_cast<long>(bytes.size()) + 200'000'000);
#else
  GTEST_SKIP() << "memory is measured on Unix only";
#endif
}

TEST_F(Hostile, JpegFilesWhoseDataEndBeforeTheLastRowAreRefused) {
  const Image picture = noise(200, 200);
  for (const bool progressive : {false, true})
    for (const unsigned interval : {0u, 5u}) {
      const Bytes bytes = jpegBytes(picture, {.progressive = progressive, .restartInterval = interval});
      EXPECT_EQ(refusal(bytes), "");
      for (const auto& [width, height] : {std::pair(900, 900), std::pair(200, 300), std::pair(300, 200)})
        EXPECT_NE(refusal(withJpegSize(bytes, width, height)).find("cut off or damaged JPEG"),
                  std::string::npos)
            << width << "x" << height << (progressive ? " progressive " : " baseline ") << interval;
    }
}

TEST_F(Hostile, RealPhotographsThatLieAboutTheirSizeAreRefused) {
  HP_NEEDS_SHARED();
  const Bytes bytes = pictureBytes(sharedFolder() / "images" / "siamese.jpg");
  EXPECT_EQ(refusal(bytes), "");
  EXPECT_NE(refusal(withJpegSize(bytes, 9000, 9000)), "");
}

// With restart markers a damaged place stays small; the rest of the photograph is there.
TEST_F(Hostile, JpegFilesDamagedInsideButCompleteAreRead) {
  Bytes bytes = jpegBytes(noise(200, 200), {.restartInterval = 3});
  const auto middle = static_cast<std::ptrdiff_t>(bytes.size() / 2);
  std::fill(bytes.begin() + middle, bytes.begin() + middle + 40, static_cast<unsigned char>(0x55));
  EXPECT_EQ(refusal(bytes), "");
}

TEST_F(Hostile, TiffStripsThatDoNotAddUpAreRefused) {
  const Image picture = noise(10, 10);
  EXPECT_EQ(refusal(tiffBytes(picture)), "");
  for (const int strips : {-1, 0x7fffffff, 2, 10, 0})
    EXPECT_NE(refusal(tiffBytes(picture, {.strips = strips})).find("do not add up"), std::string::npos)
        << strips;
}

TEST_F(Hostile, RepeatedTiffTagsAreRefused) {
  Bytes bytes = tiffBytes(noise(4, 4));
  bytes[10 + 12] = 0;  // the second entry (257, height) becomes another width (256)
  EXPECT_NE(refusal(bytes).find("occurs twice"), std::string::npos);
}

TEST_F(Hostile, AnimationsAreNamed) {
  const Image picture = noise(6, 6);
  Bytes bytes = withWebpExif(webpBytes(picture), picture, exifBlock(1));
  bytes[20] |= 0x02;
  EXPECT_NE(refusal(bytes).find("animation"), std::string::npos);
}

#ifdef __unix__
TEST_F(Hostile, PipesAndDevicesAreNotWaitedFor) {
  const TemporaryFolder folder;
  const auto pipe = folder / "pipe.png";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_THROW(readImage(pipe), Error);
  EXPECT_THROW(readImage(std::filesystem::path("/dev/zero")), Error);
}

TEST_F(Hostile, MissingPermissionIsNamed) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const TemporaryFolder folder;
  writePng(folder / "secret.png", noise(3, 3));
  std::filesystem::permissions(folder / "secret.png", std::filesystem::perms::none);
  try {
    readImage(folder / "secret.png");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("check that you may read it"), std::string::npos);
  }
}
#endif

}  // namespace
}  // namespace hp::test
