package de.lupe.app;

import de.lupe.app.cli.OutputFailedException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Standard output that fails aloud.
///
/// `System.out` swallows what goes wrong, so that a full disk would look like success, and a long
/// export would go on after `head` has read its ten lines. Here the exception is unchecked because
/// writers on top of a stream swallow the checked one. It is thrown once; what comes after it goes
/// nowhere.
final class StandardOutput extends OutputStream {

  private static final int BUFFER_BYTES = 1 << 15;

  private final OutputStream stream;
  private boolean failed;

  StandardOutput() {
    stream = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES);
  }

  @Override
  public void write(int b) {
    attempt(() -> stream.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> stream.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(stream::flush);
  }

  private void attempt(Write write) {
    if (failed) {
      return;
    }
    try {
      write.run();
    } catch (IOException e) {
      failed = true;
      throw new OutputFailedException(e);
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
