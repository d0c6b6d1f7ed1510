// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_writer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/report/page_layout.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::size_t pageCount(const std::string& pdf) {
  std::size_t count = 0;
  for (auto at = pdf.find("/Type /Page "); at != std::string::npos; at = pdf.find("/Type /Page ", at + 1))
    ++count;
  return count;
}

TEST(PdfWriter, HasThePagesOfTheLayout) {
  const auto document = comparisonDocument(test::sampleReport());
  const auto pdf = pdfBytes(document);
  EXPECT_TRUE(pdf.starts_with("%PDF-1.4"));
  EXPECT_TRUE(pdf.ends_with("%%EOF\n"));
  EXPECT_GE(pageCount(pdf), 5u);
  EXPECT_EQ(pageCount(pdf), layOutPages(piecesOf(document), document.title).pages.size());
}

TEST(PdfWriter, KnowsTitleContentsAndDateOfTheDocument) {
  Document document{"Comparison", "", "2026-11-23T03:16:00Z", {Heading{1, "Chapter One"}, Paragraph{"x"}}};
  const auto pdf = pdfBytes(document);
  EXPECT_NE(pdf.find("/Title (Comparison)"), std::string::npos);
  EXPECT_NE(pdf.find("/Title (Chapter One)"), std::string::npos);
  EXPECT_NE(pdf.find("20261123031600"), std::string::npos);
}

TEST(PdfWriter, AsksNoClock) {
  const auto document = comparisonDocument(test::sampleReport());
  EXPECT_EQ(pdfBytes(document), pdfBytes(document));
  const auto undated = pdfBytes({"T", "", "", {Paragraph{"x"}}});
  EXPECT_NE(undated.find("19700101000000"), std::string::npos);
  EXPECT_EQ(undated.find("/CreationDate (D:2"), std::string::npos);
}

TEST(PdfWriter, SurvivesHostileAndEmptyDocuments) {
  const std::string evil = test::kHostileName;
  EXPECT_EQ(
      pageCount(pdfBytes({evil, evil, evil, {Heading{0, evil}, Table{evil, {{evil}}, {{evil, evil}}}}})), 1u);
  EXPECT_EQ(pageCount(pdfBytes({})), 1u);
  EXPECT_EQ(pageCount(pdfBytes(
                {"", "", "", {Heading{1, "alone"}, Table{"", {}, {}}, Table{"empty", {{"a"}}, {}}}})),
            1u);
}

TEST(PdfWriter, WritesWhatItSays) {
  const test::TemporaryFolder folder;
  const Document document{"T", "", "", {Paragraph{"x"}}};
  writePdf(folder / "r.pdf", document);
  std::ifstream file(folder / "r.pdf", std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  EXPECT_EQ(bytes.str(), pdfBytes(document));
}

}  // namespace
}  // namespace hp
