// SPDX-License-Identifier: GPL-3.0-or-later
// Files written by PyTorch itself: tests/data/torch_save, see make.py there.
#include <gtest/gtest.h>

#include "core/model/import/state_dict.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

Weights readFile(const std::string& name) {
  FileBytes source(std::filesystem::path(HEATPROOF_TEST_DATA) / "torch_save" / name);
  return readStateDict(source, {});
}

/// Element i is (i + 1) / 4, or i + 1 in integers.
void expectCounting(const std::string& name, const at::Tensor& tensor) {
  const double unit = tensor.is_floating_point() ? 0.25 : 1;
  const at::Tensor flat = tensor.reshape({-1}).to(at::kDouble);
  EXPECT_TRUE(tensor.is_contiguous()) << name;
  for (std::int64_t i = 0; i < flat.numel(); ++i)
    EXPECT_EQ(flat[i].item<double>(), unit * static_cast<double>(i + 1)) << name;
}

class TorchSave : public testing::TestWithParam<std::string> {};

TEST_P(TorchSave, KindsAndViews) {
  for (const std::string begin : {"kinds", "kinds-protocol4"}) {
    const Weights weights = readFile(begin + GetParam());
    EXPECT_EQ(weights.size(), 15u) << "all but the empty one";
    for (const auto& [name, tensor] : weights) {
      expectCounting(name, tensor);
      EXPECT_EQ(tensor.is_floating_point(), name.find("int") == std::string::npos) << name;
      EXPECT_TRUE(!tensor.is_floating_point() || tensor.scalar_type() == at::kFloat) << name;
    }
    EXPECT_EQ(weights.at("channels_last").sizes().vec(), (Shape{2, 3, 4, 5}));
    EXPECT_EQ(weights.at("transposed").sizes().vec(), (Shape{3, 2}));
    EXPECT_EQ(weights.at("scalar").dim(), 0);
  }
}

TEST_P(TorchSave, CheckpointsOfTrainingScripts) {
  const Weights weights = readFile("checkpoint" + GetParam());
  ASSERT_EQ(weights.size(), 7u);
  expectCounting("0.weight", weights.at("0.weight"));
  EXPECT_EQ(weights.at("1.num_batches_tracked").item<std::int64_t>(), 1);
}

INSTANTIATE_TEST_SUITE_P(Formats, TorchSave, testing::Values(".zip.pt", ".stream.pt"),
                         [](const auto& format) { return format.param == ".zip.pt" ? "Zip" : "Stream"; });

TEST(TorchSaveModule, IsRefusedWithAdvice) {
  HP_EXPECT_REFUSED(readFile("module.zip.pt"),
                    "holds a whole module (torch.nn.modules.container.Sequential)");
}

}  // namespace
}  // namespace hp
