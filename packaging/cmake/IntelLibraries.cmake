# SPDX-License-Identifier: GPL-3.0-or-later
# hp_contains_intel(folder result): the files of a LibTorch's lib that are Intel's; MKL may be inside torch_cpu.dll.
function(hp_contains_intel folder result)
  file(GLOB found ${folder}/libiomp5md.dll ${folder}/mkl_*.dll ${folder}/svml_*.dll)
  if(EXISTS ${folder}/torch_cpu.dll)
    file(STRINGS ${folder}/torch_cpu.dll text REGEX "Math Kernel Library" LIMIT_COUNT 1)
    if(text)
      list(APPEND found ${folder}/torch_cpu.dll)
    endif()
  endif()
  set(${result} "${found}" PARENT_SCOPE)
endfunction()
