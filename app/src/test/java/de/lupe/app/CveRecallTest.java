package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.app.cli.IndexingJob;
import de.lupe.indexer.IndexingListener;
import de.lupe.schema.CveId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compares the CVE ids found in real security texts with the ids that their publishers list.
/// Skipped where [EvaluationData] finds none.
class CveRecallTest {

  /// Ids that a text plainly names although its publisher does not list them.
  private static final Set<String> NAMED_BUT_NOT_LISTED = Set.of("CVE-2016-4117");

  @TempDir private Path index = Path.of("");

  @Test
  void findsWhatIsNamedAndNothingElse() throws IOException {
    Path folder =
        EvaluationData.folder(
            "security", "which CVE ids are found in real texts", "articles.jsonl", "gold-cves.tsv");
    Map<String, Set<String>> listed = listed(folder.resolve("gold-cves.tsv"));
    Engines engines = new Engines(Clock.systemUTC());
    engines.index(
        index,
        IndexingJob.of(List.of(folder.resolve("articles.jsonl"))),
        IndexingListener.silent());
    List<String> missed = new ArrayList<>();
    Set<String> unlisted = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    try (SearchEngine engine = engines.open(index)) {
      engine.articles(
          document -> {
            String id = document.article().id().value();
            seen.add(id);
            Set<String> wanted = listed.getOrDefault(id, Set.of());
            Set<String> found =
                document.findings().cves().stream()
                    .map(CveId::toString)
                    .collect(Collectors.toSet());
            wanted.stream()
                .filter(cve -> !found.contains(cve) && isNamed(cve, document))
                .forEach(cve -> missed.add(id + " " + cve));
            found.stream().filter(cve -> !wanted.contains(cve)).forEach(unlisted::add);
          });
    }
    assertThat(seen).containsAll(listed.keySet());
    assertThat(missed).as("named, listed and not found").isEmpty();
    assertThat(unlisted).as("found and not listed").isSubsetOf(NAMED_BUT_NOT_LISTED);
  }

  private static Map<String, Set<String>> listed(Path gold) throws IOException {
    Map<String, Set<String>> listed = new HashMap<>();
    for (String line : Files.readAllLines(gold)) {
      String[] columns = line.split("\t", 2);
      listed.put(columns[0], Set.of(columns[1].replace("CAN-", "CVE-").split("[ \t]+")));
    }
    return listed;
  }

  /// True where the id stands in the text, whatever separates its three parts.
  private static boolean isNamed(String cve, EnrichedArticle document) {
    String between = "[^\\p{L}\\p{N}]{1,3}";
    Pattern anySpelling =
        Pattern.compile(
            "(?i)(?:CVE|CAN)" + between + cve.substring(4).replace("-", between) + "(?!\\d)");
    return Stream.of(document.article().title(), document.article().body())
        .anyMatch(text -> anySpelling.matcher(text).find());
  }
}
