// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/opencv_decode.h"

#include <algorithm>
#include <iostream>
#include <limits>
#include <mutex>

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include "core/imaging/upright_picture.h"

namespace hp {
namespace {

constexpr const char* kDamaged = "is damaged or of a kind that cannot be read.";

/// OpenCV reports damaged files by its log and, up to 4.6, straight to std::cerr. While this lives it
/// can do neither; one thread at a time, since both belong to the whole process.
class Quiet {
 public:
  Quiet() : lock_(mutex()), level_(cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT)) {
    state_ = std::cerr.rdstate();
    std::cerr.setstate(std::ios::failbit);
  }
  ~Quiet() {
    std::cerr.clear(state_);
    cv::utils::logging::setLogLevel(level_);
  }
  Quiet(const Quiet&) = delete;
  Quiet& operator=(const Quiet&) = delete;

 private:
  static std::mutex& mutex() {
    static std::mutex one;
    return one;
  }
  std::lock_guard<std::mutex> lock_;
  cv::utils::logging::LogLevel level_;
  std::ios::iostate state_;
};

/// What OpenCV makes of the file; empty where it fails. `into` may point to memory for the result.
cv::Mat decoded(const PictureFile& file, const StoredPicture& stored, cv::Mat into) {
  const cv::Mat bytes(1, static_cast<int>(file.bytes.size()), CV_8U,
                      const_cast<unsigned char*>(file.bytes.data()));
  const int flags = stored.asStored ? cv::IMREAD_UNCHANGED : cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION;
  const Quiet quiet;
  try {
    return cv::imdecode(bytes, flags, &into).empty() ? cv::Mat() : into;
  } catch (const cv::Exception&) {
    return {};
  }
}

/// A file of few bytes for many pixels may be a plain picture or a lie about its size. OpenCV's own memory
/// stays untouched, hence costs nothing, until pixels arrive; so a lie is found out there.
bool mayLie(const PictureFile& file, std::size_t pixels) {
  constexpr std::size_t kWorthATrial = 10'000'000;
  return pixels > kWorthATrial && file.bytes.size() < pixels / 100;
}

// 65535 / 255 = 257 exactly, so this is the nearest 8-bit value.
std::uint8_t narrowed(unsigned value) { return static_cast<std::uint8_t>((value + 128) / 257); }
std::uint8_t narrowed8(unsigned value) { return static_cast<std::uint8_t>(value); }

/// OpenCV's grey, BGR or BGRA to RGB. `to` may be the memory of `from`: writing never overtakes reading.
template <class Sample, class Narrow>
void toRgb(const cv::Mat& from, std::uint8_t* to, Alpha alpha, Narrow narrow) {
  constexpr unsigned kFull = std::numeric_limits<Sample>::max();
  const auto* pixel = from.ptr<Sample>();
  const auto channels = static_cast<unsigned>(from.channels());
  for (std::size_t left = from.total(); left > 0; --left, pixel += channels, to += 3) {
    unsigned blue = pixel[0];
    unsigned green = pixel[channels == 1 ? 0 : 1];
    unsigned red = pixel[channels == 1 ? 0 : 2];
    if (channels == 4)
      for (unsigned* value : {&blue, &green, &red}) *value = overWhite(*value, pixel[3], kFull, alpha);
    to[0] = narrow(red);
    to[1] = narrow(green);
    to[2] = narrow(blue);
  }
}

}  // namespace

Image decodeWithOpenCv(const PictureFile& file, const StoredPicture& stored, Alpha alpha) {
  file.checkSize(stored.width, stored.height);
  const std::size_t pixels = static_cast<std::size_t>(stored.width) * static_cast<std::size_t>(stored.height);
  const std::size_t pixelBytes = static_cast<std::size_t>(stored.channels) * (stored.sixteen ? 2 : 1);
  // Grey is narrower than RGB: it stands at the end of a larger buffer, so that writing cannot overtake it.
  const std::size_t bufferBytes = pixels * (stored.channels == 1 ? 4 : pixelBytes);
  const std::size_t turning = stored.orientation == 1 ? 0 : pixels * 3;
  file.checkMemory(bufferBytes - pixels * 3 + std::max<std::uint64_t>(stored.decoderBytes, turning));
  if (mayLie(file, pixels) && decoded(file, stored, {}).empty()) file.refuse(kDamaged);
  Image image;
  image.width = static_cast<int>(stored.width);
  image.height = static_cast<int>(stored.height);
  image.rgb.resize(bufferBytes);
  // imdecode keeps a matrix that already has the right size and type, so the buffer is filled in place.
  const int type = CV_MAKETYPE(stored.sixteen ? CV_16U : CV_8U, stored.channels);
  const cv::Mat place(image.height, image.width, type, image.rgb.data() + bufferBytes - pixels * pixelBytes);
  const cv::Mat mat = decoded(file, stored, place);
  if (mat.type() != type || mat.size() != place.size() || !mat.isContinuous()) file.refuse(kDamaged);
  if (stored.sixteen)
    toRgb<std::uint16_t>(mat, image.rgb.data(), alpha, narrowed);
  else
    toRgb<std::uint8_t>(mat, image.rgb.data(), alpha, narrowed8);
  image.rgb.resize(pixels * 3);
  return upright(std::move(image), stored.orientation);
}

}  // namespace hp
