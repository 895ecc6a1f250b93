package de.lupe.indexer;

import de.lupe.indexer.read.ReadResult;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of an indexing run.
///
/// @param files the files that some reader is for
/// @param unchanged those of them that the index already held with the same content
/// @param articles how many articles were written
/// @param teasers how many teasers stood beside them, repetitions included
/// @param rejectedCount how many inputs were rejected
/// @param rejected the rejected inputs by place, the first [#REJECTED_KEPT] of them
/// @param skippedBySuffix the files no reader is for, counted by suffix
/// @param forgotten files that were forgotten because they vanished
/// @param took from start to last commit
public record IndexingReport(
    long files,
    long unchanged,
    long articles,
    long teasers,
    long rejectedCount,
    List<ReadResult.Rejected> rejected,
    SortedMap<String, Long> skippedBySuffix,
    long forgotten,
    Duration took) {

  /// More rejected inputs than these are counted, and told to the listener, but not kept in memory.
  public static final int REJECTED_KEPT = 10_000;

  public IndexingReport {
    rejected = List.copyOf(rejected);
    skippedBySuffix = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(skippedBySuffix)));
  }
}
