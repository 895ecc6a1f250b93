package de.lupe.indexer;

import de.lupe.indexer.read.ReadResult.Rejected;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts what becomes of an indexing run, from all threads, and tells the listener one thing at a
/// time.
final class IndexingTally {

  private final IndexingListener listener;
  private final List<Rejected> rejected = new ArrayList<>();
  private final SortedMap<String, Long> skipped = new TreeMap<>();
  private long files;
  private long unchanged;
  private long articles;
  private long teasers;
  private long rejectedCount;

  IndexingTally(IndexingListener listener) {
    this.listener = listener;
  }

  /// A part of an archive that no reader is for.
  synchronized void skipped(String suffix) {
    skipped.merge(suffix, 1L, Long::sum);
  }

  /// A file that no reader is for.
  synchronized void skipped(String suffix, long bytes) {
    skipped(suffix);
    listener.progress(bytes, 0);
  }

  synchronized void rejected(String where, String why) {
    rejected(new Rejected(where, why));
  }

  synchronized void rejected(Rejected input) {
    rejectedCount++;
    if (rejected.size() < IndexingReport.REJECTED_KEPT) {
      rejected.add(input);
    }
    listener.rejected(input);
  }

  /// An article that a reader had handed over, and that is rejected all the same.
  synchronized void lost(Rejected input) {
    articles--;
    rejected(input);
  }

  synchronized void unchanged(long bytes) {
    files++;
    unchanged++;
    listener.progress(bytes, 0);
  }

  synchronized void progress(long bytes, long articlesWritten) {
    listener.progress(bytes, articlesWritten);
  }

  /// A file is done.
  ///
  /// @param restBytes what progress has not told of it yet
  synchronized void done(long restBytes, long articlesOfFile, long teasersOfFile) {
    files++;
    articles += articlesOfFile;
    teasers += teasersOfFile;
    listener.progress(restBytes, 0);
  }

  synchronized IndexingReport report(long forgotten, Duration took) {
    rejected.sort(
        Comparator.comparing(Rejected::where, new NaturalOrder()).thenComparing(Rejected::why));
    return new IndexingReport(
        files, unchanged, articles, teasers, rejectedCount, rejected, skipped, forgotten, took);
  }

  /// Compares texts with the numbers in them by value: line 9 before line 10.
  private static final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      int i = 0;
      int j = 0;
      while (i < a.length() && j < b.length()) {
        int numberA = numberEnd(a, i);
        int numberB = numberEnd(b, j);
        int order;
        if (numberA > i && numberB > j) {
          order = compareNumbers(a.substring(i, numberA), b.substring(j, numberB));
          i = numberA;
          j = numberB;
        } else {
          order = Character.compare(a.charAt(i++), b.charAt(j++));
        }
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int numberEnd(String text, int from) {
      int end = from;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private static int compareNumbers(String a, String b) {
      String valueA = a.replaceFirst("^0+", "");
      String valueB = b.replaceFirst("^0+", "");
      int order = Integer.compare(valueA.length(), valueB.length());
      return order != 0 ? order : valueA.compareTo(valueB);
    }
  }
}
