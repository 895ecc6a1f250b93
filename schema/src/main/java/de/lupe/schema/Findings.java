package de.lupe.schema;

import java.util.List;
import java.util.Optional;

/// What was found in an article, by reading its text or in what its source states.
///
/// @param vendors the makers named in it, the most often named first
/// @param mainVendor the maker it is about, where it is about one
/// @param products the products named in it, the most often named first
/// @param topics what it is about
/// @param vulnerabilities the vulnerabilities it names, by id
/// @param score the highest CVSS score it states, of a vulnerability with an id or without
/// @param severity the gravest severity it states
/// @param malware the families of malicious software named in it, the most often named first
/// @param actors the groups of attackers named in it, the most often named first
/// @param sectors the branches it says are affected
/// @param countries the countries it says are affected or concerned
/// @param language what it is written in, where it has enough words to tell
/// @param mentioned the dates its text speaks of, in order; none of them is taken for the
///   publication date
public record Findings(
    List<Vendor> vendors,
    Optional<Vendor> mainVendor,
    List<Product> products,
    List<Topic> topics,
    List<Vulnerability> vulnerabilities,
    Optional<CvssScore> score,
    Optional<Severity> severity,
    List<Malware> malware,
    List<Actor> actors,
    List<Sector> sectors,
    List<Country> countries,
    Optional<Language> language,
    List<PartialDate> mentioned) {

  public Findings {
    vendors = List.copyOf(vendors);
    products = List.copyOf(products);
    topics = List.copyOf(topics);
    vulnerabilities = List.copyOf(vulnerabilities);
    malware = List.copyOf(malware);
    actors = List.copyOf(actors);
    sectors = List.copyOf(sectors);
    countries = List.copyOf(countries);
    mentioned = List.copyOf(mentioned);
  }

  /// The ids of the vulnerabilities.
  public List<CveId> cves() {
    return vulnerabilities.stream().map(Vulnerability::cve).toList();
  }

  /// Starts where nothing is found.
  public static FindingsBuilder builder() {
    return new FindingsBuilder();
  }
}
