package de.lupe.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// What the unpacking of one file has come to, with the archives inside it. For one thread.
final class Unpacking {

  /// Before so much is unpacked the ratio says nothing: a page of blanks packs well, too.
  private static final long RATIO_MATTERS = 16L << 20;

  /// A limit is exceeded; the message is the reason, as a clause.
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    ExceededException(String why) {
      super(why);
    }
  }

  private final ReadLimits limits;
  private long packedBytes;
  private long unpackedBytes;
  private long entries;
  private String exceeded = "";

  Unpacking(ReadLimits limits) {
    this.limits = limits;
  }

  /// Counts the packed bytes of the outermost file.
  InputStream packed(InputStream in) {
    return new CountingStream(in) {
      @Override
      void count(long bytes) {
        packedBytes += bytes;
      }
    };
  }

  /// Counts what comes out of an archive, and ends with an [ExceededException] where it is too
  /// much.
  InputStream unpacked(InputStream in) {
    return new CountingStream(in) {
      @Override
      void count(long bytes) throws ExceededException {
        unpackedBytes += bytes;
        check();
      }
    };
  }

  /// Counts an entry of an archive.
  ///
  /// @param depth how many archives it lies in
  void entry(int depth) throws ExceededException {
    entries++;
    if (entries > limits.entries()) {
      exceed(String.format(Locale.ROOT, "has more than %,d entries", limits.entries()));
    }
    if (depth > limits.depth()) {
      exceed(String.format(Locale.ROOT, "lies in more than %d archives", limits.depth()));
    }
    check();
  }

  /// Once a limit is exceeded it stays so, even where a reader took the exception for bad content.
  private void check() throws ExceededException {
    if (!exceeded.isEmpty()) {
      throw new ExceededException(exceeded);
    }
    if (unpackedBytes > limits.unpackedBytes()) {
      exceed(
          String.format(Locale.ROOT, "unpacks to more than %,d MiB", limits.unpackedBytes() >> 20));
    }
    if (unpackedBytes > RATIO_MATTERS && unpackedBytes / limits.ratio() > packedBytes) {
      exceed(String.format(Locale.ROOT, "unpacks to more than %d times its size", limits.ratio()));
    }
  }

  private void exceed(String why) throws ExceededException {
    exceeded = why;
    throw new ExceededException(why);
  }
}
