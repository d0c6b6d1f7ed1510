// SPDX-License-Identifier: GPL-3.0-or-later
// heatproof-bench-data [FOLDER]: what the data path of a training costs. Each operation on one picture in
// processor time of one thread, then whole epochs of the scenes (or of the folder's training pictures) at 180
// x 180 in batches of 32, first with an empty cache and then from it. HEATPROOF_BENCH_PICTURES limits the
// epoch (500).
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <iomanip>
#include <iostream>

#include "core/data/batches.h"

namespace hp {
namespace {

using Work = std::function<void(std::int64_t)>;

constexpr int kSide = 180;
constexpr std::int64_t kBatch = 32;
constexpr Augmentation kReport{.flip = true, .rotation = 0.1, .zoom = 0.2};

double seconds(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void print(const std::string& what, double value, const std::string& unit) {
  std::cout << "  " << std::left << std::setw(52) << what << std::right << std::fixed << std::setprecision(3)
            << std::setw(10) << value << " " << unit << std::endl;
}

/// Processor time, which a busy machine does not stretch.
double processorSeconds(const std::function<void()>& work) {
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Median of several rounds of a few calls each.
void benchOne(const std::string& what, const Work& work) {
  constexpr int kRounds = 9, kCalls = 40;
  std::vector<double> rounds;
  std::int64_t call = 0;
  for (int round = 0; round < kRounds; ++round)
    rounds.push_back(processorSeconds([&] {
      for (int i = 0; i < kCalls; ++i) work(call++);
    }));
  std::nth_element(rounds.begin(), rounds.begin() + kRounds / 2, rounds.end());
  print(what, rounds[kRounds / 2] / kCalls * 1000, "ms a picture");
}

void benchOperations(const Image& photograph) {
  const auto picture = resizedLikeKeras(photograph, kSide, kSide);
  std::cout << "one picture of " << kSide << " x " << kSide << " x 3, processor time" << std::endl;
  benchOne("resizing from " + std::to_string(photograph.width) + " x " + std::to_string(photograph.height),
           [&](std::int64_t) { resizedLikeKeras(photograph, kSide, kSide); });
  benchOne("flip", [&](std::int64_t) { flippedLikeKeras(picture); });
  benchOne("rotation",
           [&](std::int64_t i) { rotatedLikeKeras(picture, 0.006 * static_cast<double>(i % 100)); });
  benchOne("zoom",
           [&](std::int64_t i) { zoomedLikeKeras(picture, 0.8 + 0.004 * static_cast<double>(i % 100)); });
  benchOne("flip, rotation and zoom as drawn",
           [&](std::int64_t i) { augmented(picture, drawAugmentation(kReport, 1, 0, i)); });
}

void benchEpoch(const Dataset& dataset, const std::vector<std::size_t>& order, std::int64_t epoch,
                int workers, PictureCache& cache, const std::string& what) {
  std::size_t pictures = 0;
  double busy = 0;
  const double time = seconds([&] {
    busy = processorSeconds([&] {
      BatchStream stream(dataset, order, {kSide, kSide, kReport}, epoch, kBatch, 0, workers, cache);
      while (const auto batch = stream.next({})) pictures += batch->indexes.size();
    });
  });
  const std::string how = what + ", " + std::to_string(workers) + " workers, ";
  print(how + "by the clock", time / static_cast<double>(pictures) * 1000, "ms a picture");
  print(how + "of processors", busy / static_cast<double>(pictures) * 1000, "ms a picture");
}

void benchEpochs(const Dataset& dataset) {
  const char* limit = std::getenv("HEATPROOF_BENCH_PICTURES");
  auto order = epochOrder(dataset.indexesOf(Split::Train), 1, 0, true, kBatch);
  order.resize(std::min(order.size(), static_cast<std::size_t>(limit ? std::atoll(limit) : 500)));
  std::cout << "an epoch of " << order.size() << " pictures, nobody training meanwhile" << std::endl;
  for (const int workers : {1, 2}) {
    PictureCache cache(std::size_t{2} << 30);
    benchEpoch(dataset, order, 0, workers, cache, "decoded");
    benchEpoch(dataset, order, 1, workers, cache, "from the cache");
  }
}

}  // namespace
}  // namespace hp

int main(int argc, char** argv) {
  const auto dataset = hp::openDataset(hp::dataSpecFor(argc > 1 ? argv[1] : "scenes:"), {});
  hp::benchOperations(dataset.picture(dataset.indexesOf(hp::Split::Train).front()));
  hp::benchEpochs(dataset);
}
