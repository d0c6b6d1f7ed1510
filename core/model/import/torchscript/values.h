// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

// What the pickle holds and what the code computes with.

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/graph.h"

namespace hp::torchscript {

struct Sequence;
struct Mapping;
struct Instance;
struct Tensor;
struct Constant;

struct None {};
/// The dotted name of a class, function or type.
struct Symbol {
  const std::string* name;
};
using Text = const std::string*;
/// Small and copyable: everything larger lies in a Heap that outlives it.
using Value = std::variant<None, bool, std::int64_t, double, Text, Sequence*, Mapping*, Instance*, Tensor*,
                           Constant*, Symbol>;

/// A list or tuple.
struct Sequence {
  std::vector<Value> items = {};
  bool isTuple = false;
  bool ofFile = false;                               ///< part of the pickle: the code may not change it
  const std::vector<std::string>* fields = nullptr;  ///< of a named tuple
};
/// A dictionary in the order of insertion.
struct Mapping {
  std::vector<std::pair<Value, Value>> items = {};
};
/// An object of a class of the file, in practice a module.
struct Instance {
  std::string className = {};
  std::map<std::string, Value> attributes = {};
  std::vector<Text> order = {};  ///< names of the attributes as the file lists them
  std::string path = {};         ///< from the root module: "features.0"
};

/// Tensors that share memory: writing into one changes the others.
struct Memory {
  std::uint64_t version = 0;
};
/// A tensor that depends on the input: the output of a node of the draft, until something is written into it.
struct Tensor {
  NodeId node = 0;
  Memory* memory = nullptr;
  std::uint64_t version = 0;  ///< of the memory when this was last right
};

/// Owns values. Nothing is freed before the heap itself, and their number is bounded: throws Refused beyond.
class Heap {
 public:
  Heap();
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  Text text(std::string text);
  Symbol symbol(std::string name) { return {text(std::move(name))}; }
  Sequence* sequence(std::vector<Value> items, bool isTuple);
  Mapping* mapping();
  Instance* instance(std::string className);
  Constant* constant(Constant constant);
  /// A tensor with memory of its own, or in the memory of another.
  Tensor* tensor(NodeId node);
  Tensor* view(NodeId node, const Tensor& of);
  /// To be called for each value that a list or dictionary grows by.
  void grow(std::size_t count = 1);

 private:
  std::size_t left_;
  std::deque<std::string> texts_;
  std::deque<Sequence> sequences_;
  std::deque<Mapping> mappings_;
  std::deque<Instance> instances_;
  std::deque<Constant> constants_;
  std::deque<Memory> memories_;
  std::deque<Tensor> tensors_;
};

/// "list", "Tensor", ...: for messages.
std::string kindText(const Value& value);

}  // namespace hp::torchscript
