// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/outcome.h"
#include "core/model/layers.h"

namespace hp {
namespace {

using namespace layer;

[[noreturn]] void misfit(const std::string& what, const Shape& got) {
  throw Error(what + " does not fit an input of shape " + shapeText(got) + ".");
}

void requireSpatial(const Shape& shape, const char* what) {
  if (shape.size() != 3) misfit(what, shape);
}

std::int64_t positive(std::int64_t extent, const char* what, const Shape& input) {
  if (extent < 1) misfit(what, input);
  return extent;
}

struct Axis {
  std::int64_t size, kernel, stride, dilation, before, after;
};

// Window positions along one axis. In ceil mode the last window must start inside the input or its
// leading padding, as in every framework.
std::int64_t positions(const Axis& axis, bool ceilMode) {
  const auto reach = axis.dilation * (axis.kernel - 1) + 1;
  const auto room = axis.size + axis.before + axis.after - reach;
  if (room < 0 && !(ceilMode && room + axis.stride - 1 >= 0)) return 0;
  auto count = (room + (ceilMode ? axis.stride - 1 : 0)) / axis.stride + 1;
  if (ceilMode && (count - 1) * axis.stride >= axis.size + axis.before) --count;
  return count;
}

Shape windowed(std::int64_t channels, const Shape& in, Extent2d kernel, Extent2d stride, Extent2d dilation,
               Padding2d padding, bool ceilMode, const char* what) {
  if (stride.height < 1 || stride.width < 1 || kernel.height < 1 || kernel.width < 1 || dilation.height < 1 ||
      dilation.width < 1) {
    throw Error(std::string(what) + " has a kernel, stride or dilation below one.");
  }
  const auto height = positions(
      {in[1], kernel.height, stride.height, dilation.height, padding.top, padding.bottom}, ceilMode);
  const auto width =
      positions({in[2], kernel.width, stride.width, dilation.width, padding.left, padding.right}, ceilMode);
  return {channels, positive(height, what, in), positive(width, what, in)};
}

// One overload per kind; `in` holds the shapes of all inputs.
struct OutputShape {
  const std::vector<Shape>& in;
  const Shape& first() const { return in.front(); }

  Shape operator()(const Input&) const { return first(); }
  Shape operator()(const Conv2d& conv) const {
    requireSpatial(first(), "Conv2d");
    if (conv.groups < 1 || conv.in != first()[0] || conv.in % conv.groups != 0 || conv.out % conv.groups != 0)
      misfit("Conv2d", first());
    return windowed(conv.out, first(), conv.kernel, conv.stride, conv.dilation, conv.padding, false,
                    "Conv2d");
  }
  Shape operator()(const ConvTranspose2d& conv) const {
    requireSpatial(first(), "ConvTranspose2d");
    if (conv.in != first()[0] || conv.groups < 1 || conv.out % conv.groups != 0)
      misfit("ConvTranspose2d", first());
    const auto extent = [](std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation,
                           std::int64_t pad, std::int64_t extra) {
      return (size - 1) * stride - pad + dilation * (kernel - 1) + extra + 1;
    };
    const auto height = extent(first()[1], conv.kernel.height, conv.stride.height, conv.dilation.height,
                               conv.padding.top + conv.padding.bottom, conv.outputPadding.height);
    const auto width = extent(first()[2], conv.kernel.width, conv.stride.width, conv.dilation.width,
                              conv.padding.left + conv.padding.right, conv.outputPadding.width);
    return {conv.out, positive(height, "ConvTranspose2d", first()),
            positive(width, "ConvTranspose2d", first())};
  }
  Shape operator()(const Linear& linear) const {
    if (first().empty() || first().back() != linear.in)
      misfit("Linear " + std::to_string(linear.in) + " to " + std::to_string(linear.out), first());
    Shape out = first();
    out.back() = linear.out;
    return out;
  }
  Shape operator()(const BatchNorm2d& norm) const {
    if (first().empty() || first()[0] != norm.channels) misfit("BatchNorm2d", first());
    return first();
  }
  Shape operator()(const LayerNorm& norm) const {
    if (first().size() < norm.normalised.size() ||
        !std::equal(norm.normalised.rbegin(), norm.normalised.rend(), first().rbegin())) {
      misfit("LayerNorm", first());
    }
    return first();
  }
  Shape operator()(const MaxPool2d& pool) const {
    requireSpatial(first(), "MaxPool2d");
    return windowed(first()[0], first(), pool.kernel, pool.stride, pool.dilation, pool.padding, pool.ceilMode,
                    "MaxPool2d");
  }
  Shape operator()(const AvgPool2d& pool) const {
    requireSpatial(first(), "AvgPool2d");
    return windowed(first()[0], first(), pool.kernel, pool.stride, {}, pool.padding, pool.ceilMode,
                    "AvgPool2d");
  }
  Shape operator()(const AdaptiveAvgPool2d& pool) const {
    requireSpatial(first(), "AdaptiveAvgPool2d");
    return {first()[0], pool.output.height, pool.output.width};
  }
  Shape operator()(const GlobalMean& mean) const {
    requireSpatial(first(), "GlobalMean");
    return mean.keepAxes ? Shape{first()[0], 1, 1} : Shape{first()[0]};
  }
  Shape operator()(const Add&) const {
    for (const auto& shape : in) {
      if (shape != first()) misfit("Add", shape);
    }
    return first();
  }
  Shape operator()(const Mul&) const {
    Shape out = first();
    for (const auto& shape : in) {
      if (shape.size() != out.size()) misfit("Mul", shape);
      for (std::size_t i = 0; i < out.size(); ++i) {
        if (shape[i] != out[i] && shape[i] != 1 && out[i] != 1) misfit("Mul", shape);
        out[i] = std::max(out[i], shape[i]);
      }
    }
    return out;
  }
  Shape operator()(const Scale& scale) const {
    for (const auto count : {scale.factor.size(), scale.offset.size()}) {
      if (count != 1 && static_cast<std::int64_t>(count) != first().at(0)) misfit("Scale", first());
    }
    return first();
  }
  Shape operator()(const Concat& concat) const {
    const auto axis = static_cast<std::size_t>(concat.axis);
    Shape out = first();
    if (concat.axis < 0 || axis >= out.size()) misfit("Concat", first());
    out[axis] = 0;
    for (const auto& shape : in) {
      Shape rest = shape;
      if (rest.size() != out.size()) misfit("Concat", shape);
      rest[axis] = out[axis];
      if (rest != out) misfit("Concat", shape);
      out[axis] += shape[axis];
    }
    return out;
  }
  Shape operator()(const Slice& slice) const {
    Shape out = first();
    const auto axis = static_cast<std::size_t>(slice.axis);
    if (slice.axis < 0 || axis >= out.size() || slice.step < 1 || slice.begin < 0 || slice.end > out[axis] ||
        slice.end <= slice.begin) {
      misfit("Slice", first());
    }
    out[axis] = (slice.end - slice.begin + slice.step - 1) / slice.step;
    return out;
  }
  Shape operator()(const Pad& pad) const {
    requireSpatial(first(), "Pad");
    const auto& p = pad.padding;
    return {positive(first()[0] + pad.channelsBefore + pad.channelsAfter, "Pad", first()),
            positive(first()[1] + p.top + p.bottom, "Pad", first()),
            positive(first()[2] + p.left + p.right, "Pad", first())};
  }
  Shape operator()(const Flatten& flatten) const {
    if (flatten.from < 0 || flatten.from >= static_cast<std::int64_t>(first().size()))
      misfit("Flatten", first());
    Shape out(first().begin(), first().begin() + flatten.from);
    out.push_back(elementCount(Shape(first().begin() + flatten.from, first().end())));
    return out;
  }
  Shape operator()(const Reshape& reshape) const {
    if (elementCount(reshape.shape) != elementCount(first()))
      misfit("Reshape to " + shapeText(reshape.shape), first());
    return reshape.shape;
  }
  Shape operator()(const Permute& permute) const {
    auto sorted = permute.order;
    std::sort(sorted.begin(), sorted.end());
    Shape out;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
      if (sorted.size() != first().size() || sorted[i] != static_cast<std::int64_t>(i))
        misfit("Permute", first());
    }
    for (const auto axis : permute.order) out.push_back(first()[static_cast<std::size_t>(axis)]);
    return out;
  }
  Shape operator()(const Upsample& upsample) const {
    requireSpatial(first(), "Upsample");
    return {first()[0], upsample.output.height, upsample.output.width};
  }
  Shape operator()(const Activation&) const { return first(); }
  Shape operator()(const Dropout&) const { return first(); }
  Shape operator()(const Softmax&) const { return first(); }
  Shape operator()(const Identity&) const { return first(); }
};

}  // namespace

Shape outputShape(const Layer& layer, const std::vector<Shape>& inputs) {
  if (inputs.empty()) throw Error("A " + std::string(layerName(layer)) + " layer has no input.");
  return std::visit(OutputShape{inputs}, layer);
}

}  // namespace hp
