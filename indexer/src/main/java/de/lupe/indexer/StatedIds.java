package de.lupe.indexer;

import de.lupe.indexer.read.InputFile;
import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose ids are whose: an id that a source states belongs to the first file that states it, as
/// long as that file is there. Ids that are made of paths are unique and not kept.
///
/// Up to 24 bytes are held for each stated id of a run; the ids of earlier runs are looked up in
/// the index.
final class StatedIds {

  private static final int EMPTY = -1;

  private final ArticleSink sink;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Boolean> unchanged = new HashMap<>();
  private final List<String> locations = new ArrayList<>();
  private long[] hashes = new long[1 << 10];
  private int[] owners = emptyOwners(1 << 10);
  private int size;

  StatedIds(ArticleSink sink) {
    this.sink = sink;
  }

  /// Takes an id for a file.
  ///
  /// @return the absolute path of another file that has it already
  Optional<String> takenBy(ArticleId id, InputFile file) throws IOException {
    if (id.value().startsWith(ArticleId.ofPath(file.path()).value())) {
      return Optional.empty();
    }
    String location = file.location().toString();
    Optional<String> indexed = sink.fileOf(id).filter(owner -> !owner.equals(location));
    return indexed.isPresent() && stillHolds(indexed.get())
        ? indexed
        : Optional.of(firstOf(hash(id), location)).filter(owner -> !owner.equals(location));
  }

  /// True where a file of an earlier run is there as it was then; one that changed may have given
  /// its articles to another.
  private synchronized boolean stillHolds(String location) throws IOException {
    Boolean known = unchanged.get(location);
    if (known == null) {
      Path file = Path.of(location);
      Optional<ArticleSink.FileRecord> record = sink.file(location);
      known =
          record.isPresent()
              && Files.isReadable(file)
              && record
                  .get()
                  .contentHash()
                  .startsWith(ContentHash.of(Files.newInputStream(file), Files.size(file)));
      unchanged.put(location, known);
    }
    return known;
  }

  private synchronized String firstOf(long hash, String location) {
    int number = numbers.computeIfAbsent(location, added -> locations.size());
    if (number == locations.size()) {
      locations.add(location);
    }
    if (2 * size >= hashes.length) {
      grow();
    }
    int slot = slot(hash);
    if (owners[slot] == EMPTY) {
      hashes[slot] = hash;
      owners[slot] = number;
      size++;
    }
    return locations.get(owners[slot]);
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (owners[slot] != EMPTY && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldOwners = owners;
    hashes = new long[2 * oldHashes.length];
    owners = emptyOwners(hashes.length);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldOwners[i] != EMPTY) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        owners[slot] = oldOwners[i];
      }
    }
  }

  private static int[] emptyOwners(int length) {
    int[] owners = new int[length];
    Arrays.fill(owners, EMPTY);
    return owners;
  }

  /// 64 bits: two of a hundred million ids share them once in four thousand archives.
  private static long hash(ArticleId id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.value().length(); i++) {
      hash = (hash ^ id.value().charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
