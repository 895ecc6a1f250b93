package de.lupe.indexer.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Documents that are one story because they are near to each other, or near to the same third one.
final class StoryGroups {

  /// One group.
  ///
  /// @param documents those that were compared, in order
  /// @param stories the stories that some of them belonged to already
  record Group(List<Integer> documents, NavigableSet<Long> stories) {}

  private final Map<Integer, Integer> parents = new HashMap<>();
  private final Map<Integer, Long> storyOf = new HashMap<>();
  private final Map<Long, Integer> firstOf = new HashMap<>();

  /// Notes that two documents are near.
  ///
  /// @param story the story that the first one belongs to already
  /// @param otherStory that of the second one
  void join(int doc, Optional<Long> story, int other, Optional<Long> otherStory) {
    add(doc, story);
    add(other, otherStory);
    unite(doc, other);
  }

  private void add(int doc, Optional<Long> story) {
    if (parents.putIfAbsent(doc, doc) == null && story.isPresent()) {
      storyOf.put(doc, story.get());
      Integer first = firstOf.putIfAbsent(story.get(), doc);
      if (first != null) {
        unite(doc, first);
      }
    }
  }

  private void unite(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents.put(Math.max(a, b), Math.min(a, b));
  }

  private int root(int doc) {
    int at = doc;
    while (parents.get(at) != at) {
      parents.put(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  /// The groups, by their first document.
  Collection<Group> all() {
    Map<Integer, Group> groups = new TreeMap<>();
    for (int doc : parents.keySet().stream().sorted().toList()) {
      Group group =
          groups.computeIfAbsent(root(doc), first -> new Group(new ArrayList<>(), new TreeSet<>()));
      group.documents().add(doc);
      Optional.ofNullable(storyOf.get(doc)).ifPresent(group.stories()::add);
    }
    return groups.values();
  }

  /// A number for a story of articles with these ids, in any order.
  static long number(Collection<String> ids) {
    return ids.stream().mapToLong(StoryGroups::hash).min().orElseThrow();
  }

  /// 63 bits, so that the number is never negative.
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return (hash ^ (hash >>> 33)) & Long.MAX_VALUE;
  }
}
