package de.lupe.indexer.enrich;

import java.util.List;

/// A text's words, and the mentions in it that count, in their order.
record NamedText(Words words, List<Mention> mentions) {

  NamedText {
    mentions = List.copyOf(mentions);
  }
}
