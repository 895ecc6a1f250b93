package de.lupe.indexer.enrich;

import de.lupe.schema.CveId;
import de.lupe.schema.CvssScore;
import de.lupe.schema.Product;
import de.lupe.schema.Severity;
import de.lupe.schema.StatedFacts;
import de.lupe.schema.Vendor;
import de.lupe.schema.Vulnerability;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Joins what a source states in fields with what was found in its text. What is stated comes
/// first, and counts where both speak of the same; a vendor or product that both name is written as
/// the text's list writes it.
final class StatedMerge {

  private final StatedFacts stated;
  private final VulnerabilityExtractor.Ratings found;

  StatedMerge(StatedFacts stated, VulnerabilityExtractor.Ratings found) {
    this.stated = stated;
    this.found = found;
  }

  List<Vendor> vendors(List<Vendor> named) {
    return joined(stated.vendors(), named, Vendor::name);
  }

  List<Product> products(List<Product> named) {
    return joined(stated.products(), named, StatedMerge::withoutVendor);
  }

  /// Advisories often put the maker before the product, `Cisco IOS XE`, where texts do not.
  private static String withoutVendor(Product product) {
    String vendor = product.vendor().name() + " ";
    return product.name().regionMatches(true, 0, vendor, 0, vendor.length())
        ? product.name().substring(vendor.length())
        : product.name();
  }

  private static <T> List<T> joined(List<T> first, List<T> second, Function<T, String> name) {
    if (first.isEmpty()) {
      return second;
    }
    Map<String, T> byName = new LinkedHashMap<>();
    Stream.concat(first.stream(), second.stream())
        .forEach(one -> byName.put(name.apply(one).toLowerCase(Locale.ROOT), one));
    return List.copyOf(byName.values());
  }

  /// All vulnerabilities, by id.
  List<Vulnerability> vulnerabilities() {
    if (stated.vulnerabilities().isEmpty()) {
      return found.vulnerabilities();
    }
    Map<CveId, Vulnerability> byId = new TreeMap<>();
    found.vulnerabilities().forEach(one -> byId.put(one.cve(), one));
    stated.vulnerabilities().forEach(one -> byId.merge(one.cve(), one, StatedMerge::preferred));
    return List.copyOf(byId.values());
  }

  private static Vulnerability preferred(Vulnerability found, Vulnerability stated) {
    return new Vulnerability(
        stated.cve(), stated.score().or(found::score), stated.severity().or(found::severity));
  }

  /// The highest score of both.
  Optional<CvssScore> score() {
    return Stream.concat(
            found.score().stream(),
            stated.vulnerabilities().stream().flatMap(one -> one.score().stream()))
        .max(Comparator.naturalOrder());
  }

  /// What is stated of the whole, else the gravest of all.
  Optional<Severity> severity() {
    return stated
        .severity()
        .or(
            () ->
                Stream.concat(
                        found.severity().stream(),
                        stated.vulnerabilities().stream().flatMap(one -> one.severity().stream()))
                    .max(Comparator.naturalOrder()));
  }
}
