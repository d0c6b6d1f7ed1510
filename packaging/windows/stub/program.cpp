// SPDX-License-Identifier: GPL-3.0-or-later
// Says which version it is, what it was told, and what its library says.
#include <cstdio>

__declspec(dllimport) int fortyTwo();

int main(int argc, char** argv) {
  std::printf("heatproof: " HEATPROOF_VERSION "\n");
  for (int i = 1; i < argc; ++i) std::printf("argument: %s\n", argv[i]);
  std::printf("library: %d\n", fortyTwo());
  return argc;
}
