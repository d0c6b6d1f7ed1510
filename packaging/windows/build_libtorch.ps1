# SPDX-License-Identifier: GPL-3.0-or-later
# Builds LibTorch for processors, without MKL and with the compiler's own OpenMP: no library of Intel under a licence
# that the GPL does not go with. oneDNN (Apache-2.0) computes convolutions, OpenBLAS (BSD) matrix products.
param([Parameter(Mandatory)] [string] $Version, [Parameter(Mandatory)] [string] $Into)
$ErrorActionPreference = 'Stop'
$work = Join-Path ([IO.Path]::GetTempPath()) 'libtorch-build'
New-Item -ItemType Directory -Force $work | Out-Null
git clone --depth 1 --branch "v$Version" --recurse-submodules --shallow-submodules https://github.com/pytorch/pytorch "$work/pytorch"
if ($LASTEXITCODE) { throw 'PyTorch could not be cloned.' }
git clone --depth 1 --branch $env:VCPKG_TAG https://github.com/microsoft/vcpkg "$work/vcpkg"
& "$work/vcpkg/bootstrap-vcpkg.bat" -disableMetrics
& "$work/vcpkg/vcpkg.exe" install openblas lapack-reference --triplet x64-windows-static-md
if ($LASTEXITCODE) { throw 'OpenBLAS could not be built.' }
python -m pip install pyyaml typing_extensions
$libraries = "$work/vcpkg/installed/x64-windows-static-md"
cmake -S "$work/pytorch" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release "-DCMAKE_INSTALL_PREFIX=$Into" `
  "-DCMAKE_PREFIX_PATH=$libraries" -DBUILD_PYTHON=OFF -DBUILD_TEST=OFF -DUSE_CUDA=OFF -DUSE_DISTRIBUTED=OFF -DUSE_KINETO=OFF `
  -DUSE_MKL=OFF -DBLAS=OpenBLAS "-DOpenBLAS_HOME=$libraries" -DUSE_MKLDNN=ON -DUSE_OPENMP=ON -DUSE_FBGEMM=OFF
if ($LASTEXITCODE) { throw 'LibTorch could not be configured.' }
cmake --build "$work/build" --target install
if ($LASTEXITCODE) { throw 'LibTorch could not be built.' }
if (Get-ChildItem $Into -Recurse -Include 'libiomp5md.dll', 'mkl_*.dll') { throw 'There are libraries of Intel in it.' }
