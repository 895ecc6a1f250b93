package de.lupe.schema;

import java.util.List;
import java.util.Optional;

/// What a source states in fields of its own, as a security advisory does, rather than in words.
///
/// @param vendors the makers of what is affected
/// @param products what is affected
/// @param vulnerabilities the vulnerabilities it treats
/// @param severity how grave it takes the whole to be
public record StatedFacts(
    List<Vendor> vendors,
    List<Product> products,
    List<Vulnerability> vulnerabilities,
    Optional<Severity> severity) {

  /// Nothing is stated.
  public static final StatedFacts NONE =
      new StatedFacts(List.of(), List.of(), List.of(), Optional.empty());

  public StatedFacts {
    vendors = List.copyOf(vendors);
    products = List.copyOf(products);
    vulnerabilities = List.copyOf(vulnerabilities);
  }
}
