package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorListTest {

  @Test
  void theListThatComesWithLupe() {
    VendorList list = VendorList.standard();
    assertThat(list.vendorCount()).isGreaterThanOrEqualTo(150);
    assertThat(list.names()).allMatch(name -> !name.written().contains("?"));
  }

  @Test
  void aVendorItsProductsAndTheirNames() {
    VendorList list =
        parse(
            """
            # Kommentar
            Microsoft = MSFT, Microsoft Corp.

                Edge? = Microsoft Edge
            """);
    assertThat(list.names())
        .containsExactly(
            name("Microsoft", Optional.empty(), Certainty.SURE),
            name("MSFT", Optional.empty(), Certainty.SURE),
            name("Microsoft Corp.", Optional.empty(), Certainty.SURE),
            name("Edge", Optional.of("Edge"), Certainty.DOUBTFUL),
            name("Microsoft Edge", Optional.of("Edge"), Certainty.SURE));
  }

  private static VendorList parse(String text) {
    return VendorList.parse(new VendorList.Source("test", text));
  }

  private static VendorName name(String written, Optional<String> product, Certainty certainty) {
    Vendor microsoft = new Vendor("Microsoft");
    return new VendorName(
        written,
        microsoft,
        product.map(label -> new Product(label, microsoft)),
        certainty,
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A~B~A              | test, line 3: vendor "A" stands already on line 1
          A = B~C = b        | test, line 2: "b" is already a name on line 1
          D-Link~D Link      | test, line 2: "D Link" is already a name on line 1
          A = A              | test, line 1: "A" is already a name on line 1
          A~    B = C = D    | test, line 2: one "=" at most (got "    B = C = D")
          A = B,,C           | test, line 1: a name must have a letter or a digit (got "")
          A~    ++ = B       | test, line 2: a name must have a letter or a digit (got "++")
          A~ = B             | test, line 2: a name must stand before "="
          #~~ B              | test, line 3: a product must stand below its vendor (B)
          A~! b c, a         | test, line 2: "a" is already a name on line 1
          !                  | test, line 1: a name must have a letter or a digit (got "")
          A[b]               | test, line 1: words in brackets must follow "?" or "~" (got "A[b]")
          A?[b               | test, line 1: a "]" must close the bracket (got "A?[b")
          A~- B              | test, line 2: "B" is not a name and cannot be taken away
          """)
  void errorsSayLineAndReason(String text, String message) {
    assertThatThrownBy(
            () -> VendorList.parse(new VendorList.Source("test", text.replace('~', '\n'))))
        .isInstanceOf(WordListException.class)
        .hasMessage(message);
  }

  private static VendorList parseBoth(String known, String own) {
    return VendorList.parse(
        new VendorList.Source("known", known), new VendorList.Source("own", own));
  }

  @Test
  void marksAndCues() {
    VendorList list = parse("Signal?[messenger Chat] = Signal-Stiftung\nOracle~\n");
    assertThat(list.names())
        .extracting(VendorName::written, VendorName::certainty, VendorName::cues)
        .containsExactly(
            tuple("Signal", Certainty.DOUBTFUL, List.of("messenger", "chat")),
            tuple("Signal-Stiftung", Certainty.SURE, List.of()),
            tuple("Oracle", Certainty.LIKELY, List.of()));
  }

  @Test
  void aLaterListContinuesVendorsAndProducts() {
    VendorList list =
        parseBoth(
            "Acme? = Acme Corp.\n    Watch?\n",
            "Acme = Acme AG\n    Watch? = Acme-Uhr\n    Rocket\nNewcomer\n");
    assertThat(list.vendors()).extracting(Vendor::name).containsExactly("Acme", "Newcomer");
    assertThat(list.names())
        .extracting(VendorName::written, VendorName::certainty)
        .containsExactly(
            tuple("Acme", Certainty.SURE),
            tuple("Acme Corp.", Certainty.SURE),
            tuple("Watch", Certainty.DOUBTFUL),
            tuple("Acme AG", Certainty.SURE),
            tuple("Acme-Uhr", Certainty.SURE),
            tuple("Rocket", Certainty.SURE),
            tuple("Newcomer", Certainty.SURE));
  }

  @Test
  void aLaterListTakesNamesAway() {
    VendorList list = parseBoth("Acme = Ac, Me\nOther\n", "- Ac, Me\nOther = Me\n");
    assertThat(list.names())
        .extracting(VendorName::written, name -> name.vendor().name())
        .containsExactly(tuple("Acme", "Acme"), tuple("Other", "Other"), tuple("Me", "Other"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          B = Ac   | own, line 1: "Ac" is already a name on line 1 of known; a line "- Ac" above takes it away
          Ac       | own, line 1: "Ac" is already a name on line 1 of known; a line "- Ac" above takes it away
          B~B      | own, line 2: vendor "B" stands already on line 1
          - Be     | own, line 1: "Be" is not a name and cannot be taken away
          """)
  void errorsBetweenLists(String own, String message) {
    assertThatThrownBy(() -> parseBoth("Acme = Ac\n", own.replace('~', '\n')))
        .isInstanceOf(WordListException.class)
        .hasMessage(message);
  }

  @Test
  void aUsersFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(
        file, "# Eigene\nMustermann Systems\n    Mustertor = MuTo\n- Kaspersky Lab\n");
    VendorList list = VendorList.with(file);
    assertThat(list.vendors()).contains(new Vendor("Mustermann Systems"), new Vendor("Kaspersky"));
    assertThat(list.names()).extracting(VendorName::written).doesNotContain("Kaspersky Lab");
    assertThat(list.fingerprint()).isNotEqualTo(VendorList.standard().fingerprint());
    Files.writeString(file, "Mustermann = ++\n");
    assertThatThrownBy(() -> VendorList.with(file))
        .isInstanceOf(WordListException.class)
        .hasMessage(file + ", line 1: a name must have a letter or a digit (got \"++\")");
  }
}
