package de.lupe.indexer.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The readers that Lupe has, and which of them is the one for a file.
///
/// ```java
/// ArticleReaders readers = ArticleReaders.standard(ZoneId.of("Europe/Berlin"));
/// Optional<ArticleReader> reader = readers.readerFor(FileSample.of(file));
/// if (reader.isPresent()) {
///   reader.get().read(file, results::add);
/// }
/// ```
///
/// Safe for use by several threads.
public final class ArticleReaders {

  /// Files without a suffix that lie in folders of text and are no articles.
  private static final Set<String> NO_ARTICLES =
      Set.of(
          "authors",
          "changelog",
          "changes",
          "cname",
          "codeowners",
          "contributing",
          "contributors",
          "copying",
          "copyright",
          "dockerfile",
          "gemfile",
          "gradlew",
          "head",
          "install",
          "jenkinsfile",
          "license",
          "licence",
          "maintainers",
          "makefile",
          "manifest",
          "md5sums",
          "mvnw",
          "news",
          "notice",
          "owners",
          "procfile",
          "rakefile",
          "readme",
          "sha256sums",
          "tags",
          "thanks",
          "todo",
          "vagrantfile",
          "version");

  private final List<ArticleReader> readers;
  private final ReadLimits limits;

  private ArticleReaders(ZoneId zone, ReadLimits limits) {
    this.limits = limits;
    // Whoever knows a format by its content comes before those that go by the suffix.
    this.readers =
        List.of(
            new ZipReader(this),
            new TarReader(this),
            new GzipReader(this),
            new WarcReader(this),
            new FeedReader(),
            new CsafReader(),
            new PdfReader(),
            new MarkdownReader(),
            new HtmlReader(zone),
            new SeedLayoutReader(zone),
            new JsonReader(),
            new JsonLinesReader());
  }

  /// All readers, with the limits that are usual.
  ///
  /// @param zone where the pages were copied: ages such as "4 Stunden ago" are counted back there
  public static ArticleReaders standard(ZoneId zone) {
    return new ArticleReaders(zone, ReadLimits.standard());
  }

  /// All readers with limits of one's own.
  public static ArticleReaders limited(ZoneId zone, ReadLimits limits) {
    return new ArticleReaders(zone, limits);
  }

  /// How far a file may go.
  public ReadLimits limits() {
    return limits;
  }

  /// The reader for a file, chosen by how its content begins, and by the suffix of its name where
  /// that does not tell.
  ///
  /// @return empty where the file is no article: a format that no reader knows, a hidden file, a
  ///   `LICENSE` or `Makefile`
  public Optional<ArticleReader> readerFor(FileSample sample) {
    String name = sample.name();
    if (name.isEmpty()
        || name.startsWith(".")
        || NO_ARTICLES.contains(name.toLowerCase(Locale.ROOT))
        || ProjectPages.isOne(name)) {
      return Optional.empty();
    }
    return readers.stream().filter(reader -> reader.reads(sample)).findFirst();
  }
}
