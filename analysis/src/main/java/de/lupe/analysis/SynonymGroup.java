package de.lupe.analysis;

import java.util.List;

/// A line of a thesaurus. In a line that counts both ways, both lists are the same.
///
/// @param sought who searches for one of these
/// @param found also finds these
record SynonymGroup(List<String> sought, List<String> found) {
  SynonymGroup {
    sought = List.copyOf(sought);
    found = List.copyOf(found);
  }
}
