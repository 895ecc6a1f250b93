package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole texts whose end is an author's, or only looks like it.
class SeedLayoutAuthorsTest {

  private static final String HEAD =
      """
      Router der Musterfirma lassen sich übernehmen

      In den Routern der Musterfirma steckt eine Lücke, die Angreifer bereits ausnutzen.

      """;
  private static final String TEXT =
      "Wer ein solches Gerät betreibt, sollte die neue Fassung noch heute einspielen.";
  private static final String TEASERS =
      "\n\nRecent Posts\n\nAndere Meldung\n\nMehr dazu in…\n\n2 Tage ago\n";

  private static SeedLayout layout(String end) {
    return SeedLayout.of(HEAD + TEXT + "\n\n" + end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J. K. Öztürk      | J. K. schreibt seit 2015 über Netze.//Öztürk berichtet aus Berlin.",
        "J. K. Öztürk      | Kaffee, Katzen, Kryptographie.//Öztürk berichtet aus Berlin.",
        "M. Özdemir        | M. unterstützt seit 2006 die Redaktion.",
        "M. Özdemir        | Der Autor unterstützt die Redaktion seit 2006.",
        "Max M.            | Max ist Volontär.",
        "Maarten van den Berg | Der gebürtige Rotterdamer mag Fahrräder und Netzwerke.",
        "Mathias Ö. Schüler-van Dyk | Er lebt in Köln.",
        "Prof. Dr. Ing. Karl-Theodor zu Guttenstein-Hagen | Er lehrt an der Hochschule.",
        "Ludwig XIV. Sonnenkönig | Ludwig schreibt.",
        "HANS MAIER        | Hans Maier ist Redakteur.",
        "stefan beiersdorf | Er arbeitet seit 2006 frei.",
        "el-Masri Khaled   | Khaled ist freier Journalist.",
        "el-Masri Khaled   | Er berichtet aus Kairo.",
        "Ada               | Ada schreibt über KI und Ethik.",
        "李小龙             | Er schreibt aus Peking.",
        "Иван Петров       | Er berichtet aus Moskau.",
        "dpa               | Die dpa ist eine Nachrichtenagentur.",
        "mho               | Schreibt seit 2006 über Netze.",
        "ZDNet-Redaktion   | Die Redaktion berichtet täglich.",
        "heise Redaktion   | Hinter diesem Namen stehen mehrere Menschen.",
        "Anna Berg         | Sie mag Tee.",
      })
  void biographiesDoNotStayInTheText(String name, String biography) {
    SeedLayout layout = layout(name + "\n\n" + biography.replace("//", "\n\n") + TEASERS);
    assertThat(layout.body()).last().isEqualTo(TEXT);
    assertThat(layout.head().authors()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J. K. Öztürk    | J. K. Öztürk",
        "M. Özdemir      | M. Özdemir",
        "Max M.          | Max M.",
        "HANS MAIER      | HANS MAIER",
        "(Anna Berg)     | Anna Berg",
        "**Anna Berg**   | Anna Berg",
        "Anna Berg / dpa | Anna Berg, dpa",
        "dpa/Anna Berg   | dpa, Anna Berg",
        "Anna Berg (dpa) | Anna Berg, dpa",
        "el-Masri Khaled | el-Masri Khaled",
        "stefan berg     | stefan berg",
        "李小龙           | 李小龙",
        "Иван Петров     | Иван Петров",
        "dpa             | dpa",
        "(dpa)           | dpa",
        "(mho)           | mho",
        "mho             | mho",
        "Red.            | Red.",
        "Redaktion       | Redaktion",
        "heise Redaktion | heise Redaktion",
        "ZDNet-Redaktion | ZDNet-Redaktion",
        "Anna Berg//mho  | Anna Berg, mho",
        "Anna Berg//Anna schreibt über Netze.//dpa | Anna Berg, dpa",
      })
  void bylinesMayStandAlone(String line, String names) {
    for (String behind : List.of("", TEASERS)) {
      SeedLayout layout = layout(line.replace("//", "\n\n") + behind);
      assertThat(layout.body()).last().isEqualTo(TEXT);
      assertThat(String.join(", ", layout.head().authors())).isEqualTo(names);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Angela Merkel   | Die Regierung prüft derzeit, ob Behörden solche Geräte überhaupt noch"
            + " einsetzen dürfen, und will im Herbst eine Liste der erlaubten Hersteller vorlegen.",
        "Olaf Scholz     | Im Kanzleramt stehen solche Geräte nicht, heißt es dort, doch in vielen"
            + " Ministerien laufen sie seit Jahren, ohne dass jemand sie je gewartet hätte.",
        "Angela Merkel   | Sie sagte am Montag, dass die Behörden keine Geräte mehr kaufen.",
        "Angela Merkel   | „Wir kaufen keine Geräte“, hieß es in Berlin.",
        "Olaf Scholz     | Scholz besuchte das Amt, das die Lücke entdeckt hat.",
        "Olaf Scholz     | Die Regierung unterstützt den Plan, den das Amt seit 2022 leitet, und"
            + " fragt bei der Redaktion eines Magazins nach, das über die Geräte berichtet hatte.",
        "Angela Merkel   | Sie will im Herbst eine Liste der Hersteller vorlegen, deren Geräte in"
            + " den Behörden des Bundes noch stehen dürfen.",
        "A. Sachverhalt  | Die Geräte stehen in vielen Firmen, obwohl es längst neue gibt.",
        "Plan B.         | Die Geräte stehen in vielen Firmen, obwohl es längst neue gibt.",
        "Palo Alto       | Palo Alto berichtet über eine ähnliche Lücke.",
        "Google Cloud    | Google arbeitet an einer neuen Fassung.",
        "Microsoft       | Microsoft schreibt über eine ähnliche Lücke.",
        "Aktive Systeme  | Seit 2020 laufen solche Geräte in vielen Firmen.",
        "Plan B          | Er besteht aus zwei Teilen.",
        "Fazit           | Die Redaktion rät von diesen Geräten ab.",
      })
  void subheadingsKeepTheirText(String heading, String text) {
    for (String behind : List.of("", TEASERS)) {
      assertThat(layout(heading + "\n\n" + text + behind).body()).endsWith(TEXT, heading, text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Fazit", "Musterfirma", "Der Text endet ohne Punkt", "Update 2", "Plan B."})
  void otherLinesAreNoBylines(String line) {
    assertThat(layout(line).body()).last().isEqualTo(line);
    assertThat(layout(line + TEASERS).head().authors()).isEmpty();
  }
}
