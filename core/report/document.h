// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/imaging/image.h"

namespace hp {

/// A title within the text. Level 1 to 3.
struct Heading {
  int level = 1;
  std::string text = {};
};

/// Lines end at line breaks and where the page is full.
struct Paragraph {
  std::string text = {};
  bool quiet = false;  ///< small print
};

/// How good or bad news is. Never told by colour alone: a callout's title says it in words.
enum class Tone { Good, Neutral, Bad };

/// What nobody may miss.
struct Callout {
  Tone tone = Tone::Neutral;
  std::string title = {};
  std::string text = {};
};

enum class Alignment { Left, Right };

struct Column {
  std::string title = {};  ///< with the unit of its numbers
  Alignment alignment = Alignment::Left;
  bool code = false;  ///< digests and names of tensors: every character equally wide
};

/// One cell of a table.
struct Cell {
  std::string text = {};   ///< for people: numbers with few digits
  std::string exact = {};  ///< for files; empty: `text`
  bool marked = false;     ///< stands out

  Cell() = default;
  Cell(std::string forPeople, bool isMarked = false)  // NOLINT: a row is a list of texts
      : text(std::move(forPeople)), marked(isMarked) {}
  Cell(const char* forPeople) : text(forPeople) {}  // NOLINT
  const std::string& forFiles() const { return exact.empty() ? text : exact; }
};
/// A number with at most so many significant digits for people, and all of them for files. "not a number",
/// "infinite" and "-infinite" in words.
Cell numberCell(double value, int digits = 4);
/// The same with a fixed number of decimals for people: shares and probabilities, which stand below each
/// other.
Cell decimalCell(double value, int decimals = 4);
/// A whole number, with separators for people: 991,041.
Cell countCell(std::int64_t value);

/// Rows of equally many cells as there are columns; the writers fill up or cut rows that are not.
struct Table {
  std::string caption = {};
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};
};

struct Picture {
  std::string caption = {};
  std::string alternative = {};  ///< what it shows, for who cannot see it
  Image image = {};
  Image dark = {};  ///< the same for a dark page; empty: `image`
};

/// Facts, one a line.
struct KeyValues {
  std::string caption = {};
  std::vector<std::pair<std::string, Cell>> rows = {};
};

/// Something that was asked for and is not there. Says so.
struct NotProvided {
  std::string what = {};  ///< "The intended purpose"; empty: all of what the heading asks for
};

using Block = std::variant<Heading, Paragraph, Callout, Table, Picture, KeyValues, NotProvided>;

/// Text, tables and pictures in an order. Knows nothing of runs. Every text may be hostile; writers make it
/// harmless.
struct Document {
  std::string title = {};
  std::string subtitle = {};
  std::string created = {};  ///< "2026-11-23T03:16:00Z"; empty: not said. Writers ask no clock.
  std::vector<Block> blocks = {};
};

/// A text that can be shown anywhere: valid UTF-8, line breaks but no other control characters, and
/// characters that cannot be seen or that turn the direction of what follows written out as "[U+202E]".
std::string visibleText(const std::string& text);

/// "Not provided: the intended purpose."
std::string notProvidedText(const NotProvided& block);

/// The facts as a table of two columns.
Table tableOf(const KeyValues& facts);

}  // namespace hp
