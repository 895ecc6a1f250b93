package de.lupe.searcher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What an archive holds.
///
/// @param articles how many articles
/// @param teasers how many teasers
/// @param files how many input files they came from
/// @param undated how many articles have no publication date
/// @param oldest the earliest day something was published
/// @param newest the latest day something was published
/// @param bytesOnDisk the size of the index
/// @param committed when the index was last written
/// @param fingerprint of schema and analysis
public record ArchiveStats(
    long articles,
    long teasers,
    long files,
    long undated,
    Optional<LocalDate> oldest,
    Optional<LocalDate> newest,
    long bytesOnDisk,
    Optional<Instant> committed,
    String fingerprint) {}
