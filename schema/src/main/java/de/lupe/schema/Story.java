package de.lupe.schema;

/// The articles of an archive that tell the same in nearly the same words: copies of an agency's
/// text, or the states of one that was updated.
///
/// @param id its name, the same for all of them
/// @param size how many they are, 2 or more
public record Story(String id, long size) {}
