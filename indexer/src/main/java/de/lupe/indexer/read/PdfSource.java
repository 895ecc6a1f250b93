package de.lupe.indexer.read;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/// The bytes of a PDF file, whose reading ends when the thread is interrupted: a broken file makes
/// PDFBox search through it again and again.
final class PdfSource implements RandomAccessRead {

  private final RandomAccessReadBuffer bytes;

  PdfSource(byte[] content) {
    this.bytes = new RandomAccessReadBuffer(content);
  }

  @Override
  public int read() throws IOException {
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    TookTooLongException.check();
    return bytes.read(target, offset, length);
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    TookTooLongException.check();
    bytes.seek(position);
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return bytes.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
