package de.lupe.indexer.read;

import de.lupe.schema.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of a document in the order in which its pages draw them, which with columns
/// is the order of reading.
final class PdfLineStripper extends PDFTextStripper {

  static final int MAX_PAGES = 2_000;

  /// What stands between words and lines is not counted.
  static final int MAX_CHARS = Article.BODY_CHARS / 4 * 3;

  /// A page that is full of small print has some ten thousand.
  private static final int MAX_GLYPHS_A_PAGE = 200_000;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();
  private int chars;
  private int glyphs;

  private PdfLineStripper() {
    setEndPage(MAX_PAGES);
    setAddMoreFormatting(false);
  }

  /// Goes through a document, as far as the limits go.
  static PdfLineStripper of(PDDocument document) throws IOException {
    PdfLineStripper stripper = new PdfLineStripper();
    stripper.writeText(document, new StringWriter());
    stripper.closeLine();
    return stripper;
  }

  /// The lines.
  List<PdfLine> lines() {
    return lines;
  }

  /// True where there was more text than is taken.
  boolean isCut() {
    return chars >= MAX_CHARS;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    TookTooLongException.check();
    glyphs = 0;
    if (chars < MAX_CHARS && isUnpackable(page)) {
      super.processPage(page);
    }
  }

  /// PDFBox reads the content of most pages as a stream that may be endless: it is unpacked as far
  /// as the limit first.
  private static boolean isUnpackable(PDPage page) throws TookTooLongException {
    COSStream content = page.getCOSObject().getCOSStream(COSName.CONTENTS);
    if (content == null) {
      return true;
    }
    try (RandomAccessRead unpacked = content.createView()) {
      return !unpacked.isClosed();
    } catch (TookTooLongException e) {
      throw e;
    } catch (IOException e) {
      // Too large, which the parser notes, or damaged.
      return false;
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    TookTooLongException.check();
    if (glyphs < MAX_GLYPHS_A_PAGE) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (glyphs++ < MAX_GLYPHS_A_PAGE) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> textPositions) {
    if (chars < MAX_CHARS) {
      open.append(text);
      positions.addAll(textPositions);
      chars += text.length();
    }
  }

  @Override
  protected void writeWordSeparator() {
    open.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    closeLine();
  }

  @Override
  protected void writeParagraphStart() {
    closeLine();
  }

  @Override
  protected void writeParagraphEnd() {
    closeLine();
  }

  @Override
  protected void writePageEnd() {
    closeLine();
  }

  private void closeLine() {
    String text = open.toString().strip();
    if (!text.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      TextPosition last = positions.getLast();
      lines.add(
          new PdfLine(
              text,
              getCurrentPageNo(),
              size(),
              isBold(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj()));
    }
    open.setLength(0);
    positions.clear();
  }

  private float size() {
    Map<Float, Integer> counts = new HashMap<>();
    for (TextPosition position : positions) {
      counts.merge(Math.round(position.getFontSizeInPt() * 2) / 2f, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private boolean isBold() {
    long bold =
        positions.stream()
            .filter(
                position -> {
                  String name = position.getFont() == null ? null : position.getFont().getName();
                  return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
                })
            .count();
    return bold * 2 > positions.size();
  }
}
