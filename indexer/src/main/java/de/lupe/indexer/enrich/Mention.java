package de.lupe.indexer.enrich;

/// A place in a text where a name stands.
///
/// @param first the first word of the name
/// @param end the word behind the name
record Mention(VendorName name, int first, int end, Form form) {

  /// How a name stands in a text.
  enum Form {
    /// As in the list.
    BARE,
    /// With an ending: `Apples`, `Fritzboxen`.
    INFLECTED,
    /// As the first part of a word: `Windowsrechner`.
    COMPOUND
  }

  boolean isInflected() {
    return form == Form.INFLECTED;
  }
}
