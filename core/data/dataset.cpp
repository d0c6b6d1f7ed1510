// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/data/listing.h"
#include "core/data/splits.h"

namespace hp {
namespace {

bool comesBefore(const Example& a, const Example& b) { return a.id < b.id; }

Listing listed(const DataSpec& spec, const RunContext& context) {
  switch (spec.kind) {
    case DataKind::Folders:
      return listFolders(spec, context);
    case DataKind::Scenes:
      return listScenes(spec, context);
    case DataKind::Cifar10:
      return listCifar10(spec, context);
    case DataKind::List:
      return listCsv(spec, context);
    case DataKind::Pets:
      return listPets(spec, context);
  }
  throw Error("There is no such kind of data.");
}

void splitByShuffle(Listing& set, const DataSpec& spec) {
  const auto validates = shuffledForValidation(set.examples.size(), spec.validationShare, spec.splitSeed);
  for (std::size_t i = 0; i < validates.size(); ++i)
    set.examples[i].split = validates[i] ? Split::Validation : Split::Train;
}

Split splitByContent(const PictureSource& source, const Example& example) {
  try {
    return splitOfFold(foldOf(source.byteDigest(example)));
  } catch (const Error&) {
    return Split::Train;
  }
}

void splitByContent(Listing& set, const RunContext& context) {
  const auto total = static_cast<std::int64_t>(set.examples.size());
  std::int64_t done = 0;
  for (auto& example : set.examples) {
    context.step({"Reading files", done++, total});
    example.split = splitByContent(*set.source, example);
  }
}

void split(Listing& set, const DataSpec& spec, const RunContext& context) {
  if (spec.rule == SplitRule::Shuffle) return splitByShuffle(set, spec);
  if (spec.rule == SplitRule::ContentHash) return splitByContent(set, context);
  if (!set.divided)
    throw Error("The pictures of " + spec.path.string() +
                " are not divided into train and validation; choose the split 'shuffle' or 'content-hash'.");
}

void leaveOut(Listing& set, const std::vector<std::string>& ids) {
  std::set<std::string> known;
  if (!ids.empty())
    for (const auto& example : set.examples) known.insert(example.id);
  for (const auto& id : ids) {
    if (!known.contains(id))
      throw Error("'" + printable(id) +
                  "' is to be left out, but the data set has no picture of this name; mend the list of what "
                  "to leave out.");
  }
  const std::set<std::string> unwanted(ids.begin(), ids.end());
  std::erase_if(set.examples, [&](const Example& example) { return unwanted.contains(example.id); });
}

void requireClasses(const Listing& set, const DataSpec& spec) {
  const std::size_t least = set.source->maskClassNames().empty() ? 2 : 1;
  if (set.examples.empty()) throw Error(spec.path.string() + " holds no pictures in class folders.");
  if (set.classNames.size() < least)
    throw Error(spec.path.string() + " has only the class '" + set.classNames.front() +
                "'; at least two are needed, a folder with pictures for each.");
}

}  // namespace

std::string digestOfClasses(const Array& mask) {
  Digest digest;
  for (const auto extent : mask.shape) {
    std::array<unsigned char, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
      bytes[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(extent) >> (8 * i));
    digest.add(bytes.data(), bytes.size());
  }
  const std::vector<unsigned char> classes(mask.values.begin(), mask.values.end());
  return digest.add(classes.data(), classes.size()).hex();
}

std::string PictureSource::maskDigest(const Example& example) const {
  const auto classes = mask(example);
  return classes ? digestOfClasses(*classes) : std::string();
}

struct Dataset::Content {
  DataSpec spec;
  std::vector<std::string> classNames;
  std::vector<Example> examples;
  std::shared_ptr<const PictureSource> source;
  std::vector<IgnoredFiles> ignored;
  std::vector<std::string> maskClassNames;
};

Dataset::Dataset(DataSpec spec, std::vector<std::string> classNames, std::vector<Example> examples,
                 std::shared_ptr<const PictureSource> source, std::vector<IgnoredFiles> ignored) {
  std::ranges::stable_sort(examples, comesBefore);
  for (std::size_t i = 0; i < examples.size(); ++i) {
    const auto& [id, label, split] = examples[i];
    if (i > 0 && id == examples[i - 1].id) throw Error("The data set names '" + id + "' twice.");
    if (label < 0 || static_cast<std::size_t>(label) >= classNames.size())
      throw Error("The label of '" + id + "' has no name.");
  }
  auto maskClasses = source->maskClassNames();
  content_ =
      std::make_shared<const Content>(Content{std::move(spec), std::move(classNames), std::move(examples),
                                              std::move(source), std::move(ignored), std::move(maskClasses)});
}

const DataSpec& Dataset::spec() const { return content_->spec; }
const std::vector<std::string>& Dataset::classNames() const { return content_->classNames; }
const std::vector<Example>& Dataset::examples() const { return content_->examples; }
const std::vector<std::string>& Dataset::maskClassNames() const { return content_->maskClassNames; }
const std::vector<IgnoredFiles>& Dataset::ignoredFiles() const { return content_->ignored; }

std::vector<std::size_t> Dataset::indexesOf(Split split) const {
  std::vector<std::size_t> indexes;
  for (std::size_t i = 0; i < examples().size(); ++i)
    if (examples()[i].split == split) indexes.push_back(i);
  return indexes;
}

Dataset Dataset::withLabels(const std::vector<int>& labels) const {
  auto relabelled = examples();
  if (labels.size() != relabelled.size()) throw Error("There must be one label an example.");
  for (std::size_t i = 0; i < labels.size(); ++i) relabelled[i].label = labels[i];
  return {spec(), classNames(), std::move(relabelled), content_->source, content_->ignored};
}

Image Dataset::picture(std::size_t index) const { return content_->source->picture(example(index)); }

Array Dataset::mask(std::size_t index) const {
  auto mask = content_->source->mask(example(index));
  if (!mask) throw Error("The data set has no masks.");
  return std::move(*mask);
}

std::string Dataset::byteDigest(std::size_t index) const {
  return content_->source->byteDigest(example(index));
}

std::string Dataset::maskDigest(std::size_t index) const {
  return content_->source->maskDigest(example(index));
}

Dataset openDataset(const DataSpec& spec, const RunContext& context) {
  auto set = listed(spec, context);
  std::ranges::stable_sort(set.examples, comesBefore);
  split(set, spec, context);
  leaveOut(set, spec.leaveOut);
  requireClasses(set, spec);
  return {spec, std::move(set.classNames), std::move(set.examples), std::move(set.source),
          std::move(set.ignored)};
}

}  // namespace hp
