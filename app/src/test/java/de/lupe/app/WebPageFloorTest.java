package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.app.cli.IndexingJob;
import de.lupe.indexer.IndexingListener;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.PublishedDate;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the text and the dates of saved German web pages above what the libraries for it reach.
/// Skipped where [EvaluationData] finds none.
class WebPageFloorTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path index = Path.of("");

  @Test
  void findsTextAndDates() throws IOException {
    Path folder =
        EvaluationData.folder("html", "text and dates found in saved web pages", "gold.jsonl");
    Engines engines = new Engines(Clock.systemUTC());
    engines.index(
        index, IndexingJob.of(List.of(folder.resolve("pages"))), IndexingListener.silent());
    Map<String, Article> articles = new HashMap<>();
    try (SearchEngine engine = engines.open(index)) {
      engine.articles(
          document -> {
            Article article = document.article();
            if (article.kind() == ArticleKind.ARTICLE) {
              Path file = Path.of(article.path()).getFileName();
              articles.put(file == null ? "" : file.toString(), article);
            }
          });
    }
    Figures figures = new Figures();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode page = JSON.readTree(line);
      figures.add(page, articles.get(page.get("file").asString()));
    }
    double precision = (double) figures.kept / (figures.kept + figures.noise);
    double recall = (double) figures.kept / (figures.kept + figures.lost);
    assertThat(2 * precision * recall / (precision + recall))
        .as("F1 of the text")
        .isGreaterThanOrEqualTo(0.94);
    assertThat(figures.right)
        .as("days right of " + figures.dated)
        .isGreaterThanOrEqualTo((int) Math.ceil(0.85 * figures.dated));
    assertThat(figures.wrong)
        .as("days wrong beside " + figures.right)
        .isLessThan((int) Math.ceil(0.05 * (figures.right + figures.wrong)));
  }

  /// Counts strings that the text of a page must and must not have, and days.
  private static final class Figures {
    private int kept;
    private int lost;
    private int noise;
    private int dated;
    private int right;
    private int wrong;

    private void add(JsonNode page, Article article) {
      String text = article == null ? "" : folded(article.title() + " " + article.body());
      for (String wanted : strings(page.get("with"))) {
        if (text.contains(wanted)) {
          kept++;
        } else {
          lost++;
        }
      }
      noise += (int) strings(page.get("without")).stream().filter(text::contains).count();
      if (page.get("date").isString()) {
        dated++;
        String day = page.get("date").asString();
        String given =
            article == null
                ? ""
                : article.published().map(PublishedDate::date).map(Object::toString).orElse("");
        if (given.startsWith(day)) {
          right++;
        } else if (!given.isEmpty()) {
          wrong++;
        }
      }
    }

    private static List<String> strings(JsonNode list) {
      List<String> strings = new ArrayList<>();
      list.forEach(item -> strings.add(folded(item.asString())));
      return strings;
    }

    private static String folded(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC)
          .replace("\u00AD", "")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }
}
