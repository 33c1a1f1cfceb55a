package se.klimatbokslut.runner.cli;

import java.util.Locale;

/** Languages that people's texts are written in, as they are typed. */
enum Language {
  sv,
  da,
  en;

  Locale locale() {
    return Locale.forLanguageTag(name());
  }
}
