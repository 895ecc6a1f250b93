package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeaserBlockTest {

  /// Lines written with `/` for a line end, `//` for a blank line; teasers as title|text|date.
  private static List<String> teasers(String lines) {
    return TeaserBlock.read(split(lines), Reading.MODIFIED.atZone(Reading.BERLIN)).stream()
        .map(
            teaser ->
                teaser.title()
                    + "|"
                    + teaser.text()
                    + "|"
                    + teaser.published().map(date -> date.date() + " " + date.origin()).orElse(""))
        .toList();
  }

  private static List<String> split(String lines) {
    return Arrays.stream(lines.split("/", -1)).map(String::strip).toList();
  }

  @Test
  void titleTextAndAge() {
    String[] expected = {"Eins|Text eins…|2024-09-13 age", "Zwei|Text zwei.|2024-09-15 age"};
    assertThat(teasers("Eins//Text eins…//vor 3 Tagen//Zwei//Text zwei.//gestern"))
        .containsExactly(expected);
    assertThat(teasers("Eins/Text eins…/vor 3 Tagen/Zwei/Text zwei./gestern"))
        .containsExactly(expected);
    assertThat(teasers("Eins/Text eins…/vor 3 Tagen//Zwei/Text zwei./gestern"))
        .containsExactly(expected);
  }

  @Test
  void textOrAgeMayBeMissing() {
    assertThat(teasers("Eins//gestern//Zwei//gestern"))
        .containsExactly("Eins||2024-09-15 age", "Zwei||2024-09-15 age");
    assertThat(teasers("Eins//Text eins…//Zwei//Text zwei…"))
        .containsExactly("Eins|Text eins…|", "Zwei|Text zwei…|");
    assertThat(teasers("Eins//Zwei//Drei")).containsExactly("Eins||", "Zwei||", "Drei||");
    assertThat(teasers("Eins//Text eins…//gestern//Zwei//Text zwei…//Drei//gestern"))
        .containsExactly(
            "Eins|Text eins…|2024-09-15 age", "Zwei|Text zwei…|", "Drei||2024-09-15 age");
  }

  @Test
  void blankLinesMayShowWhereATeaserEnds() {
    assertThat(teasers("Eins/Text eins…//Zwei/gestern//Drei/Text drei…/gestern"))
        .containsExactly(
            "Eins|Text eins…|", "Zwei||2024-09-15 age", "Drei|Text drei…|2024-09-15 age");
  }

  @Test
  void theAgeMayComeFirst() {
    assertThat(teasers("vor 3 Tagen/Eins/Text eins…/gestern/Zwei"))
        .containsExactly("Eins|Text eins…|2024-09-13 age", "Zwei||2024-09-15 age");
  }

  @Test
  void aDateMayStandForTheAge() {
    assertThat(teasers("Eins//12. September 2024")).containsExactly("Eins||2024-09-12 dateline");
  }

  @Test
  void bulletsAndImprintAreNoTitles() {
    assertThat(teasers("- Eins//• Zwei//© 2024 Beispielverlag"))
        .containsExactly("Eins||", "Zwei||");
  }

  @Test
  void furtherHeadingsSeparate() {
    assertThat(teasers("Eins//Mehr zum Thema://Zwei//Text zwei…"))
        .containsExactly("Eins||", "Zwei|Text zwei…|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recent Posts",
        "recent posts:",
        "Neueste Beiträge",
        "Weitere Artikel",
        "Lesen Sie auch:",
        "Mehr zum Thema",
        "Ähnliche Artikel",
        "Recent Posts…",
        "Recent Posts...",
        "Recent Posts :",
        "## Recent Posts",
        "### Recent Posts ###",
        "**Recent Posts**",
        "**Recent Posts:**",
        "## **Recent Posts**",
        "__Recent Posts__",
        "Weitere Artikel zum Thema",
        "Weitere Beiträge zu diesem Thema:",
        "Das könnte Sie auch interessieren",
        "Könnte dich auch interessieren …",
        "Ähnliche Beiträge",
        "Auch interessant:",
        "Related Articles",
        "Aktuelle Meldungen"
      })
  void headingsAreFound(String heading) {
    assertThat(TeaserBlock.heading(List.of("Text.", "", heading, "Eins"))).hasValue(2);
  }

  @Test
  void aBoxWithinTheTextIsNotItsEnd() {
    String text = "Der Text geht danach weiter und weiter. ".repeat(12);
    assertThat(TeaserBlock.heading(List.of("Text.", "Lesen Sie auch", "Eins", text))).isEmpty();
    String shorter =
        "Der Text geht danach mit einem Absatz weiter, der von den Geräten handelt.".repeat(2);
    assertThat(TeaserBlock.heading(List.of("Text.", "Auch interessant", "Eins", shorter, shorter)))
        .isEmpty();
    assertThat(TeaserBlock.heading(List.of("Mehr zum Thema Router lesen Sie hier."))).isEmpty();
  }
}
