package de.lupe.indexer.read;

import java.time.Duration;

/// How far a file may go before it is given up: what a hostile one can cost at most.
///
/// @param unpackedBytes how many bytes may come out of one archive, with those inside it
/// @param ratio how many times its packed size an archive may unpack to; asked only once so much is
///   unpacked that it matters
/// @param depth how many archives may lie one inside the other
/// @param entries how many entries an archive may have, with those inside it
/// @param time how long a reader may be busy without handing over an article
public record ReadLimits(long unpackedBytes, int ratio, int depth, long entries, Duration time) {

  /// 16 GiB, 200 times, 4 deep, a million entries, a minute.
  public static ReadLimits standard() {
    return new ReadLimits(16L << 30, 200, 4, 1_000_000, Duration.ofMinutes(1));
  }

  /// The same with another time.
  public ReadLimits withTime(Duration otherTime) {
    return new ReadLimits(unpackedBytes, ratio, depth, entries, otherTime);
  }
}
