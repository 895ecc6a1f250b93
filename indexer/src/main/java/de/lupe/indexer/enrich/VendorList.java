package de.lupe.indexer.enrich;

import de.lupe.schema.Vendor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The vendors, their products and the names of both, as lists say; `vendors.txt` says at its top
/// how a list is written.
///
/// ```
/// Microsoft = Microsoft Corp.
///     Exchange~ = Exchange Server, Exchange Online
///     Edge?[browser] = Microsoft Edge
/// ! Securities and Exchange Commission, Stock Exchange
/// ```
///
/// @param names the names, in the order of the lists
/// @param others what is called by words of a name and is neither vendor nor product
/// @param vendors the vendors that have a line
/// @param fingerprint a word that changes whenever what was read changes
record VendorList(
    List<VendorName> names, List<String> others, List<Vendor> vendors, String fingerprint) {

  VendorList {
    names = List.copyOf(names);
    others = List.copyOf(others);
    vendors = List.copyOf(vendors);
  }

  /// A list before it is read.
  ///
  /// @param name how errors call it
  record Source(String name, String text) {}

  /// Reads lists. What a later one says is added to what the earlier ones say.
  ///
  /// @throws WordListException if a line is not understood, or contradicts another one
  static VendorList parse(Source... sources) {
    VendorListReader reader = new VendorListReader();
    for (Source source : sources) {
      reader.read(source);
    }
    return reader.list();
  }

  /// The list that comes with Lupe.
  static VendorList standard() {
    return parse(standardSource());
  }

  /// The list that comes with Lupe, and what a user's file adds to it and takes away from it.
  ///
  /// @throws WordListException if a line of the file is not understood, or contradicts another one
  /// @throws IOException if the file cannot be read
  static VendorList with(Path userFile) throws IOException {
    return parse(standardSource(), new Source(userFile.toString(), WordListFile.read(userFile)));
  }

  private static Source standardSource() {
    return new Source("vendors.txt", Enricher.resource("vendors.txt"));
  }

  /// How many vendors the list has.
  int vendorCount() {
    return vendors.size();
  }
}
