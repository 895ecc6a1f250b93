package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that were made to take memory, or to ask for what is not there.
@Timeout(20)
class ArchiveHostileTest {

  private static final byte[] TEXT = "Meldung\n\nDer Text der Meldung.\n".getBytes(UTF_8);
  private static final int LENGTH_FOLLOWS = 1 << 3;

  @TempDir private Path folder = Path.of("");

  private List<String> lines(String name, byte[] content) throws IOException {
    return Reading.lines(Reading.read(folder, name, content));
  }

  private static byte[] zipEntry(String name, int flags, int method, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    boolean isTold = flags == 0;
    return ByteBuffer.allocate(30 + name.length() + content.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x04034b50)
        .putShort((short) 20)
        .putShort((short) flags)
        .putShort((short) method)
        .putInt(0)
        .putInt(isTold ? (int) crc.getValue() : 0)
        .putInt(isTold ? content.length : 0)
        .putInt(isTold ? content.length : 0)
        .putShort((short) name.length())
        .putShort((short) 0)
        .put(name.getBytes(UTF_8))
        .put(content)
        .array();
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return bytes.toByteArray();
  }

  @Test
  void whatAZipStoresWithoutItsLengthIsNotHeldHoweverLargeItIs() throws IOException {
    byte[] zip =
        joined(
            zipEntry("a.txt", 0, 0, TEXT),
            zipEntry("b.txt", LENGTH_FOLLOWS, 0, new byte[40 << 20]));
    assertThat(lines("a.zip", zip))
        .hasSize(2)
        .last()
        .isEqualTo(
            "-a.zip is damaged (an entry of more than 16 MiB does not tell its length: b.txt)");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 93, 95, 99})
  void whatAZipPacksInAnUnknownWayIsPassedOver(int method) throws IOException {
    byte[] zip = joined(zipEntry("a.txt", 0, method, TEXT), zipEntry("b.txt", 0, 0, TEXT));
    assertThat(lines("a.zip", zip))
        .hasSize(2)
        .first()
        .isEqualTo("-a.zip!/a.txt is packed by a method that is not known (" + method + ")");
    byte[] endless = zipEntry("a.txt", LENGTH_FOLLOWS, method, TEXT);
    assertThat(lines("b.zip", endless)).last().asString().startsWith("-b.zip is damaged (");
  }

  @ParameterizedTest
  @ValueSource(bytes = {TarConstants.LF_GNUTYPE_LONGNAME, TarConstants.LF_PAX_EXTENDED_HEADER_LC})
  void aTarsNamesAreNotHeldHoweverLongTheyAre(byte type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] name = ("5000000 path=" + "n".repeat(5_000_000 - 14) + "\n").getBytes(UTF_8);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, UTF_8.name())) {
      for (Map.Entry<String, byte[]> each :
          List.of(Map.entry("a.txt", TEXT), Map.entry("name", name), Map.entry("b.txt", TEXT))) {
        TarArchiveEntry entry =
            each.getKey().equals("name")
                ? new TarArchiveEntry("name", type)
                : new TarArchiveEntry(each.getKey());
        entry.setSize(each.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(each.getValue());
        tar.closeArchiveEntry();
      }
    }
    assertThat(lines("a.tar", bytes.toByteArray()))
        .hasSize(2)
        .last()
        .isEqualTo("-a.tar is damaged (what it says of an entry is larger than 1 MiB)");
  }

  @Test
  void aRecordWithoutADateCostsNoOther() throws IOException {
    String record =
        Packed.record("resource", "https://example.org/a", "text/plain", new String(TEXT, UTF_8));
    String other = record.replace("org/a", "org/b");
    String warc = record.replace("2024-07-20", "2024-99-99") + other;
    List<String> lines = lines("a.warc", warc.getBytes(UTF_8));
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("-a.warc has a record without a date (");
    assertThat(lines.getLast()).startsWith("+");
  }
}
