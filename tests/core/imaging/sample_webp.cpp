// SPDX-License-Identifier: GPL-3.0-or-later
#include <opencv2/imgcodecs.hpp>

#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

Bytes encoded(const Image& image, const Bytes& alpha, int quality) {
  cv::Mat mat(image.height, image.width, alpha.empty() ? CV_8UC3 : CV_8UC4);
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) {
      const auto pixel = image.at(x, y);
      auto* to = mat.ptr(y, x);
      for (std::size_t c = 0; c < 3; ++c) to[c] = pixel[2 - c];
      if (!alpha.empty()) to[3] = alpha[static_cast<std::size_t>(y * image.width + x)];
    }
  Bytes bytes;
  cv::imencode(".webp", mat, bytes, {cv::IMWRITE_WEBP_QUALITY, quality});
  return bytes;
}

}  // namespace

// Above 100 OpenCV chooses the lossless kind.
Bytes webpBytes(const Image& image, const Bytes& alpha) { return encoded(image, alpha, 101); }
Bytes lossyWebpBytes(const Image& image) { return encoded(image, {}, 90); }

Bytes withWebpExif(const Bytes& webp, const Image& image, const Bytes& exif) {
  Bytes body;
  append(body, "WEBPVP8X");
  append(body, 10, 4, false);
  append(body, 0x08, 4, false);  // has EXIF
  append(body, static_cast<std::uint64_t>(image.width - 1), 3, false);
  append(body, static_cast<std::uint64_t>(image.height - 1), 3, false);
  body.insert(body.end(), webp.begin() + 12, webp.end());
  append(body, "EXIF");
  append(body, exif.size(), 4, false);
  body.insert(body.end(), exif.begin(), exif.end());
  Bytes bytes;
  append(bytes, "RIFF");
  append(bytes, body.size(), 4, false);
  bytes.insert(bytes.end(), body.begin(), body.end());
  return bytes;
}

}  // namespace hp::test
