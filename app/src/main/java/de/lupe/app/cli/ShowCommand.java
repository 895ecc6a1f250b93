package de.lupe.app.cli;

import de.lupe.app.cli.Terminal.Style;
import de.lupe.app.json.ArticleJson;
import de.lupe.app.json.Json;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Story;
import de.lupe.schema.Vulnerability;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/// `lupe show`: one document, whole.
@Command(
    name = "show",
    description = "Show one document, whole.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe show luecke-5f0c2a9e            (the id stands in brackets below a hit)",
      "  lupe show luecke-5f0c2a9e --format json"
    })
final class ShowCommand implements Callable<Integer> {

  private static final int LABEL = 12;

  private final LupeCommand lupe;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The id of the document.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Candidates.TextOrJson.class,
      description = "text (default) or json.")
  private String format = "text";

  ShowCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = Format.parse(command, format, Format.TEXT, Format.JSON);
    try (SearchEngine engine = lupe.open()) {
      Optional<EnrichedArticle> found = article(engine);
      if (found.isEmpty()) {
        lupe.terminal()
            .diagnose(
                "There is no document \""
                    + id
                    + "\" in "
                    + lupe.surroundings().shown(lupe.index())
                    + "; the ids stand in brackets below the hits of a search.");
        return ExitCode.NOTHING_FOUND;
      }
      if (wanted == Format.JSON) {
        json(found.get());
      } else {
        text(found.get());
      }
      return ExitCode.DONE;
    }
  }

  private Optional<EnrichedArticle> article(SearchEngine engine) throws IOException {
    ArticleId wanted;
    try {
      wanted = ArticleId.parse(id);
    } catch (IllegalArgumentException e) {
      // No document has such an id, which is all there is to say about it.
      return Optional.empty();
    }
    return engine.article(wanted);
  }

  private void json(EnrichedArticle document) {
    try (JsonGenerator json = Json.indented(lupe.terminal().out())) {
      ArticleJson.write(json, document);
    }
    lupe.terminal().line("");
  }

  private void text(EnrichedArticle document) {
    Article article = document.article();
    lines(article.title(), Style.BOLD);
    fact("published", article.published().map(ShowCommand::published));
    fact("updated", article.updated());
    fact("retrieved", article.retrieved().map(time -> time.truncatedTo(ChronoUnit.SECONDS)));
    fact("author", joined(article.authors()));
    fact("source", article.source());
    whole("url", article.url());
    whole("file", Optional.of(article.path()));
    whole("id", Optional.of(article.id()));
    fact("kind", Optional.of(article.kind()));
    fact("stood with", article.parent());
    fact("categories", joined(article.categories()));
    findings(document.findings());
    fact("story", document.story().map(ShowCommand::story));
    for (String paragraph : article.body().split("\n{2,}", -1)) {
      lupe.terminal().line("");
      lines(paragraph, Style.PLAIN);
    }
  }

  private void findings(Findings findings) {
    fact("about", findings.mainVendor());
    fact("vendors", joined(findings.vendors()));
    fact("products", joined(findings.products()));
    fact("topics", joined(findings.topics()));
    fact("cves", joined(findings.vulnerabilities().stream().map(ShowCommand::cve).toList()));
    fact("severity", severity(findings));
    fact("malware", joined(findings.malware()));
    fact("actors", joined(findings.actors()));
    fact("sectors", joined(findings.sectors()));
    fact("countries", joined(findings.countries()));
    fact("language", findings.language());
    fact("mentions", joined(findings.mentioned()));
  }

  private static String cve(Vulnerability known) {
    return known.cve() + known.score().map(score -> " (" + score + ")").orElse("");
  }

  private static Optional<String> severity(Findings findings) {
    return findings
        .severity()
        .map(grave -> grave + findings.score().map(score -> ", CVSS " + score).orElse(""));
  }

  private static String story(Story story) {
    return Bars.count(story.size(), "article", "articles") + " nearly the same: " + story.id();
  }

  private void lines(String text, Style style) {
    HighlightedText.plain(text)
        .lines(lupe.terminal().width(), lupe.terminal(), style, style)
        .forEach(lupe.terminal()::line);
  }

  private void fact(String label, Optional<?> value) {
    if (value.isEmpty()) {
      return;
    }
    List<String> lines =
        HighlightedText.plain(value.get().toString())
            .lines(lupe.terminal().width() - LABEL, lupe.terminal());
    String head = label;
    for (String line : lines) {
      line(head, line);
      head = "";
    }
  }

  /// Prints what is copied and pasted: it stays on one line, however wide the terminal is.
  private void whole(String label, Optional<?> value) {
    value.ifPresent(known -> line(label, known.toString()));
  }

  private void line(String head, String line) {
    lupe.terminal().line(lupe.terminal().styled(Style.DIM, Glyphs.padded(head, LABEL)) + line);
  }

  private static Optional<String> joined(Collection<?> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().map(Object::toString).collect(Collectors.joining(", ")));
  }

  private static String published(PublishedDate published) {
    return (published.origin().isApproximate() ? "ca. " : "")
        + published.date()
        + " (from "
        + switch (published.origin()) {
          case METADATA -> "the article's metadata";
          case FEED -> "the feed";
          case DATELINE -> "a date line";
          case URL -> "the address";
          case FILENAME -> "the file's name";
          case AGE -> "the age it showed";
        }
        + ")";
  }
}
