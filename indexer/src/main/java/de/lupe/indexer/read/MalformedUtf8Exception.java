package de.lupe.indexer.read;

import java.nio.charset.CharacterCodingException;

/// Bytes that are not UTF-8, found while a file is read as characters.
final class MalformedUtf8Exception extends CharacterCodingException {

  private static final long serialVersionUID = 1L;

  private final long place;

  /// @param place the first byte that is wrong, counted from 1
  MalformedUtf8Exception(long place) {
    this.place = place;
  }

  @Override
  public String getMessage() {
    return clause();
  }

  /// What is wrong, as a [ReadResult.Rejected] says it.
  String clause() {
    return "is not valid UTF-8 (byte " + place + ")";
  }
}
