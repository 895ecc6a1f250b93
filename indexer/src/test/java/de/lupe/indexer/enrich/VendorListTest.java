package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
          """)
  void errorsSayLineAndReason(String text, String message) {
    assertThatThrownBy(
            () -> VendorList.parse(new VendorList.Source("test", text.replace('~', '\n'))))
        .isInstanceOf(WordListException.class)
        .hasMessage(message);
  }
}
