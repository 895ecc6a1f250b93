package de.lupe.app.cli;

import de.lupe.app.cli.Terminal.Style;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.DatePrecision;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.PublishedDate;
import de.lupe.searcher.Hit;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A search answer for people.
final class AnswerText {

  private static final int INDENT = 4;

  private final Terminal terminal;
  private final Surroundings surroundings;

  AnswerText(Terminal terminal, Surroundings surroundings) {
    this.terminal = terminal;
    this.surroundings = surroundings;
  }

  /// How many hits there are, and how the query was taken.
  void head(SearchResponse answer) {
    String hits = answer.total() == 0 ? "Nothing found" : Bars.count(answer.total(), "hit", "hits");
    String query = answer.query().isBlank() ? "" : " for " + Glyphs.printable(answer.query());
    String line = hits + query + " (" + answer.tookMillis() + " ms)";
    HighlightedText.plain(line).lines(terminal.width(), terminal).forEach(terminal::line);
    if (!answer.query().isBlank() && !sameWords(answer.understoodAs(), answer.query())) {
      note("Understood as: " + answer.understoodAs());
    }
    answer.warnings().forEach(warning -> note("Note: " + warning));
  }

  private void note(String text) {
    for (String line :
        HighlightedText.plain(text).lines(terminal.width(), terminal, Style.DIM, Style.DIM)) {
      terminal.line(line);
    }
  }

  private static boolean sameWords(String one, String other) {
    return one.strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT)
        .equals(other.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  /// The hits with their ranks.
  void hits(SearchResponse answer) {
    long rank = (answer.page() - 1L) * answer.size();
    for (Hit hit : answer.hits()) {
      rank++;
      terminal.line("");
      hit(hit, rank);
    }
  }

  private void hit(Hit hit, long rank) {
    Article article = hit.article().article();
    String number = String.format(Locale.ROOT, "%2d. ", rank);
    HighlightedText title =
        article.title().isBlank()
            ? HighlightedText.plain("(without a title)")
            : new HighlightedText(article.title(), hit.titleHighlights());
    List<String> lines =
        title.lines(terminal.width() - number.length(), terminal, Style.MATCH, Style.BOLD);
    for (int i = 0; i < lines.size(); i++) {
      terminal.line(
          (i == 0 ? number : " ".repeat(number.length()))
              + terminal.linked(address(article), lines.get(i)));
    }
    indented(HighlightedText.plain(facts(hit.article())), Style.DIM);
    if (hit.similar() > 0) {
      indented(HighlightedText.plain(similar(hit)), Style.DIM);
    }
    for (Snippet snippet : hit.snippets()) {
      indented(new HighlightedText(snippet.text(), snippet.highlights()), Style.PLAIN);
    }
    indented(HighlightedText.plain("[" + article.id() + "]"), Style.DIM);
    hit.explanation()
        .ifPresent(
            text ->
                text.lines()
                    .map(Glyphs::printable)
                    .forEach(line -> terminal.line(" ".repeat(INDENT) + line)));
  }

  private void indented(HighlightedText text, Style style) {
    for (String line : text.lines(terminal.width() - INDENT, terminal, Style.MATCH, style)) {
      terminal.line(" ".repeat(INDENT) + line);
    }
  }

  /// How many more there are, and how to see them.
  private static String similar(Hit hit) {
    return "+"
        + hit.similar()
        + " similar"
        + hit.article().story().map(story -> " (story:" + story.id() + ")").orElse("");
  }

  private String address(Article article) {
    return article
        .url()
        .filter(url -> url.matches("https?://[!-~]+"))
        .orElseGet(
            () -> surroundings.workingDirectory().resolve(article.path()).toUri().toString());
  }

  /// The facts about a document on one line: when, what, by whom, about whom.
  static String facts(EnrichedArticle document) {
    Article article = document.article();
    List<String> facts = new ArrayList<>();
    facts.add(article.published().map(AnswerText::day).orElse("undated"));
    if (article.kind() == ArticleKind.TEASER) {
      facts.add("teaser");
    }
    article.source().ifPresent(facts::add);
    String vendors = joined(document.findings().vendors().stream());
    String topics = joined(document.findings().topics().stream());
    Stream.of(vendors, topics).filter(text -> !text.isEmpty()).forEach(facts::add);
    return String.join(" · ", facts);
  }

  private static String joined(Stream<?> values) {
    return String.join(", ", values.limit(3).map(Object::toString).toList());
  }

  /// The day, month or year of publication in ISO 8601, after `ca.` where it was counted back from
  /// an age.
  static String day(PublishedDate published) {
    String iso =
        published.date().precision() == DatePrecision.MINUTE
            ? published.date().start().toLocalDate().toString()
            : published.date().toString();
    return published.origin().isApproximate() ? "ca. " + iso : iso;
  }
}
