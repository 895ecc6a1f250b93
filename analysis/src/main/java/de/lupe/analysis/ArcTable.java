package de.lupe.analysis;

import java.util.Arrays;
import morfologik.fsa.FSA;

/// An automaton in which a step takes a few instructions. The one that it is made of is packed as
/// tightly as can be, and to find an arc means to unpack all before it; this one is ten times as
/// fast, for a few megabytes.
///
/// A node is the index of its header, an arc is its own index; 0 is none. The header says in 64
/// bits which of the labels from `@` to `DEL` there are (so all letters of ASCII, and the
/// separator), and how many other arcs. Behind it stand the arcs in the order of these bits, then
/// the others. Unchangeable.
final class ArcTable {

  private static final int HEADER = 3;
  private static final int LABEL = 0xFF;
  private static final int LAST = 0x100;
  private static final int FINAL = 0x200;
  private static final int TARGET_SHIFT = 10;
  private static final int MOST_NUMBERS = 1 << (Integer.SIZE - TARGET_SHIFT);

  private final int[] table;
  private final int root;

  /// Copies an automaton.
  ///
  /// @param bytes how many bytes it has, which its nodes are offsets in
  ArcTable(FSA automaton, int bytes) {
    Builder builder = new Builder(automaton, bytes);
    root = builder.place(automaton.getRootNode());
    table = Arrays.copyOf(builder.table, builder.size);
  }

  int root() {
    return root;
  }

  /// The first of the arcs that leave a node.
  int firstArc(int node) {
    return node + HEADER;
  }

  /// The next arc of the same node, 0 behind the last.
  int nextArc(int arc) {
    return (table[arc] & LAST) == 0 ? arc + 1 : 0;
  }

  byte label(int arc) {
    return (byte) table[arc];
  }

  /// True where a word ends behind this arc.
  boolean isFinal(int arc) {
    return (table[arc] & FINAL) != 0;
  }

  /// The node that an arc leads to, 0 where it ends.
  int target(int arc) {
    return table[arc] >>> TARGET_SHIFT;
  }

  /// Where a label leads to from a node, 0 where it leads nowhere.
  int next(int node, byte label) {
    int upper = table[node];
    int lower = table[node + 1];
    int bit = 1 << (label & 0x1F);
    return switch ((label & LABEL) >>> 5) {
      case 2 ->
          (upper & bit) == 0 ? 0 : target(node + HEADER + Integer.bitCount(upper & (bit - 1)));
      case 3 ->
          (lower & bit) == 0
              ? 0
              : target(
                  node + HEADER + Integer.bitCount(upper) + Integer.bitCount(lower & (bit - 1)));
      default -> {
        int other = node + HEADER + Integer.bitCount(upper) + Integer.bitCount(lower);
        for (int end = other + table[node + 2]; other < end; other++) {
          if (label(other) == label) {
            yield target(other);
          }
        }
        yield 0;
      }
    };
  }

  private static final class Builder {
    private final FSA automaton;
    private final int[] places;
    private int[] table = new int[1 << 16];
    // Index 0 stays free, since it means none.
    private int size = 1;

    Builder(FSA automaton, int bytes) {
      this.automaton = automaton;
      places = new int[bytes];
    }

    int place(int node) {
      if (places[node] != 0) {
        return places[node];
      }
      int place = size;
      places[node] = place;
      int upper = 0;
      int lower = 0;
      int others = 0;
      for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
        int label = automaton.getArcLabel(arc) & LABEL;
        switch (label >>> 5) {
          case 2 -> upper |= 1 << (label & 0x1F);
          case 3 -> lower |= 1 << (label & 0x1F);
          default -> others++;
        }
      }
      int arcs = Integer.bitCount(upper) + Integer.bitCount(lower) + others;
      size += HEADER + arcs;
      if (size > table.length) {
        table = Arrays.copyOf(table, 2 * size);
      }
      table[place] = upper;
      table[place + 1] = lower;
      table[place + 2] = others;
      int other = place + HEADER + arcs - others;
      for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
        int label = automaton.getArcLabel(arc) & LABEL;
        int below = (1 << (label & 0x1F)) - 1;
        int at =
            place
                + HEADER
                + switch (label >>> 5) {
                  case 2 -> Integer.bitCount(upper & below);
                  case 3 -> Integer.bitCount(upper) + Integer.bitCount(lower & below);
                  default -> other++ - place - HEADER;
                };
        put(at, arc, label, at == place + HEADER + arcs - 1);
      }
      return place;
    }

    private void put(int at, int arc, int label, boolean isLast) {
      int target = automaton.isArcTerminal(arc) ? 0 : place(automaton.getEndNode(arc));
      if (target >= MOST_NUMBERS) {
        throw new IllegalStateException("the automaton has more arcs than fit into a table");
      }
      table[at] =
          target << TARGET_SHIFT
              | (automaton.isArcFinal(arc) ? FINAL : 0)
              | (isLast ? LAST : 0)
              | label;
    }
  }
}
