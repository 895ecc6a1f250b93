package de.lupe.searcher.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.searcher.query.QueryNode.Word;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like an operator and is none, and what is made of queries that are not quite right.
class QueryLeniencyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zero-Day-Lücke",
        "C++",
        "C#",
        "AT&T",
        ".NET",
        "http://a.de/x?y=1&z=a:b",
        "https://a.de/",
        "hxxps://a[.]de",
        "C:\\Windows\\x.exe",
        "12:30",
        "fe80::1",
        "2001:db8::",
        "::1",
        "00:1a:2b:3c:4d:5e",
        "10.0.0.1:8080",
        "localhost:8080",
        "CVE-2024-1234",
        "TCP/IP",
        "1.2.3[.]4",
        "a.b@c.de",
        "#hashtag",
        "Yahoo!",
        "das?",
        "Nutzer:innen",
        "Autor:innen",
        "Nutzer*innen",
        "and",
        "und",
        "oder",
        "24\"x",
        "rock'n'roll",
        "a&&b",
        "𝒳",
        "日本"
      })
  void whatBelongsToAWordIsNoOperator(String typed) {
    assertThat(QueryParser.parse(typed)).isEqualTo(new ParsedQuery(new Word(typed), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a - b + ! ? & …| a b",
        "a, b; c:| a b c",
        "\"Heartbleed\"-Bug| \"Heartbleed\" Bug",
        "--help| help",
        "a\u00A0b\u200B Zero\u00ADDay a\u2011b| a b ZeroDay a-b",
        "A\u0308pfel| Äpfel",
        "foo *| foo",
        "a OR *| * OR a",
        "kasperski~ wort~ X~2| kasperski~2 wort~1 X~2",
        "cve:2024-1234| cve:CVE-2024-1234",
        "cve:CVE 2024-1234 Lücke| Lücke AND cve:CVE-2024-1234",
        "cve:2024–1234| cve:CVE-2024-1234",
        "CVE 2024-1234| CVE-2024-1234",
        "cve 2024 1234 Lücke| CVE-2024-1234 Lücke",
        "CVE: 2024-1234, Lücke| CVE-2024-1234 Lücke",
        "CVE\u00A02024–1234| CVE-2024-1234",
        "CVE − 2024 − 1234.| CVE-2024-1234",
        "+CVE 2024-1234 -(CVE 2023-1234)| CVE-2024-1234 AND NOT CVE-2023-1234",
        "CVE_2024_1234| CVE-2024-1234",
        "CVE 2023 2024| CVE 2023 2024",
        "CVE 2024-1234*| CVE 2024-1234*",
        "CVE -2024-1234| CVE AND NOT 2024-1234",
        "CVE OR 2024-1234| (CVE OR 2024-1234)",
        "2024-1234 +CVE| +CVE (2024-1234)",
        "CVE Chrome| CVE Chrome",
        "vendor:\"Micro*\"| vendor:\"Micro*\"",
        "a~( b \"c d\" b +e OR (f) )| a~(b \"c d\" e f)",
        "a~(\"b\") c ~(d) ~| a~(b) c d",
        "(a)~(b) (c d)~(e)| a~(b) (c d)~(e)",
        "a~() b~(!)| a b",
        "title:(a~(b))| title:(a~(b))",
        "-a~(b)| NOT a~(b)",
        "„Er sagte \"x\" dann“| \"Er sagte x dann\"",
      })
  void isUnderstoodWithoutAWarning(String typed, String understoodAs) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(QueryPrinter.print(parsed.node())).isEqualTo(understoodAs);
    assertThat(parsed.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "foo:bar| foo bar| unknown field \"foo\" is searched as words; fields are: vendor, product",
        "a \"b c| a b c| the quote at char 3 is not closed",
        "(a b| a b| the ( at char 1 is not closed",
        "a) b| a b| the ) at char 2 is ignored",
        "date:gestern| gestern| date \"gestern\" isn't a date",
        "date:2024-02-30| 2024-02-30| write 2024, 2024-07, 2024-07-16",
        "date:2025..2024| date:2024..2025| the other way round",
        "jahr:24| 24| year \"24\" isn't a date",
        "kind:buch| buch| write kind:article or kind:teaser",
        "cve:foo| foo| write cve:CVE-2024-1234",
        "vendor:Micro*| Micro*| vendor: wants a whole name",
        "vendor: Microsoft| vendor Microsoft| write the value right behind the colon",
        "vendor:\"\" a| a| vendor: is ignored",
        "title:(a vendor:b)| title:(a b)| vendor: inside title:",
        "AND a| \"AND\" a| \"AND\" at char 1 has nothing to join",
        "a ODER| a \"ODER\"| \"ODER\" at char 3 has nothing to join",
        "a AND OR b| a b| \"AND\" at char 3 is ignored",
        "a NOT *| a| NOT * is ignored",
        "Chrome^5| Chrome| the ^5 behind \"Chrome\" is ignored",
        "wort~9| wort~2| ~9 is searched as ~2",
        "wort~0| wort~1| ~0 is searched as ~1",
        "ran*som| ran*| a * counts at the end of a word only",
        "*ware| ware| words are found inside compounds",
        "\"a b\"~3| \"a b\"| ~ behind a phrase is ignored",
        "a*~(b)| a* b| the ~( at char 3 has no words before it",
        "a~(b)~(c)| a~(b) c| the ~( at char 6 has no words before it",
        "vendor:a~(b)| vendor:a OR b| the ~( at char 9 has no words before it",
        "? - !| *| everything is found",
      })
  void isUnderstoodWithOneWarning(String typed, String understoodAs, String warning) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(QueryPrinter.print(parsed.node())).isEqualTo(understoodAs);
    assertThat(parsed.warnings()).singleElement().asString().contains(warning);
  }
}
