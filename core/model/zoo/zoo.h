// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.h"
#include "core/model/network.h"

namespace hp {

/// What may vary between two networks of one architecture.
struct ArchitectureOptions {
  /// Number of logits; 0: the architecture's default, which is one sigmoid unit for the report's networks.
  int classes = 0;
  Shape input = {};  ///< channels, height, width; empty: the architecture's default
  /// The input comes normalised with ImageNet's mean and deviation and is mapped back to [-1, 1] by the first
  /// layer, as torchvision's GoogLeNet and Inception V3 expect of their pretrained weights. Others ignore it.
  bool transformInput = true;
};

/// What a network gives.
enum class OutputKind {
  Classes,  ///< a score for each class
  Number,   ///< a regression
  Maps,     ///< a score for each class and pixel
};

/// A published network: how to build it and what its weights files expect.
struct Architecture {
  std::string id = {};         ///< "squeezenet1-0": on the command line and in files
  std::string title = {};      ///< "SqueezeNet 1.0": for people
  std::string reference = {};  ///< authors, title, year
  OutputKind output = OutputKind::Classes;
  int defaultClasses = 1000;
  Shape defaultInput = {3, 224, 224};
  /// Smallest height and width that it can be built for.
  std::int64_t smallestInput = 1;
  /// Height and width can be chosen without another tensor shape in the weights.
  bool anyInputSize = true;
  Preprocessing preprocessing = {};
  std::function<Graph(const ArchitectureOptions&)> build = {};
  /// Parameter prefixes that weights files may carry although inference never uses them ("AuxLogits.").
  std::vector<std::string> unusedPrefixes = {};
  /// The tensor whose first axis tells the number of classes ("classifier.1.weight").
  std::string classTensor = {};
};

/// All classifiers we can build, in the order in which people should see them.
std::span<const Architecture> architectures();
/// Networks for training that are no classifiers: regression and segmentation.
std::span<const Architecture> otherArchitectures();
/// The architecture of either list with this id; throws Error that lists the nearest ids.
const Architecture& architectureById(std::string_view id);

/// One row of the table of a network's layers.
struct LayerRow {
  std::string name = {};        ///< "layer1.0.conv1"
  std::string kind = {};        ///< "Conv2d"
  std::string text = {};        ///< "Conv2d 64, 3x3, stride 2"
  Shape output = {};            ///< batch axis left out
  std::int64_t parameters = 0;  ///< elements in all tensors, buffers included
  std::int64_t trainable = 0;   ///< elements that training changes
  std::int64_t multiplyAdds = 0;
};

/// Every node but the input, in execution order. A tensor used twice counts in its first row only, so that
/// the columns sum to Graph::parameterCount() and Graph::multiplyAdds().
std::vector<LayerRow> layerTable(const Graph& graph);

/// Both ways of counting layers.
struct LayerCounts {
  std::int64_t report = 0;    ///< the BSI report's rule, see Graph::layerCount
  std::int64_t weighted = 0;  ///< convolutions and linear layers, those in shortcuts included
};
LayerCounts layerCounts(const Graph& graph);

}  // namespace hp
