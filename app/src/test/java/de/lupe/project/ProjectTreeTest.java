package de.lupe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds what no compiler does: how long files are, that public types are explained, that links in
/// the docs lead somewhere.
class ProjectTreeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final int LONGEST = 400;
  private static final int P95 = 260;
  private static final int MEDIAN = 90;

  private static final Pattern LINK =
      Pattern.compile("(?<!!)\\[[^\\]]*]\\(([^)\\s]+)\\)|!\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:abstract |final |sealed |non-sealed"
              + " )*(?:class|record|interface|enum|@interface) (\\w+)");

  @Test
  void filesAreShort() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path source : files(".java")) {
      int lines = Files.readAllLines(source).size();
      assertThat(lines).as(ROOT.relativize(source).toString()).isLessThanOrEqualTo(LONGEST);
      if (source.toString().replace('\\', '/').contains("/src/main/")) {
        lengths.add(lines);
      }
    }
    lengths.sort(Integer::compare);
    assertThat(lengths.get(lengths.size() / 2))
        .as("median lines a file")
        .isLessThanOrEqualTo(MEDIAN);
    assertThat(lengths.get(lengths.size() * 95 / 100))
        .as("95th percentile")
        .isLessThanOrEqualTo(P95);
  }

  @Test
  void publicTypesAreExplained() throws IOException {
    for (Path source : files(".java")) {
      if (!source.toString().replace('\\', '/').contains("/src/main/")) {
        continue;
      }
      String text = Files.readString(source);
      Matcher type = PUBLIC_TYPE.matcher(text);
      if (type.find()) {
        String before =
            text.substring(0, type.start()).replaceAll("(?s)@\\w+(\\([^)]*\\))?\\s*$", "");
        String last = before.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
        assertThat(last.startsWith("///") || text.substring(0, type.start()).contains("\n///"))
            .as("%s has no Javadoc", ROOT.relativize(source))
            .isTrue();
      }
    }
  }

  @Test
  void linksInDocsLeadSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : files(".md")) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1) == null ? link.group(2) : link.group(1);
        if (!leadsSomewhere(page, target)) {
          dead.add(String.format(Locale.ROOT, "%s: %s", ROOT.relativize(page), target));
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String target) throws IOException {
    if (target.matches("(https?|mailto):.*")) {
      return true;
    }
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    Path path = file.isEmpty() ? page : page.resolveSibling(file);
    if (!Files.exists(path)) {
      return false;
    }
    return hash < 0 || anchors(path).contains(target.substring(hash + 1));
  }

  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+\\s*", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> walk = Files.walk(ROOT)) {
      return walk.filter(path -> path.toString().endsWith(suffix))
          .filter(
              path ->
                  !ROOT.relativize(path)
                      .toString()
                      .replace('\\', '/')
                      .matches("(.*/)?(target|\\.git)/.*"))
          .sorted()
          .toList();
    }
  }
}
