package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PublishedDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Reads Markdown: one article, with what its front matter says about it. Without a title there,
/// the first heading is the title.
final class MarkdownReader implements ArticleReader {

  private static final Set<String> SUFFIXES = Set.of("md", "markdown", "mdown", "mkd");

  /// Marks that are never closed cost the parser time that grows with the square of the text.
  private static final int MAX_CHARS = 1 << 20;

  private static final Set<String> TEXT_SUFFIXES = Set.of("", "txt", "text");

  @Override
  public boolean reads(FileSample sample) {
    return SUFFIXES.contains(sample.suffix())
        || (TEXT_SUFFIXES.contains(sample.suffix())
            && FrontMatter.begins(CleanText.of(sample.text())));
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    try {
      String text = TextDecoder.read(file);
      if (text.length() > MAX_CHARS) {
        throw new UnreadableException(
            String.format(
                Locale.ROOT,
                "is Markdown of more than %,d characters (got %,d)",
                MAX_CHARS,
                text.length()));
      }
      results.accept(new ReadResult.Read(article(file, FrontMatter.of(text))));
    } catch (UnreadableException e) {
      results.accept(new ReadResult.Rejected(file.path(), e.why()));
    }
  }

  private static Article article(InputFile file, FrontMatter front) throws UnreadableException {
    FrontMatterFacts facts = new FrontMatterFacts(front.values());
    List<MarkdownText.Paragraph> paragraphs = new ArrayList<>(MarkdownText.of(front.text()));
    String title = facts.title().orElseGet(() -> heading(paragraphs));
    // Most pages repeat their title above the text.
    if (!paragraphs.isEmpty()
        && paragraphs.getFirst().level() > 0
        && paragraphs.getFirst().text().equals(title)) {
      paragraphs.removeFirst();
    }
    String body =
        paragraphs.isEmpty()
            ? facts.description().orElse("")
            : Paragraphs.join(paragraphs.stream().map(MarkdownText.Paragraph::text).toList());
    if (title.isEmpty() && body.isEmpty()) {
      throw new UnreadableException("has nothing to search: neither title nor text");
    }
    try {
      return Article.builder(ArticleId.ofPath(file.path()), file.path())
          .title(title)
          .body(body)
          .authors(facts.authors())
          .categories(facts.categories())
          .source(facts.source())
          .url(facts.url().or(() -> file.web().url()))
          .published(facts.published().map(date -> new PublishedDate(date, DateOrigin.METADATA)))
          .updated(facts.updated())
          .language(facts.language())
          .build();
    } catch (IllegalArgumentException e) {
      throw UnreadableException.of(e);
    }
  }

  /// The first heading of the first level, else the heading with which the text begins.
  private static String heading(List<MarkdownText.Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.level() == 1)
        .findFirst()
        .or(() -> paragraphs.stream().limit(1).filter(first -> first.level() > 0).findFirst())
        .map(MarkdownText.Paragraph::text)
        .filter(text -> text.length() <= Article.TITLE_CHARS)
        .orElse("");
  }
}
