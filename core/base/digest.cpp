// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <vector>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {

struct Digest::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  ~State() { EVP_MD_CTX_free(context); }
};

Digest::Digest() : state_(std::make_unique<State>()) {
  if (EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr) != 1)
    throw Error("SHA-256 is not available on this system.");
}
Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

Digest& Digest::add(const void* bytes, std::size_t count) {
  if (count > 0) EVP_DigestUpdate(state_->context, bytes, count);
  return *this;
}

Digest& Digest::add(const std::string& text) { return add(text.data(), text.size()); }

std::string Digest::hex() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned int count = 0;
  EVP_DigestFinal_ex(state_->context, bytes.data(), &count);
  return hexText(bytes.data(), count);
}

std::string digestOfFile(const std::filesystem::path& path, const PieceRead& pieceRead) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("The file " + path.string() + " cannot be read.");
  Digest digest;
  std::vector<char> buffer(1 << 20);
  while (file.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || file.gcount() > 0) {
    const auto count = static_cast<std::size_t>(file.gcount());
    digest.add(buffer.data(), count);
    if (pieceRead) pieceRead(count);
  }
  return digest.hex();
}

}  // namespace hp
