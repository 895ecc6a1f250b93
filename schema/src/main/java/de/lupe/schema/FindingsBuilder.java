package de.lupe.schema;

import java.util.List;
import java.util.Optional;

/// Collects what is found in an article; what nobody sets was not found. Not for several threads.
public final class FindingsBuilder {

  private List<Vendor> vendors = List.of();
  private Optional<Vendor> mainVendor = Optional.empty();
  private List<Product> products = List.of();
  private List<Topic> topics = List.of();
  private List<Vulnerability> vulnerabilities = List.of();
  private Optional<CvssScore> score = Optional.empty();
  private Optional<Severity> severity = Optional.empty();
  private List<Malware> malware = List.of();
  private List<Actor> actors = List.of();
  private List<Sector> sectors = List.of();
  private List<Country> countries = List.of();
  private Optional<Language> language = Optional.empty();
  private List<PartialDate> mentioned = List.of();

  FindingsBuilder() {}

  public FindingsBuilder vendors(List<Vendor> value) {
    vendors = value;
    return this;
  }

  public FindingsBuilder mainVendor(Optional<Vendor> value) {
    mainVendor = value;
    return this;
  }

  public FindingsBuilder products(List<Product> value) {
    products = value;
    return this;
  }

  public FindingsBuilder topics(List<Topic> value) {
    topics = value;
    return this;
  }

  public FindingsBuilder vulnerabilities(List<Vulnerability> value) {
    vulnerabilities = value;
    return this;
  }

  public FindingsBuilder score(Optional<CvssScore> value) {
    score = value;
    return this;
  }

  public FindingsBuilder severity(Optional<Severity> value) {
    severity = value;
    return this;
  }

  public FindingsBuilder malware(List<Malware> value) {
    malware = value;
    return this;
  }

  public FindingsBuilder actors(List<Actor> value) {
    actors = value;
    return this;
  }

  public FindingsBuilder sectors(List<Sector> value) {
    sectors = value;
    return this;
  }

  public FindingsBuilder countries(List<Country> value) {
    countries = value;
    return this;
  }

  public FindingsBuilder language(Optional<Language> value) {
    language = value;
    return this;
  }

  public FindingsBuilder mentioned(List<PartialDate> value) {
    mentioned = value;
    return this;
  }

  /// What was found.
  public Findings build() {
    return new Findings(
        vendors,
        mainVendor,
        products,
        topics,
        vulnerabilities,
        score,
        severity,
        malware,
        actors,
        sectors,
        countries,
        language,
        mentioned);
  }
}
