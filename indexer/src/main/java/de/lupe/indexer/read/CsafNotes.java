package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The notes of an advisory or of a vulnerability as paragraphs, each note with its title before
/// its first.
final class CsafNotes {

  private CsafNotes() {}

  /// The notes under a key, without legal disclaimers.
  static List<String> of(JsonValue object, String key) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonValue note : Csaf.objects(object, key)) {
      if (Csaf.line(note, "category").filter("legal_disclaimer"::equals).isPresent()) {
        continue;
      }
      List<String> text = Csaf.text(note, "text").map(CsafNotes::paragraphs).orElse(List.of());
      Optional<String> title = Csaf.line(note, "title");
      for (int i = 0; i < text.size(); i++) {
        paragraphs.add(
            i == 0 && title.isPresent() ? title.get() + ": " + text.getFirst() : text.get(i));
      }
    }
    return paragraphs;
  }

  /// The paragraphs of a text, which may have HTML.
  static List<String> paragraphs(String text) {
    return Paragraphs.of(CleanText.of(Markup.text(text)));
  }
}
