package de.lupe.analysis;

import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// A copy of a token with all its attributes, for filters that make several tokens of one. Makes no
/// objects for a token, as [AttributeSource#captureState] does.
final class SavedToken {

  private final AttributeSource stream;
  private @Nullable AttributeSource copy;

  /// @param stream whose tokens are copied
  SavedToken(AttributeSource stream) {
    this.stream = stream;
  }

  /// Begins a new text, before which attributes may have been added to the stream.
  void reset() {
    copy = null;
  }

  /// Copies the stream's current token.
  void save() {
    if (copy == null) {
      copy = stream.cloneAttributes();
    } else {
      stream.copyTo(copy);
    }
  }

  /// Makes the copy the stream's current token.
  void restore() {
    if (copy != null) {
      copy.copyTo(stream);
    }
  }
}
