// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/numerics.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <limits>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/model/numerics_turn.h"
#include "core/model/threads.h"
#include "core/train/numeric_probes.h"
#include "core/train/numeric_switches.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

/// Puts threads, switches and denormals back.
class Numerics : public testing::Test {
 protected:
  ~Numerics() override {
    setSwitches(before_);
    at::globalContext().setFlushDenormal(false);
  }

 private:
  ThreadScope threads_{1};
  NumericSwitches before_ = switchesNow();
};

constexpr auto kNative = NumericMode::Native;
constexpr auto kDeterministic = NumericMode::Deterministic;

TEST_F(Numerics, StandAsTheModeWantsThem) {
  prepareNumerics(kDeterministic, 2, "cpu");
  EXPECT_EQ(threads(), 2);
  EXPECT_EQ(toJson(switchesNow()).dump(),
            R"({"deterministic-algorithms":true,"warn-only":false,"cudnn-deterministic":true,)"
            R"("cudnn-benchmark":false,"tf32-cublas":false,"tf32-cudnn":false,"onednn":true})");
  prepareNumerics(kNative, 1, "cpu");
  EXPECT_EQ(threads(), 1);
  EXPECT_FALSE(switchesNow().deterministicAlgorithms);
  EXPECT_FALSE(switchesNow().cudnnDeterministic);
  EXPECT_TRUE(switchesNow().cudnnBenchmark);
}

TEST_F(Numerics, RoundFactorsOnlyOnCudaAndOnlyForSpeed) {
  EXPECT_TRUE(switchesFor(kNative, true).tf32Cudnn);
  EXPECT_TRUE(switchesFor(kNative, true).tf32Cublas);
  EXPECT_FALSE(switchesFor(kNative, false).tf32Cudnn);
  EXPECT_FALSE(switchesFor(kDeterministic, true).tf32Cudnn);
  EXPECT_FALSE(switchesFor(kDeterministic, true).tf32Cublas);
}

TEST_F(Numerics, EverySwitchThatIsSetIsReadBack) {
  const NumericSwitches all{true, true, true, true, true, true, false};
  setSwitches(all);
  EXPECT_EQ(switchesNow(), all);
  const NumericSwitches none{false, false, false, false, false, false, true};
  setSwitches(none);
  EXPECT_EQ(switchesNow(), none);
}

TEST_F(Numerics, ASwitchThatDoesNotStandIsNamed) {
  auto now = switchesFor(kDeterministic, true);
  EXPECT_NO_THROW(requireTaken(switchesFor(kDeterministic, true), now));
  now.tf32Cudnn = true;
  HP_EXPECT_REFUSED(requireTaken(switchesFor(kDeterministic, true), now),
                    "'tf32-cudnn' was set to false but stands at true");
}

TEST_F(Numerics, ProbesSeeDenormalsThatAreFlushed) {
  EXPECT_TRUE(probeNumerics("cpu").keepsDenormals);
  EXPECT_TRUE(probeNumerics("cpu").keepsFactors);
  if (!at::globalContext().setFlushDenormal(true)) GTEST_SKIP() << "this processor always keeps denormals";
  EXPECT_FALSE(probeNumerics("cpu").keepsDenormals);
  prepareNumerics(kDeterministic, 1, "cpu");
  EXPECT_TRUE(probeNumerics("cpu").keepsDenormals) << "preparing keeps them";
}

TEST_F(Numerics, AScopeFlushesDenormalsAgainWhereTheyWereFlushed) {
  for (const bool flushes : {true, false}) {
    if (!at::globalContext().setFlushDenormal(flushes))
      GTEST_SKIP() << "this processor always keeps denormals";
    {
      const NumericsScope undone;
      prepareNumerics(kDeterministic, 1, "cpu");
      EXPECT_TRUE(probeNumerics("cpu").keepsDenormals);
    }
    EXPECT_EQ(probeNumerics("cpu").keepsDenormals, !flushes);
  }
}

TEST_F(Numerics, AScopeDoesNotTakeForItsOwnWhatSomebodyElseSetForAWhile) {
  const auto switches = switchesNow();
  const int blas = blasThreads();
  std::atomic<bool> isSet = false;
  std::jthread other([&] {
    const NumericsTurn turn;
    const NumericsScope undone;
    prepareNumerics(kDeterministic, 2, "cpu");
    isSet = true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  });
  while (!isSet) std::this_thread::yield();
  { const NumericsScope undone; }
  EXPECT_EQ(switchesNow(), switches);
  EXPECT_EQ(blasThreads(), blas);
}

TEST_F(Numerics, DeterministicModeRefusesWhatProbesSaw) {
  for (const auto& bad : {NumericProbes{.keepsDenormals = false}, NumericProbes{.keepsFactors = false}}) {
    EXPECT_NO_THROW(requireSound(bad, kNative));
    HP_EXPECT_REFUSED(requireSound(bad, kDeterministic), "mode native");
  }
  EXPECT_NO_THROW(requireSound({}, kDeterministic));
}

TEST_F(Numerics, FewerThreadsThanAskedForAreRefused) {
  EXPECT_NO_THROW(requireThreads(4, 4, 0));
  EXPECT_NO_THROW(requireThreads(4, 4, std::numeric_limits<int>::max()));
  HP_EXPECT_REFUSED(requireThreads(4, 4, 3), "4 threads were asked for, but only 3");
  HP_EXPECT_REFUSED(requireThreads(4, 1, 0), "only 1");
}

TEST_F(Numerics, DevicesThatAreNotThereAreRefused) {
  HP_EXPECT_REFUSED(prepareNumerics(kNative, 1, "gpu"), "no device 'gpu'");
  HP_EXPECT_REFUSED(prepareNumerics(kNative, 1, "meta"), "Training on 'meta'");
  if (at::hasCUDA()) {
    HP_EXPECT_REFUSED(prepareNumerics(kNative, 1, "cuda:63"), "the last CUDA device is");
  } else {
    HP_EXPECT_REFUSED(prepareNumerics(kNative, 1, "cuda"), "no CUDA device");
  }
}

// cuBLAS reads its variable once, when CUDA starts.
TEST(CublasWorkspace, IsFixedBeforeCudaStarts) {
  EXPECT_EQ(cublasWorkspaceFor(kDeterministic, std::nullopt, false), ":4096:8");
  EXPECT_EQ(cublasWorkspaceFor(kNative, std::nullopt, false), ":4096:8")
      << "a deterministic training may follow in this process";
}

TEST(CublasWorkspace, StaysAsItIsWhereThatWillDo) {
  for (const char* fixed : {":4096:8", ":16:8"}) {
    EXPECT_EQ(cublasWorkspaceFor(kDeterministic, fixed, false), "");
    EXPECT_EQ(cublasWorkspaceFor(kDeterministic, fixed, true), "");
  }
  EXPECT_EQ(cublasWorkspaceFor(kNative, ":0:0", false), "");
}

TEST(CublasWorkspace, RefusesDeterministicModeWithAnother) {
  HP_EXPECT_REFUSED(cublasWorkspaceFor(kDeterministic, ":0:0", false), "CUBLAS_WORKSPACE_CONFIG=:0:0");
}

TEST(CublasWorkspace, SetTooLateIsNoHelp) {
  EXPECT_EQ(cublasWorkspaceFor(kNative, std::nullopt, true), "")
      << "a later training must not take it for set";
  HP_EXPECT_REFUSED(cublasWorkspaceFor(kDeterministic, std::nullopt, true), "process of its own");
}

}  // namespace
}  // namespace hp
