package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PublishedDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text layer of a PDF file: one article.
///
/// Whoever finds that a file takes too long interrupts the thread: reading ends with a rejection,
/// and the thread stays interrupted.
final class PdfReader implements ArticleReader {

  static {
    PdfFonts.install();
  }

  private static final int MAX_BYTES = 64 << 20;
  private static final int HEADER_WITHIN = 1024;
  private static final String LEFT_OUT =
      "has parts that unpack to more than 32 MiB, which were left out";
  private static final String MAGIC = "%PDF-";

  /// The header may stand behind other bytes, where the suffix says that it is a PDF file.
  @Override
  public boolean reads(FileSample sample) {
    if (sample.has(0, MAGIC)) {
      return true;
    }
    if (!sample.suffix().equals("pdf")) {
      return false;
    }
    for (int at = 1; at < HEADER_WITHIN; at++) {
      if (sample.has(at, MAGIC)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    try {
      byte[] bytes = bytes(file);
      PdfParser parser = new PdfParser(new PdfSource(bytes));
      try (PDDocument document = parser.parse()) {
        read(document, file, parser, results);
      } catch (InvalidPasswordException e) {
        throw new UnreadableException("is encrypted and needs a password");
      } catch (NoClassDefFoundError e) {
        // PDFBox opens files for the holders of certificates with a library that is not here.
        throw new UnreadableException("is encrypted and needs a certificate");
      } catch (TookTooLongException e) {
        throw new UnreadableException("took too long");
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // Nothing but the bytes in memory is read here: whatever fails, the file is at fault, and
        // PDFBox says so in many ways.
        throw new UnreadableException(
            Thread.currentThread().isInterrupted()
                ? "took too long"
                : "is a damaged PDF file (" + reason(e) + ")");
      }
    } catch (UnreadableException e) {
      results.accept(new ReadResult.Rejected(file.path(), e.why()));
    }
  }

  private static String reason(Throwable e) {
    String message = CleanText.line(String.valueOf(e.getMessage()));
    return e.getMessage() == null || message.length() > 200
        ? e.getClass().getSimpleName()
        : message;
  }

  private static byte[] bytes(InputFile file) throws IOException, UnreadableException {
    if (file.size() <= MAX_BYTES) {
      try (InputStream in = file.open()) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length <= MAX_BYTES) {
          return bytes;
        }
      }
    }
    throw new UnreadableException("is larger than 64 MiB");
  }

  private static void read(
      PDDocument document, InputFile file, PdfParser parser, Consumer<ReadResult> results)
      throws IOException, UnreadableException {
    int pages = document.getNumberOfPages();
    PdfLineStripper stripper = PdfLineStripper.of(document);
    List<PdfLine> lines = stripper.lines();
    TookTooLongException.check();
    if (lines.stream().noneMatch(line -> line.text().chars().anyMatch(Character::isLetter))) {
      throw new UnreadableException(parser.hasLeftOut() ? LEFT_OUT : "has no text layer");
    }
    results.accept(
        new ReadResult.Read(
            article(file, new PdfFacts(document, file), PdfMargins.without(lines))));
    if (parser.hasLeftOut()) {
      throw new UnreadableException(LEFT_OUT);
    }
    if (pages > PdfLineStripper.MAX_PAGES) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "has more than %,d pages (got %,d); those were read",
              PdfLineStripper.MAX_PAGES,
              pages));
    }
    if (stripper.isCut()) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "has more than %,d characters; those were read",
              PdfLineStripper.MAX_CHARS));
    }
  }

  private static Article article(InputFile file, PdfFacts facts, List<PdfLine> lines)
      throws UnreadableException {
    List<PdfParagraphs.Paragraph> paragraphs = PdfParagraphs.of(lines);
    String title = PdfTitle.of(facts.title(), paragraphs);
    List<String> texts =
        paragraphs.stream()
            .map(PdfParagraphs.Paragraph::text)
            .filter(text -> !text.equals(title) && !text.isEmpty())
            .toList();
    try {
      return Article.builder(ArticleId.ofPath(file.path()), file.path())
          .title(title)
          .body(Paragraphs.join(texts))
          .authors(facts.authors())
          .categories(facts.keywords())
          .url(file.web().url())
          .published(facts.created().map(date -> new PublishedDate(date, DateOrigin.METADATA)))
          .updated(facts.modified())
          .language(facts.language())
          .build();
    } catch (IllegalArgumentException e) {
      throw UnreadableException.of(e);
    }
  }
}
