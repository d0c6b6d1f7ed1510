// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/import/torchscript/constant.h"
#include "core/model/import/torchscript/draft.h"
#include "core/model/import/torchscript/values.h"

namespace hp::torchscript {

/// What operations work on.
struct Workspace {
  Archive& archive;
  Heap& heap;
  Draft& draft;
};

/// One call of an operation: its arguments by name, with the kinds that operations want. Everything throws
/// Refused naming operation and module when an argument is of another kind.
class Call {
 public:
  /// `names`: the parameters in their order, separated by blanks.
  Call(Workspace& work, std::string op, std::string_view names, std::vector<Value> positional,
       std::vector<std::pair<std::string_view, Value>> keywords);

  Workspace& work;
  std::string op;  ///< "conv2d", without namespace

  /// Given, and not None.
  bool has(std::string_view name) const;
  /// None when it is not given.
  Value value(std::string_view name) const;
  const std::vector<Value>& positional() const { return positional_; }

  bool flag(std::string_view name, bool standard) const;
  std::int64_t integer(std::string_view name, std::int64_t standard) const;
  double number(std::string_view name, double standard) const;
  /// A list; a single integer counts as a list of one.
  std::vector<std::int64_t> integers(std::string_view name, std::vector<std::int64_t> standard) const;
  Extent2d extent(std::string_view name, Extent2d standard) const;
  std::vector<Value> list(std::string_view name) const;
  /// An axis from -rank to rank-1, made positive; refuses the batch axis.
  std::int64_t imageAxis(std::string_view name, const Tensor& of, std::int64_t standard) const;

  const Tensor& tensor(std::string_view name) const;
  const Constant* constant(std::string_view name) const;
  /// The same, but nothing for None.
  const Constant* constantOrNone(std::string_view name) const;

  /// Shape with the batch axis, which counts as one.
  Shape fullShape(const Tensor& tensor) const;
  const Shape& shape(const Tensor& tensor) const { return work.draft.shape(tensor.node); }

  /// A new tensor from a new node.
  Value made(Layer layer, const Tensor& from, std::vector<const Constant*> parameters = {}) const;
  Value made(Layer layer, const std::vector<NodeId>& from,
             std::vector<const Constant*> parameters = {}) const;
  /// The same, but in the memory of `from`.
  Value viewed(Layer layer, const Tensor& from) const;

  [[noreturn]] void refuse(const std::string& what) const;
  [[noreturn]] void misfit(const std::string& what) const;
  /// "aten::conv2d in features.0"
  std::string where() const;

 private:
  std::string_view names_;
  std::vector<Value> positional_;
  std::vector<std::pair<std::string_view, Value>> keywords_;
};

using Operation = Value (*)(const Call&);

struct OperationRow {
  std::string_view name;        ///< "aten::conv2d"
  std::string_view parameters;  ///< "input weight bias stride ..."
  Operation run;
};

/// Layers with weights: convolutions, linear layers, normalisations.
std::span<const OperationRow> weightedOperations();
/// What changes each number on its own, softmax and dropout.
std::span<const OperationRow> activationOperations();
/// Pooling, means, upsampling.
std::span<const OperationRow> poolingOperations();
/// Sums, products, and the same on numbers.
std::span<const OperationRow> arithmeticOperations();
/// Views in other shapes.
std::span<const OperationRow> reshapeOperations();
/// Axes in another order.
std::span<const OperationRow> axisOperations();
/// Slices, single places, splits.
std::span<const OperationRow> partOperations();
/// Joins, padding, and what only passes its tensor on.
std::span<const OperationRow> joinOperations();
/// Lists, comparisons, and what only looks at values.
std::span<const OperationRow> valueOperations();

/// The row of this name, or nullptr.
const OperationRow* findOperation(std::string_view name);

/// A tensor that is current: nothing was written into its memory under another view. Throws Refused.
const Tensor& current(const Value& value, const std::string& where);
/// A number, also from a tensor of the file with one element; nothing for anything else.
std::optional<Value> numberOf(const Value& value, Archive& archive);
double realOf(const Value& number);

}  // namespace hp::torchscript
