# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch as one interface target, hp::torch, whatever the platform calls it.
#
# LibTorch 1.13's ATen/core/List.h keeps c10::IValue in a std::vector before the type is complete.
# g++ accepts that, clang in C++20 does not. Where the old header is found, a corrected copy is
# generated into the build folder and put before it: the members that need the complete type are
# only declared in their places and defined at the end of the file.

set(HEATPROOF_LIBTORCH "" CACHE PATH
    "Folder with the include and lib of a LibTorch, such as torch inside a Python's site-packages; empty: what CMake finds")

find_package(Threads REQUIRED)
add_library(hp_torch_headers INTERFACE)
add_library(hp::torch ALIAS hp_torch_headers)

# find_package(Torch) of a LibTorch for CUDA asks for the whole CUDA toolkit and its compiler. Nothing of ours is
# compiled for CUDA, so that the libraries are enough.
function(hp_use_libtorch_folder folder)
  foreach(name torch_cpu c10)
    find_library(HP_LIB_${name} ${name} PATHS ${folder}/lib NO_DEFAULT_PATH NO_CACHE REQUIRED)
    target_link_libraries(hp_torch_headers INTERFACE ${HP_LIB_${name}})
  endforeach()
  # Nobody calls this one by name, but LibTorch has no CUDA unless it is loaded. What it needs in turn lies where
  # only the loader finds it.
  find_library(HP_LIB_torch_cuda torch_cuda PATHS ${folder}/lib NO_DEFAULT_PATH NO_CACHE)
  if(HP_LIB_torch_cuda)
    target_link_libraries(hp_torch_headers INTERFACE
                          "-Wl,--allow-shlib-undefined,--no-as-needed,${HP_LIB_torch_cuda},--as-needed")
  endif()
  set(TORCH_INCLUDE_DIRS ${folder}/include ${folder}/include/torch/csrc/api/include)
  target_include_directories(hp_torch_headers SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
  set(TORCH_INCLUDE_DIRS ${TORCH_INCLUDE_DIRS} PARENT_SCOPE)
endfunction()

if(HEATPROOF_LIBTORCH)
  hp_use_libtorch_folder(${HEATPROOF_LIBTORCH})
else()
  find_package(Torch REQUIRED QUIET)
  target_link_libraries(hp_torch_headers INTERFACE ${TORCH_LIBRARIES})
endif()
target_link_libraries(hp_torch_headers INTERFACE Threads::Threads)

function(hp_correct_list_header)
  find_file(HP_LIST_HEADER ATen/core/List.h PATHS ${TORCH_INCLUDE_DIRS} NO_CACHE)
  if(NOT HP_LIST_HEADER)
    return()
  endif()
  file(READ ${HP_LIST_HEADER} text)
  set(inline_constructor "explicit ListImpl(list_type list_, TypePtr elementType_)\n  : list(std::move(list_))\n  , elementType(std::move(elementType_)) {}")
  string(FIND "${text}" "${inline_constructor}" at)
  if(at EQUAL -1)
    return()
  endif()
  string(REPLACE "${inline_constructor}" "explicit ListImpl(list_type list_, TypePtr elementType_);\n  ~ListImpl() override;" text "${text}")
  string(REPLACE "intrusive_ptr<ListImpl> copy() const {\n    return make_intrusive<ListImpl>(list, elementType);\n  }"
                 "intrusive_ptr<ListImpl> copy() const;" text "${text}")
  string(REPLACE "inline const IValue* ptr_to_first_element(const GenericList& list) {\n  return &list.impl_->list[0];\n}"
                 "" text "${text}")
  string(APPEND text "
namespace c10 {
namespace detail {
inline ListImpl::ListImpl(list_type list_, TypePtr elementType_)
    : list(std::move(list_)), elementType(std::move(elementType_)) {}
inline ListImpl::~ListImpl() = default;
inline intrusive_ptr<ListImpl> ListImpl::copy() const {
  return make_intrusive<ListImpl>(list, elementType);
}
}  // namespace detail
namespace impl {
inline const IValue* ptr_to_first_element(const List<IValue>& list) {
  return &list.impl_->list[0];
}
}  // namespace impl
}  // namespace c10
")
  set(folder ${PROJECT_BINARY_DIR}/generated/libtorch)
  file(WRITE ${folder}/ATen/core/List.h.new "${text}")
  file(COPY_FILE ${folder}/ATen/core/List.h.new ${folder}/ATen/core/List.h ONLY_IF_DIFFERENT)
  target_include_directories(hp_torch_headers SYSTEM BEFORE INTERFACE ${folder})
endfunction()

hp_correct_list_header()
