// SPDX-License-Identifier: GPL-3.0-or-later
// One home for languages: texts, Qt's own, plurals and numbers.
#include "ui/kit/languages.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLocale>
#include <QPushButton>

#include "tests/ui/support/screenshot.h"
#include "ui/kit/conversions.h"
#include "ui/kit/real_edit.h"

namespace hp::test {
namespace {

class LanguagesTest : public testing::Test {
 protected:
  void TearDown() override { Languages::apply(QStringLiteral("en")); }
};

QString say(const char* context, const char* text, int n = -1) {
  return QCoreApplication::translate(context, text, nullptr, n);
}

void speak(const char* language) { Languages::apply(QString::fromLatin1(language)); }

TEST_F(LanguagesTest, TheSystemsIsTheFirstThatWeSpeak) {
  const auto of = [](const char* choice, const QStringList& preferred) {
    return languageOf(QString::fromLatin1(choice), preferred);
  };
  const QStringList dutch{QStringLiteral("nl-NL"), QStringLiteral("nl"), QStringLiteral("fr-BE")};
  EXPECT_EQ(of("de", dutch), QStringLiteral("de"));
  EXPECT_EQ(of("system", dutch), QStringLiteral("fr"));
  EXPECT_EQ(of("", {QStringLiteral("nn-NO")}), QStringLiteral("nb"));
  EXPECT_EQ(of("", {QStringLiteral("no")}), QStringLiteral("nb"));
  EXPECT_EQ(of("", {QStringLiteral("de_AT")}), QStringLiteral("de"));
  EXPECT_EQ(of("klingon", {QStringLiteral("ja-JP")}), QStringLiteral("en"));
  EXPECT_EQ(of("system", {QStringLiteral("C")}), QStringLiteral("en"));
}

TEST_F(LanguagesTest, TextsAreFoundWhereverTheyWereWrittenDown) {
  speak("de");
  EXPECT_EQ(Languages::current(), QStringLiteral("de"));
  EXPECT_EQ(say("MessageBar", "Dismiss (Esc)"), QStringLiteral("Schließen (Esc)"));
  EXPECT_EQ(say("hp::MessageBar", "Dismiss (Esc)"), QStringLiteral("Schließen (Esc)"));
  EXPECT_EQ(say("CellText", "The prediction holds."), QStringLiteral("Die Vorhersage bleibt."))
      << "of a function of one file: under the namespace";
  EXPECT_EQ(say("MessageBar", "nobody says this"), QStringLiteral("nobody says this"));
  EXPECT_EQ(translated("Method", "Epsilon"), QStringLiteral("Epsilon"));
}

TEST_F(LanguagesTest, OneIsNotMany) {
  const char* const source = "%n pictures explained";
  const struct {
    const char *language, *one, *many;
  } expected[] = {{"en", "1 picture explained", "2 pictures explained"},
                  {"de", "1 Bild erklärt", "2 Bilder erklärt"},
                  {"fr", "1 image expliquée", "2 images expliquées"},
                  {"nb", "1 forklart bilde", "2 forklarte bilder"}};
  for (const auto& each : expected) {
    speak(each.language);
    EXPECT_EQ(say("ExplainedSetPanel", source, 1), QString::fromUtf8(each.one));
    EXPECT_EQ(say("ExplainedSetPanel", source, 2), QString::fromUtf8(each.many));
  }
  speak("fr");
  EXPECT_EQ(say("ExplainedSetPanel", source, 0), QStringLiteral("0 image expliquée"));
}

// Ours for Norwegian, since Qt has none.
TEST_F(LanguagesTest, QtsOwnWordsAreTranslatedToo) {
  const struct {
    const char *language, *cancel;
  } expected[] = {{"en", "Cancel"}, {"de", "Abbrechen"}, {"fr", "Annuler"}, {"nb", "Avbryt"}};
  for (const auto& each : expected) {
    speak(each.language);
    if (say("QPlatformTheme", "Cancel") == QLatin1String("Cancel") && each.language[0] != 'e' &&
        each.language[0] != 'n')
      GTEST_SKIP() << "Qt's own translations are not installed (qt6-translations-l10n).";
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    QString text = box.button(QDialogButtonBox::Cancel)->text();
    EXPECT_EQ(text.remove(QLatin1Char('&')), QString::fromUtf8(each.cancel));
  }
}

TEST_F(LanguagesTest, NumbersHaveTheMarkOfTheLanguage) {
  speak("de");
  EXPECT_EQ(shortNumber(0.25), QStringLiteral("0,25"));
  EXPECT_EQ(shortNumber(-4.1e-4), QStringLiteral("−4,1e-4"));
  EXPECT_EQ(QLocale().toString(1.5), QStringLiteral("1,5"));
  speak("en");
  EXPECT_EQ(shortNumber(0.25), QStringLiteral("0.25"));
}

TEST_F(LanguagesTest, NumbersAreReadAsTheyAreShownAndAsOnTheCommandLine) {
  speak("fr");
  RealEdit edit;
  edit.setRange(0, 10);
  edit.setValue(0.25);
  EXPECT_EQ(edit.text(), QStringLiteral("0,25"));
  EXPECT_EQ(edit.valueFromText(QStringLiteral("1,5")), 1.5);
  EXPECT_EQ(edit.valueFromText(QStringLiteral("1.5")), 1.5);
  QString typed = QStringLiteral("2,5e-1");
  int position = 0;
  EXPECT_EQ(edit.validate(typed, position), QValidator::Acceptable);
  typed = QStringLiteral("1,5,2");
  EXPECT_EQ(edit.validate(typed, position), QValidator::Invalid);
}

TEST_F(LanguagesTest, ShortcutsAreShownInTheLanguageAndKeptInNone) {
  speak("nb");
  const QKeySequence shortcut(QStringLiteral("Ctrl+Shift+P"));
  EXPECT_EQ(shortcut.toString(QKeySequence::NativeText), QStringLiteral("Ctrl+Skift+P"));
  EXPECT_EQ(shortcut.toString(QKeySequence::PortableText), QStringLiteral("Ctrl+Shift+P"));
}

TEST_F(LanguagesTest, TheChoiceIsKeptApartFromWhatItMeans) {
  speak("system");
  EXPECT_EQ(Languages::choice(), QStringLiteral("system"));
  speak("nonsense");
  EXPECT_EQ(Languages::choice(), QStringLiteral("system"));
  speak("nb");
  EXPECT_EQ(Languages::choice(), QStringLiteral("nb"));
}

}  // namespace
}  // namespace hp::test
