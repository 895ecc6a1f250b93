package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.app.cli.Cli;
import de.lupe.app.cli.Surroundings;
import de.lupe.app.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same commands print the same wherever the user's system says he is. Turkish has an `i`
/// without a dot, Arabic has its own digits.
class LocaleTest {

  /// Every command ends with 0 and prints something.
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("index", "NEWS"),
          List.of("index", "NEWS", "--json"),
          List.of("search", "INTEL"),
          List.of("search", "insider", "--format", "json"),
          List.of("search", "INSIDER OR CHIP", "--format", "csv"),
          List.of("search", "TITLE:INTEL", "--kind=ARTICLE"),
          List.of("search", "--kind", "ARTICLE", "--sort", "OLDEST", "--from", "2024-07"),
          List.of("search", "date:2024-07", "--category", "SICHERHEIT", "--explain"),
          List.of("search", "vendor:intel", "--vendor", "INTEL"),
          List.of("search", "Inseider~"),
          List.of("search", "TITLE:Is*"),
          List.of("facets"),
          List.of("facets", "CATEGORY", "--format", "json"),
          List.of("facets", "vendor", "-q", "INSIDER", "--format", "csv"),
          List.of("show", "issue-1"),
          List.of("show", "issue-1", "--format", "json"),
          List.of("export"),
          List.of("check"),
          List.of("analyze", "INSIDERWISSEN", "Identitätsdiebstahl", "CVE-2024-12345"));

  @TempDir private Path folder = Path.of("");
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void write() throws IOException {
    Path news = Files.createDirectory(folder.resolve("NEWS"));
    Files.writeString(
        news.resolve("ISSUES.JSONL"),
        """
        {"id": "issue-1", "title": "Intel warnt vor Insidern", "body": "INSIDER bei Intel. CVE-2024-12345.", "published": "2024-07-16T14:32+02:00", "categories": ["Sicherheit"]}
        {"id": "issue-2", "title": "Istanbul: Chip gestohlen", "body": "Ein Chip.", "published": "2024-08", "categories": ["Industrie"]}
        {
        """);
    Files.writeString(
        news.resolve("ILLUSION.TXT"),
        """
        DATUM: 5. JULI 2024
        CATEGORIES: SICHERHEIT

        ISRAEL: DIEBE STEHLEN DIGITALE IDENTITÄTEN

        Die Polizei ermittelt wegen Identitätsdiebstahls. Mehr als 1234567 Kunden sind betroffen.

        RECENT POSTS

        INTEL SCHLIESST LÜCKEN IM MIKROCODE

        Betroffen sind viele Prozessoren…

        VOR 3 TAGEN
        """);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "en-US", "tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  void printsTheSameEverywhere(String tag) throws IOException {
    List<String> expected = everything(Locale.ROOT, "once");
    List<String> printed = everything(Locale.forLanguageTag(tag), "again");
    for (int i = 0; i < expected.size(); i++) {
      assertThat(printed.get(i)).isEqualTo(expected.get(i));
    }
  }

  @Test
  void theCasesFindSomething() throws IOException {
    String printed = String.join("\n", everything(Locale.ROOT, "once"));
    assertThat(printed)
        .contains("Intel warnt vor Insidern", "ISRAEL", "\"publishedFrom\": \"metadata\"")
        .contains("MIKROCODE", "2024-07-05", "CVE-2024-12345");
  }

  private List<String> everything(Locale locale, String run) throws IOException {
    Locale.setDefault(locale);
    Files.createDirectory(folder.resolve(run));
    return COMMANDS.stream().map(command -> run(command, run)).toList();
  }

  private String run(List<String> words, String run) {
    Clock clock = Clock.fixed(Instant.parse("2024-09-20T10:00:00Z"), ZoneOffset.UTC);
    Surroundings surroundings =
        new Surroundings(
            Map.of("LUPE_INDEX", "index"),
            folder.resolve(run),
            folder.resolve("home"),
            "Linux",
            clock);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false, surroundings);
    String[] command =
        words.stream()
            .map(word -> word.equals("NEWS") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    int code = new Cli(terminal, surroundings, new Engines(clock)).run(command);
    String printed = words + " " + code + "\n" + out.toString(StandardCharsets.UTF_8);
    assertThat(code).as(printed + err.toString(StandardCharsets.UTF_8)).isZero();
    return printed.replaceAll("\\(\\d+ ms\\)|\"tookMillis\": \\d+", "TIME");
  }
}
