package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private final CliRun cli = new CliRun();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quickstart",
        "index",
        "search",
        "facets",
        "show",
        "stats",
        "run",
        "export",
        "check",
        "analyze",
        "completion",
        "help"
      })
  void everyCommandHasHelpWithExamples(String command) {
    assertThat(cli.run(command, "--help")).isZero();
    assertThat(cli.out)
        .startsWith("Usage: lupe " + command)
        .contains("--index=DIR", "  lupe " + command);
    assertThat(cli.out.lines()).allMatch(line -> Glyphs.width(line) <= 80);
    String asked = cli.out;
    assertThat(cli.run("help", command)).isZero();
    assertThat(cli.out).isEqualTo(asked);
  }

  @Test
  void lupeAloneSaysWhatThereIs() {
    assertThat(cli.run()).isZero();
    assertThat(cli.out).startsWith("Usage: lupe").contains("quickstart", "Exit codes:");
    assertThat(cli.run("--version")).isZero();
    assertThat(cli.out).contains("Lupe ", "Fake 1.0", "Java 25");
  }

  @Test
  void completionNamesCommandsAndOptions() {
    assertThat(cli.run("completion", "zsh")).isZero();
    assertThat(cli.out)
        .contains("bashcompinit", "quickstart", "--vendor")
        .contains("\"text\" \"json\" \"csv\"", "\"article\" \"teaser\" \"all\"")
        .contains("\"category\" \"vendor\" \"mainVendor\" \"product\"", "\"bash\" \"zsh\"");
  }

  @Test
  void analyzeShowsStemsAndParts() {
    assertThat(cli.run("analyze", "Verkaufsverbote")).isZero();
    assertThat(cli.out).startsWith("WRITTEN").contains("Verkaufsverbote  verkaufsverbote  ");
    cli.input = "Verkaufsverbote\n\n!!\n";
    assertThat(cli.run("analyze", "--words")).isZero();
    assertThat(cli.out.lines().toList()).hasSize(2).last().isEqualTo("!!\t!!\t!!");
    assertThat(cli.out.lines().findFirst().orElseThrow().split("\t", -1)).hasSize(3);
    assertThat(cli.run("analyze")).isEqualTo(2);
    assertThat(cli.run("analyze", "--words", "x")).isEqualTo(2);
  }

  @Test
  void theIndexLiesWhereDataOfTheSystemLies() {
    assertThat(defaultIndex("Linux", Map.of())).isEqualTo("home/.local/share/lupe-index");
    assertThat(defaultIndex("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo("/data/lupe-index");
    assertThat(defaultIndex("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo("home/.local/share/lupe-index");
    assertThat(defaultIndex("Mac OS X", Map.of()))
        .isEqualTo("home/Library/Application Support/lupe-index");
    assertThat(defaultIndex("Windows 11", Map.of())).isEqualTo("home/AppData/Local/lupe-index");
    assertThat(defaultIndex("Linux", Map.of("LUPE_INDEX", "mine"))).isEqualTo("mine");
  }

  private static String defaultIndex(String system, Map<String, String> environment) {
    return new Surroundings(
            environment, Path.of("").toAbsolutePath(), Path.of("home"), system, Clock.systemUTC())
        .defaultIndex()
        .toString()
        .replace('\\', '/');
  }
}
