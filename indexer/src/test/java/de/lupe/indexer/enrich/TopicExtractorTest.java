package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.Topic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicExtractorTest {

  private static final TopicExtractor STANDARD = extractor(Enricher.topicList());

  private static final TopicExtractor SMALL =
      extractor(
          TopicList.parse(
              "test",
              """
              [Phishing]
              query: Phishing, "gefälschte Mail"
              [Ransomware]
              query: Ransomware, Lösegeld, verschlüsselungs*
              not: Film
              [Lücke]
              query: Sicherheitslücke, Zero-Day
              [Namen]
              query: APT, "Alexa", DeFi, LAN
              [Abfrage]
              query: Hund AND Katze, Maus NOT Computer, Vogel NEAR/2 Nest, title:Fisch, (Igel OR Dachs) AND (Wald, Feld)
              """));

  private static TopicExtractor extractor(TopicList list) {
    return new TopicExtractor(list, GermanNewsAnalyzer.matches());
  }

  private static String topics(String title, String first, String rest) {
    return SMALL.extract(title, first, rest).stream()
        .map(Topic::name)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Phishing                              | Phishing
          phishing                              | Phishing
          Phishing-Kampagne                     | Phishing
          Phishingkampagne                      | Phishing
          Vor gefälschten Mails wird gewarnt    | Phishing
          Gefälschte Pässe und eine Mail        | -
          Lösegeldes                            | Ransomware
          Lösegeldforderungen                   | Ransomware
          Verschlüsselungstrojaner              | Ransomware
          Verschlüsselung                       | -
          Die Sicherheitslücken                 | Lücke
          Browsersicherheitslücke               | Lücke
          Gesetzeslücke                         | -
          Zero-Day-Exploit                      | Lücke
          der erste Tag                         | -
          Ransomware im Film                    | -
          Ransomwarewelle, Spearphishing        | Phishing, Ransomware
          APT, APTs                             | Namen
          apt und Lane                          | -
          ALEXA und Alexas                      | Namen
          Alexander                             | -
          defi                                  | Namen
          definieren                            | -
          Der Hund jagt die Katzen              | Abfrage
          Der Hund bellt. Die Katze schläft.    | -
          Eine Maus                             | Abfrage
          Eine Maus am Computer                 | -
          Ein Computer. Eine Maus.              | Abfrage
          Der Vogel im Nest                     | Abfrage
          Der Vogel sucht schon lange ein Nest  | -
          Ein Fisch                             | -
          Der Dachs im Feld                     | Abfrage
          Der Dachs im Bau                      | -
          """)
  void entries(String text, String expected) {
    assertThat(topics("", text, "")).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void whereItStandsAndHowOften() {
    assertThat(topics("Ransomware", "", "")).isEqualTo("Ransomware");
    assertThat(topics("", "", "Ransomware")).isEmpty();
    assertThat(topics("", "", "Ransomware fordert Lösegeld")).isEqualTo("Ransomware");
    assertThat(topics("Ransomware", "", "ein Film")).isEmpty();
  }

  @Test
  void theStrongestFirst() {
    assertThat(topics("Ransomware", "Phishing und Phishing", "Phishing"))
        .isEqualTo("Ransomware, Phishing");
    assertThat(topics("", "Phishing, Ransomware, Ransomware", ""))
        .isEqualTo("Ransomware, Phishing");
    assertThat(topics("", "Ransomware, Phishing", "")).isEqualTo("Phishing, Ransomware");
  }

  @Test
  void onlyInTheTitle() {
    assertThat(topics("Ein Fisch", "", "")).isEqualTo("Abfrage");
  }

  static Stream<Arguments> examples() {
    return Enricher.topicList().definitions().stream()
        .flatMap(
            topic ->
                Stream.concat(
                    topic.yes().stream().map(text -> Arguments.of(topic.name(), true, text.text())),
                    topic.no().stream()
                        .map(text -> Arguments.of(topic.name(), false, text.text()))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theListsOwnExamples(String topic, boolean given, String text) {
    List<Topic> topics = STANDARD.extract("", text, "");
    assertThat(topics.contains(new Topic(topic))).as("%s: %s", topic, topics).isEqualTo(given);
  }

  @Test
  void theListThatComesWithLupe() {
    assertThat(Enricher.topicList().definitions())
        .hasSizeGreaterThanOrEqualTo(20)
        .allSatisfy(topic -> assertThat(topic.yes()).as(topic.name()).isNotEmpty())
        .allSatisfy(topic -> assertThat(topic.no()).as(topic.name()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Ä", "Zero ", "-", "\n"})
  void aLongTextTakesLinearTime(String unit) {
    String text = unit.repeat(10_000_000 / unit.length());
    long start = System.nanoTime();
    STANDARD.extract("", text, "");
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }
}
