// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of resources/i18n say everything that the sources say, and nothing wrongly; and each check
// fails on a planted fault.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include "tests/support/temporary_folder.h"
#include "tests/ui/languages/catalogue.h"
#include "tests/ui/support/screenshot.h"

namespace hp::test {
namespace {

const QString kSources = QStringLiteral(HEATPROOF_SOURCES);
const QString kFolder = kSources + QStringLiteral("/resources/i18n/");
const char* const kTranslated[] = {"heatproof_de", "heatproof_fr", "heatproof_nb"};

QString pathOf(const QString& folder, const char* name) {
  return folder + QString::fromLatin1(name) + QStringLiteral(".ts");
}
Catalogue catalogueOf(const char* name) { return readCatalogue(pathOf(kFolder, name)); }

CatalogueText text(const char* source, const char* translation) {
  return {.source = QString::fromUtf8(source), .forms = {QString::fromUtf8(translation)}};
}
CatalogueText plural(const char* source, const char* one, const char* many) {
  return {.source = QString::fromUtf8(source),
          .isPlural = true,
          .forms = {QString::fromUtf8(one), QString::fromUtf8(many)}};
}
QString firstFault(const CatalogueText& wrong) { return faultsOf(wrong).value(0); }

TEST(CatalogueChecks, FindWhatIsPlanted) {
  EXPECT_EQ(firstFault(text("%1 of %2", "%1 von %1")), QStringLiteral("placeholders"));
  EXPECT_EQ(firstFault(text("%1 of %2", "%1")), QStringLiteral("placeholders"));
  EXPECT_EQ(firstFault(text("&Open", "Öffnen")), QStringLiteral("accelerator"));
  EXPECT_EQ(firstFault(text("Open", "&Öffnen")), QStringLiteral("accelerator"));
  EXPECT_EQ(firstFault(text("Open…", "Öffnen")), QStringLiteral("ellipsis"));
  EXPECT_EQ(firstFault(text(" and %1 more", "und %1 weitere")), QStringLiteral("blanks"));
  EXPECT_EQ(firstFault(text("<b>Now</b>", "<b>Jetzt<b>")), QStringLiteral("tags"));
  EXPECT_EQ(firstFault(text("one\ntwo", "eins zwei")), QStringLiteral("lines"));
  EXPECT_EQ(firstFault(text("Now", " ")), QStringLiteral("empty"));
  EXPECT_EQ(firstFault(plural("%n of %1", "%n von %1", "%n")), QStringLiteral("placeholders"));
  EXPECT_EQ(firstFault(plural("%n runs", "ein Lauf", "Läufe")), QStringLiteral("placeholders"));
  EXPECT_EQ(firstFault({.isPlural = true, .forms = {QStringLiteral("%n")}}), QStringLiteral("forms"));
  for (const char* state : {"unfinished", "vanished", "obsolete"}) {
    CatalogueText left = text("Now", "Jetzt");
    left.state = QString::fromLatin1(state);
    EXPECT_EQ(firstFault(left), left.state);
  }
}

TEST(CatalogueChecks, LetPassWhatIsRight) {
  EXPECT_TRUE(faultsOf(text("%1 of %2", "von %2 sind es %1")).isEmpty());
  EXPECT_TRUE(faultsOf(text("&Open…", "Ö&ffnen …")).isEmpty());
  EXPECT_TRUE(faultsOf(plural("%n runs of %1", "ein Lauf von %1", "%n Läufe von %1")).isEmpty());
}

TEST(CatalogueChecks, ReadWhatLinguistWrites) {
  const Catalogue read = parseCatalogue(
      "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"de\"><context><name>A</name>"
      "<message><source>a &amp; b</source><comment>c</comment><translation>ä</translation></message>"
      "<message numerus=\"yes\"><source>%n</source><translation "
      "type=\"unfinished\"><numerusform>1</numerusform>"
      "<numerusform></numerusform></translation></message></context></TS>");
  ASSERT_EQ(read.texts.size(), 2u);
  EXPECT_EQ(read.language, QStringLiteral("de"));
  EXPECT_EQ(read.texts[0].name(), QStringLiteral("A | a & b"));
  EXPECT_EQ(read.texts[0].forms, QStringList{QStringLiteral("ä")});
  EXPECT_EQ(read.texts[1].state, QStringLiteral("unfinished"));
  EXPECT_EQ(read.texts[1].forms.size(), 2);
  EXPECT_EQ(missingIn(read, {.language = {}, .texts = {read.texts[0]}}),
            QStringList{QStringLiteral("A | %n")});
}

TEST(Catalogues, AreFinishedAndFit) {
  for (const char* name : {"heatproof_en", "heatproof_de", "heatproof_fr", "heatproof_nb", "qtbase_nb"}) {
    const Catalogue catalogue = catalogueOf(name);
    EXPECT_FALSE(catalogue.texts.empty()) << name;
    EXPECT_TRUE(QString::fromLatin1(name).endsWith(catalogue.language)) << name;
    for (const QString& fault : faultsOf(catalogue)) ADD_FAILURE() << name << ": " << fault.toStdString();
  }
}

TEST(Catalogues, SayTheSameInEveryLanguage) {
  const Catalogue first = catalogueOf(kTranslated[0]);
  for (const char* name : kTranslated) {
    const Catalogue other = catalogueOf(name);
    EXPECT_EQ(missingIn(first, other).join(QLatin1Char('\n')), QString()) << name;
    EXPECT_EQ(missingIn(other, first).join(QLatin1Char('\n')), QString()) << name;
  }
}

// English texts are the sources; only their plurals are in a catalogue.
TEST(Catalogues, HaveEveryPluralInEnglish) {
  Catalogue plurals;
  for (const CatalogueText& each : catalogueOf(kTranslated[0]).texts)
    if (each.isPlural) plurals.texts.push_back(each);
  EXPECT_EQ(missingIn(plurals, catalogueOf("heatproof_en")).join(QLatin1Char('\n')), QString());
  for (const CatalogueText& each : catalogueOf("heatproof_en").texts)
    EXPECT_EQ(each.forms.value(1), each.source) << each.name().toStdString();
}

// "%n" without a plural shows "1 pictures" somewhere.
TEST(Catalogues, CountOnlyWithPlurals) {
  for (const CatalogueText& each : catalogueOf(kTranslated[0]).texts)
    EXPECT_EQ(each.isPlural,
              each.source.contains(QLatin1String("%n")) || each.source.contains(QLatin1String("%Ln")))
        << each.name().toStdString();
}

bool copyCatalogues(const QString& to) {
  for (const QFileInfo& each : QDir(kFolder).entryInfoList({QStringLiteral("heatproof_*.ts")}))
    if (!QFile::copy(each.filePath(), to + each.fileName())) return false;
  return true;
}

// What packaging/translations.sh would change.
TEST(Catalogues, AreThoseOfTheSources) {
  const QString lupdate = QStringLiteral(HEATPROOF_LUPDATE);
  if (lupdate.isEmpty() || !QFileInfo(lupdate).isExecutable())
    GTEST_SKIP() << "Qt's lupdate is not installed.";
  const TemporaryFolder temporary;
  const QString folder = QString::fromStdString(temporary.path().string()) + QLatin1Char('/');
  ASSERT_TRUE(copyCatalogues(folder));
  QProcess script;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LUPDATE"), lupdate);
  script.setProcessEnvironment(environment);
  script.start(QStringLiteral("bash"), {kSources + QStringLiteral("/packaging/translations.sh"), folder});
  ASSERT_TRUE(script.waitForFinished(120000));
  ASSERT_EQ(script.exitCode(), 0) << script.readAllStandardError().toStdString();
  for (const char* name : {"heatproof_de", "heatproof_fr", "heatproof_nb", "heatproof_en"}) {
    const Catalogue now = readCatalogue(pathOf(folder, name)), committed = catalogueOf(name);
    for (const QString& each : missingIn(now, committed))
      ADD_FAILURE() << name
                    << " lacks a text of the sources (packaging/translations.sh): " << each.toStdString();
    for (const QString& each : missingIn(committed, now))
      ADD_FAILURE() << name << " has a text that no source says: " << each.toStdString();
    for (const QString& fault : faultsOf(now)) ADD_FAILURE() << name << ": " << fault.toStdString();
  }
}

}  // namespace
}  // namespace hp::test
