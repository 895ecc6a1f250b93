package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// PDF files that are broken, or made to do harm.
@Timeout(30)
class PdfHostileTest {

  private static final String FONT =
      "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> ";
  private static final String TEXT = "BT /F1 12 Tf 70 700 Td (Der harmlose Text) Tj ET ";

  @TempDir Path folder;

  private List<String> lines(byte[] bytes) throws IOException {
    return Reading.lines(Reading.read(folder, "a.pdf", bytes));
  }

  /// A file of these objects, numbered from 1; the first is the catalogue.
  private static byte[] pdf(byte[]... objects) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.5\n".getBytes(ISO_8859_1));
    int[] places = new int[objects.length];
    for (int i = 0; i < objects.length; i++) {
      places[i] = out.size();
      out.writeBytes(((i + 1) + " 0 obj\n").getBytes(ISO_8859_1));
      out.writeBytes(objects[i]);
      out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    int start = out.size();
    StringBuilder end =
        new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      end.append(String.format(Locale.ROOT, "%010d 00000 n \n", place));
    }
    end.append("trailer\n<< /Size ")
        .append(objects.length + 1)
        .append(" /Root 1 0 R >>\nstartxref\n");
    out.writeBytes((end.toString() + start + "\n%%EOF\n").getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] object(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] stream(String keys, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(object("<< " + keys + " /Length " + content.length + " >>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(object("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        out.write(blanks);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aPageTreeThatLoops() throws IOException {
    assertThat(
            lines(
                pdf(
                    object("<< /Type /Catalog /Pages 2 0 R >>"),
                    object("<< /Type /Pages /Kids [3 0 R 2 0 R 2 0 R] /Count 3 >>"),
                    object("<< /Type /Pages /Kids [2 0 R 3 0 R] /Parent 2 0 R /Count 2 >>"))))
        .singleElement()
        .asString()
        .startsWith("-a.pdf ");
  }

  @Test
  void aFormThatDrawsItself() throws IOException {
    byte[] form =
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources "
                + FONT
                + "/XObject << /X 4 0 R >> >>",
            object("/X Do /X Do " + TEXT + "/X Do /X Do"));
    byte[] page =
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources "
                + FONT
                + "/XObject << /X 4 0 R >> >> >>");
    assertThat(
            lines(
                pdf(
                    object("<< /Type /Catalog /Pages 2 0 R >>"),
                    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                    page,
                    form,
                    stream("", object(TEXT + "/X Do")))))
        .singleElement()
        .asString()
        .startsWith("+");
  }

  @Test
  void anObjectStreamThatIsInItself() throws IOException {
    assertThat(
            lines(
                pdf(
                    object("<< /Type /Catalog /Pages 2 0 R >>"),
                    stream("/Type /ObjStm /N 1 /First 4 /Extends 2 0 R", object("2 0 2 0 R")),
                    object("<< /Type /Pages /Kids [] /Count 0 >>"))))
        .singleElement()
        .asString()
        .startsWith("-a.pdf ");
  }

  @Test
  void aStreamThatUnpacksToAThousandTimesItsSize() throws IOException {
    byte[] bomb = bomb(256);
    assertThat(bomb.length).isLessThan(3 << 17);
    long before = peak();
    assertThat(
            lines(
                pdf(
                    object("<< /Type /Catalog /Pages 2 0 R >>"),
                    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                    object(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"),
                    stream("/Filter /FlateDecode", bomb))))
        .containsExactly("-a.pdf has parts that unpack to more than 32 MiB, which were left out");
    assertThat(peak() - before).isLessThan(400L << 20);
  }

  @Test
  void moreTextThanAnyDocumentHas() throws IOException {
    PdfFile file = new PdfFile();
    for (int page = 0; page < 9; page++) {
      file.line(PdfFile.REGULAR, 10, 50, 300, ("Wort" + (char) ('a' + page) + " ").repeat(32_000))
          .page();
    }
    assertThat(lines(file.bytes()))
        .hasSize(2)
        .last()
        .isEqualTo("-a.pdf has more than 1,500,000 characters; those were read");
  }

  private static long peak() {
    return Runtime.getRuntime().totalMemory();
  }

  @Test
  void aFileForTheHoldersOfCertificates() throws IOException {
    byte[] plain =
        pdf(
            object("<< /Type /Catalog /Pages 2 0 R >>"),
            object("<< /Type /Pages /Kids [] /Count 0 >>"));
    String encrypted =
        new String(plain, ISO_8859_1)
            .replace(
                "/Root 1 0 R",
                "/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Adobe.PubSec /V 4 /Length 128"
                    + " /SubFilter /adbe.pkcs7.s5 /Recipients [<00>] /CF << /DefaultCryptFilter <<"
                    + " /CFM /AESV2 /Recipients [<00>] >> >> >>");
    assertThat(lines(encrypted.getBytes(ISO_8859_1)))
        .containsExactly("-a.pdf is encrypted and needs a certificate");
  }

  @Test
  void deepNestingOfObjects() throws IOException {
    assertThat(
            lines(
                pdf(
                    object("<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(100_000) + " >>"),
                    object("<< /Type /Pages /Kids [] /Count 0 >>"))))
        .singleElement()
        .asString()
        .startsWith("-a.pdf ");
  }

  @Test
  void truncatedFilesAndGarbage() throws IOException {
    byte[] whole =
        new PdfFile()
            .line(PdfFile.BOLD, 20, 70, 80, "Lücke im Router")
            .text(120, "Der Text dazu.")
            .bytes();
    for (int length = 5; length < whole.length; length += 37) {
      assertThat(lines(Arrays.copyOf(whole, length))).hasSize(1);
    }
    byte[] zeros = Arrays.copyOf("%PDF-".getBytes(ISO_8859_1), 1 << 20);
    assertThat(lines(zeros))
        .singleElement()
        .asString()
        .startsWith("-a.pdf is a damaged PDF file (");
    Random random = new Random(20_240_716L);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 20; i++) {
        damaged[5 + random.nextInt(whole.length - 5)] = (byte) random.nextInt(256);
      }
      assertThat(lines(damaged)).as("round %d", round).hasSize(1);
    }
  }

  @Test
  void whoIsInterruptedGivesUp() throws IOException {
    byte[] whole = new PdfFile().text(120, "Der Text.").bytes();
    Path location = Files.write(folder.resolve("a.pdf"), whole);
    InputFile file = new InputFile(location, "a.pdf", whole.length, Reading.MODIFIED);
    List<ReadResult> results = new ArrayList<>();
    // It is told when the bytes have been read, before they are parsed.
    new PdfReader().read(file.reporting(bytes -> Thread.currentThread().interrupt()), results::add);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Reading.lines(results)).containsExactly("-a.pdf took too long");
    results.clear();
    new PdfReader().read(file, results::add);
    assertThat(Reading.lines(results)).singleElement().asString().startsWith("+");
  }

  @Test
  void nothingIsPrintedAndNoListOfFontsIsKept() throws IOException {
    Path fonts = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean hadFonts = Files.exists(fonts);
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(printed, true, ISO_8859_1));
      lines(
          pdf(
              object("<< /Type /Catalog /Pages 2 0 R >>"),
              object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
              object(
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources"
                      + " << /Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /Unbekannt >>"
                      + " >> >> >>"),
              stream("", object(TEXT + " ) ] >> Tj Q Q Q"))));
      lines(Arrays.copyOf("%PDF-1.4 x".getBytes(ISO_8859_1), 5_000));
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(ISO_8859_1)).isEmpty();
    assertThat(FontMappers.instance()).isInstanceOf(PdfFonts.class);
    // Another program may keep one.
    assertThat(Files.exists(fonts)).isEqualTo(hadFonts);
  }
}
