package de.lupe.app;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// News that nobody wrote, by number: the same number gives the same article.
final class GeneratedNews {

  private static final List<String> WORDS =
      List.of(
          "Angreifer",
          "Sicherheitslücke",
          "Update",
          "Anbieter",
          "Kunden",
          "Verschlüsselung",
          "Behörde",
          "Zugangsdaten",
          "Server",
          "warnt",
          "schließt",
          "betroffen",
          "kritische",
          "gestohlen",
          "nach",
          "vor",
          "eine",
          "die",
          "Kaspersky",
          "Fortinet");

  private GeneratedNews() {}

  /// A title that no other number has.
  static String title(int number) {
    return String.format(Locale.ROOT, "Meldung %d: %s", number, words(number, 3));
  }

  /// A text of so many words.
  static String body(int number, int length) {
    return words(~number, length) + ".";
  }

  private static String words(int seed, int length) {
    Random random = new Random(seed);
    return IntStream.range(0, length)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  /// A day in one of three years.
  static String day(int number) {
    return String.format(
        Locale.ROOT, "%d-%02d-%02d", 2022 + number % 3, 1 + number % 12, 1 + number % 28);
  }

  /// An article as a line of JSON, with the id `n` and its number.
  static String json(int number) {
    return json(number, body(number, 12));
  }

  static String json(int number, String body) {
    return String.format(
        Locale.ROOT,
        "{\"id\": \"n%d\", \"title\": \"%s\", \"body\": \"%s\", \"published\": \"%s\"}",
        number,
        title(number),
        body,
        day(number));
  }

  /// An article as it is copied from a page, that announces other articles.
  static String page(int number, String body, int... announced) {
    StringBuilder page =
        new StringBuilder("Datum: " + day(number) + "\n\n" + title(number) + "\n\n" + body + "\n");
    page.append("\nRecent Posts\n");
    for (int other : announced) {
      page.append("\n" + title(other) + "\n\n" + words(other, 8) + "…\n\nvor 3 Tagen\n");
    }
    return page.toString();
  }
}
