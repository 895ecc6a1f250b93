package de.lupe.indexer.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes PDF files for tests, line by line.
final class PdfFile {

  static {
    // Else writing, too, would look through the fonts of the system.
    PdfFonts.install();
  }

  static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  /// Starts with an empty page.
  PdfFile() {
    document.addPage(page);
  }

  PDDocument document() {
    return document;
  }

  PdfFile page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /// A line whose base is so far from the upper edge.
  PdfFile line(PDFont font, float size, float x, float y, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
      content.showText(text);
      content.endText();
    }
    return this;
  }

  /// Lines of text, the first at this height.
  PdfFile text(float y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      line(REGULAR, 11, 70, y + 13 * i, lines[i]);
    }
    return this;
  }

  PdfFile information(String title, String author, String keywords) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    document.getDocumentInformation().setKeywords(keywords);
    return this;
  }

  PdfFile dates(int createdDay, int modifiedDay) {
    document.getDocumentInformation().setCreationDate(july(createdDay));
    document.getDocumentInformation().setModificationDate(july(modifiedDay));
    return this;
  }

  private static Calendar july(int day) {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("GMT+02:00"), Locale.ROOT);
    date.clear();
    date.set(2024, Calendar.JULY, day, 14, 32, 0);
    return date;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }
}
