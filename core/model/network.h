// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/run_context.h"
#include "core/model/graph.h"

namespace hp {

struct Image;
struct NetworkContent;  // graph, weights, preprocessing; LibTorch inside

/// How a picture becomes the network's input; part of the network, shown to the user and changeable.
struct Preprocessing {
  int resize = 256;  ///< shorter side after resizing (bilinear, antialiased as Pillow does); 0: straight to
                     ///< the crop size
  int width = 224, height = 224;  ///< centre crop
  bool grey = false;              ///< one channel, Rec. 601 luma
  bool bgr = false;               ///< channel order blue, green, red
  double scale = 1.0 / 255;       ///< applied to 0..255 values before mean and deviation
  std::vector<double> mean = {0.485, 0.456, 0.406};
  std::vector<double> deviation = {0.229, 0.224, 0.225};
  bool antialias = true;  ///< false: bilinear without antialiasing and without rounding, as Keras resizes;
                          ///< then `resize` must be 0
  friend bool operator==(const Preprocessing&, const Preprocessing&) = default;
};

/// A trained classifier: a graph, its weights, its preprocessing, its class names. A handle to
/// immutable content: copies are cheap, share it, and may be used from any thread.
class Network {
 public:
  explicit Network(std::shared_ptr<const NetworkContent> content);

  const Graph& graph() const;
  const Preprocessing& preprocessing() const;
  const std::vector<std::string>& classNames() const;
  /// "bull mastiff", or "class 243" where the network has no names.
  std::string className(int index) const;
  /// The class with this index or name ("243", "bull mastiff", case ignored); throws Error with the nearest
  /// names.
  int classIndex(const std::string& text) const;
  int classCount() const;

  const std::string& architecture() const;    ///< id in the zoo ("squeezenet1-0"), or "torchscript"
  const std::string& title() const;           ///< for people: "SqueezeNet 1.0"
  const std::filesystem::path& path() const;  ///< the weights file; empty for the built-in sample
  /// SHA-256 over names, shapes, types and bytes of all tensors, sorted by name.
  const std::string& digest() const;
  /// True if the scores are probabilities' logits of one sigmoid unit (two classes).
  bool isBinary() const;

  Network withPreprocessing(Preprocessing preprocessing) const;
  Network withClassNames(std::vector<std::string> names) const;

  const NetworkContent& content() const { return *content_; }

 private:
  std::shared_ptr<const NetworkContent> content_;
};

/// What to open. `architecture` empty: recognised from the file.
struct OpenNetworkSpec {
  std::filesystem::path path = {};
  std::string architecture = {};
  std::filesystem::path classNamesFile =
      {};  ///< one name a line; empty: beside the weights, or the built-in list that fits
};

/// Reads any supported weights file. The file can run no code. Throws Error in one sentence.
Network openNetwork(const OpenNetworkSpec& spec, const RunContext& context);

/// Throws Error unless the preprocessing gives what the network wants.
void requirePreprocessing(const Network& network);
/// Throws Error unless the array is one input of the network, 1 x C x H x W with all numbers finite, and the
/// network answers with one vector of scores.
void requireInput(const Network& network, const Array& input);

/// The network's input for a picture: 1 x C x H x W.
Array prepareInput(const Network& network, const Image& image);
/// The part of the picture the network sees, at its size: what heat maps lie on.
Image visibleImage(const Network& network, const Image& image);
/// The input back as a picture (normalising undone, clipped to 0..255).
Image imageOfInput(const Network& network, const Array& input);

}  // namespace hp
