// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/saved_object.h"

#include <map>
#include <string_view>

#include "core/base/outcome.h"
#include "core/model/import/tensor_view.h"
#include "core/model/import/unpickler.h"
#include "core/model/import/zip_file.h"

namespace hp {
namespace {

using pickle::Document;
using pickle::Kind;

constexpr std::uint64_t kLongestPickle = 64u << 20;
constexpr std::int64_t kStreamProtocol = 1001;

/// torch.save's magic number 0x1950a86a20f9469cfc6c, little endian as a pickle holds it.
constexpr std::string_view kMagic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";

Error bigEndian(const std::string& file) {
  return Error(
      file +
      " was written on a big-endian computer, which Heatproof does not read; save it again on another.");
}

/// "archive/" when the archive holds archive/data.pkl.
std::string folderOf(const ZipFile& zip, const std::string& file) {
  constexpr std::string_view kPickle = "data.pkl";
  for (const std::string& name : zip.names()) {
    if (!name.ends_with(kPickle)) continue;
    const std::string folder = name.substr(0, name.size() - kPickle.size());
    if (folder.empty() || folder.find('/') == folder.size() - 1) return folder;
  }
  throw Error(file + " is a zip archive, but not one that torch.save wrote: it lacks data.pkl.");
}

std::map<std::string, ElementKind> kindsOfStorages(const Document& document, const std::string& file) {
  std::map<std::string, ElementKind> kinds;
  for (const auto& object : document.objects) {
    if (object.kind == Kind::Storage) kinds.emplace(storageKey(object, file), storageKind(object, file));
  }
  return kinds;
}

/// Walks over the storages behind the pickles: each begins with its number of elements.
std::map<std::string, ByteRange> placesOfStorages(ByteCursor& cursor, const Document& keys,
                                                  const std::map<std::string, ElementKind>& kinds) {
  const std::string& file = cursor.source().name();
  const auto* list = pickle::asObject(keys.root, Kind::List);
  if (!list) throw damaged(file, "it has no list of storages");
  std::map<std::string, ByteRange> places;
  std::uint64_t at = cursor.position();
  for (const auto& item : list->items) {
    const auto* key = pickle::asObject(item, Kind::Text);
    const auto kind = key ? kinds.find(key->text) : kinds.end();
    if (kind == kinds.end()) throw damaged(file, "it lists a storage that no tensor uses");
    const std::uint64_t size = elementSize(kind->second);
    cursor.moveTo(at);
    const auto count = cursor.number<std::uint64_t>();
    if (count > cursor.remaining() / size) throw damaged(file, "it ends before its content does");
    places[key->text] = {cursor.position(), count * size};
    at = cursor.position() + count * size;
  }
  return places;
}

/// The three pickles before the object: magic number, protocol, and the computer it was written on.
void checkPreamble(ByteCursor& cursor) {
  const std::string& file = cursor.source().name();
  const Document magic = pickle::read(cursor);
  const auto* number = pickle::asObject(magic.root, Kind::BigInteger);
  if (!number || !number->text.starts_with(kMagic))
    throw Error(file + " is a pickle, but not one that torch.save wrote.");
  const Document protocol = pickle::read(cursor);
  if (protocol.root != pickle::Value(kStreamProtocol))
    throw damaged(file, "torch.save's protocol in it is unknown");
  const Document system = pickle::read(cursor);
  const auto* facts = pickle::asObject(system.root, Kind::Dictionary);
  const auto* little = facts ? pickle::find(*facts, "little_endian") : nullptr;
  if (!little) throw damaged(file, "it does not say on what computer it was written");
  if (*little == pickle::Value(false)) throw bigEndian(file);
}

}  // namespace

SavedObject openZipFormat(ByteSource& source) {
  const auto zip = std::make_shared<ZipFile>(source);
  const std::string folder = folderOf(*zip, source.name());
  if (zip->contains(folder + "byteorder") && zip->text(folder + "byteorder", 64) == "big")
    throw bigEndian(source.name());
  const std::string bytes = zip->text(folder + "data.pkl", kLongestPickle);
  MemoryBytes pickled(bytes, source.name());
  ByteCursor cursor(pickled);
  return {pickle::read(cursor),
          [zip, folder](const std::string& key) { return zip->open(folder + "data/" + key); },
          [zip, folder](const std::string& key) { return zip->placeOf(folder + "data/" + key); }};
}

SavedObject openStreamFormat(ByteSource& source) {
  ByteCursor cursor(source);
  checkPreamble(cursor);
  SavedObject saved{.document = pickle::read(cursor)};
  const auto kinds = kindsOfStorages(saved.document, source.name());
  const Document keys = pickle::read(cursor);
  saved.placeOf = [&source, places = placesOfStorages(cursor, keys, kinds)](const std::string& key) {
    const auto place = places.find(key);
    if (place == places.end()) throw damaged(source.name(), "the storage " + shown(key) + " is missing");
    return place->second;
  };
  saved.openStorage = [&source, placeOf = saved.placeOf](const std::string& key) {
    const ByteRange place = placeOf(key);
    return StoredBytes{place.size, [&source, at = place.begin](void* to, std::size_t count) mutable {
                         source.read(at, to, count);
                         at += count;
                       }};
  };
  return saved;
}

}  // namespace hp
