package de.lupe.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/// German and English words of IT security that mean the same: `Schwachstelle`, `Sicherheitslücke`
/// and `vulnerability`; `RCE` and `Remote Code Execution`; `APT28` and `Fancy Bear`.
///
/// ```java
/// SecurityThesaurus.standard().matches(List.of("Data", "Breaches", "Krankenhaus"));
/// // words 0 to 2: Datenleck, Datenpanne …; word 2: Klinik …
/// ```
///
/// Wordings are compared by their stems, as [GermanNewsAnalyzer#stems] makes them: inflection,
/// case, umlauts and hyphens do not matter. A query's words are looked up here, or, in an analyzer
/// of plain Lucene, by [SecurityThesaurusFilterFactory] or a filter over [#synonymMap].
///
/// Safe for several threads. Loading does not analyse the list; what a query asks for is analysed
/// when it is asked for first.
public final class SecurityThesaurus {

  private static final String RESOURCE = "security-thesaurus.txt";

  /// Words of a query that have synonyms.
  ///
  /// @param from the first of these words
  /// @param until the first word behind them
  /// @param synonyms what means the same, of one word or several each; at least one
  public record Match(int from, int until, List<String> synonyms) {
    public Match {
      synonyms = List.copyOf(synonyms);
    }
  }

  private record Entry(String member, SynonymGroup group) {}

  private final List<SynonymGroup> groups;
  private final Map<String, List<Entry>> entriesByBeginning = new HashMap<>();
  private final Map<String, Map<String, List<SynonymGroup>>> groupsByBeginning =
      new ConcurrentHashMap<>();
  private final int mostWords;

  private SecurityThesaurus(List<SynonymGroup> groups) {
    this.groups = List.copyOf(groups);
    int most = 1;
    for (SynonymGroup group : groups) {
      for (String member : group.sought()) {
        entriesByBeginning
            .computeIfAbsent(SynonymKeys.beginning(member), _ -> new ArrayList<>())
            .add(new Entry(member, group));
        most = Math.max(most, SynonymKeys.words(member));
      }
    }
    this.mostWords = most;
  }

  /// The list that comes with this library.
  public static SecurityThesaurus standard() {
    return Standard.THESAURUS;
  }

  /// This thesaurus and groups of one's own, written as the top of `security-thesaurus.txt` says.
  ///
  /// @param name what errors call the file
  /// @param in its bytes, in UTF-8; the caller closes it
  /// @throws ThesaurusFormatException at the first line that is not written as it must be
  public SecurityThesaurus with(String name, InputStream in) throws IOException {
    List<SynonymGroup> all = new ArrayList<>(groups);
    all.addAll(ThesaurusReader.read(name, in));
    return new SecurityThesaurus(all);
  }

  /// The words, and words in a row, that have synonyms: from left to right, the longest first, none
  /// in two of them.
  ///
  /// @param words as they are typed; one may hold several, such as `Zero-Day-Lücke`
  public List<Match> matches(List<String> words) {
    List<List<String>> stems = words.stream().map(SynonymKeys::stems).toList();
    List<Match> matches = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      Optional<Match> match = longest(words, stems, from);
      match.ifPresent(matches::add);
      from = match.map(Match::until).orElse(from + 1);
    }
    return matches;
  }

  private Optional<Match> longest(List<String> words, List<List<String>> stems, int from) {
    if (stems.get(from).isEmpty()) {
      return Optional.empty();
    }
    for (int until = Math.min(words.size(), from + mostWords); until > from; until--) {
      List<String> run = words.subList(from, until);
      List<String> synonyms =
          synonyms(
              String.join(" ", run),
              stems.subList(from, until).stream().flatMap(List::stream).toList());
      if (!synonyms.isEmpty()) {
        return Optional.of(new Match(from, until, synonyms));
      }
    }
    return Optional.empty();
  }

  private List<String> synonyms(String text, List<String> stems) {
    Map<String, List<SynonymGroup>> known = groups(SynonymKeys.beginning(text));
    if (known.isEmpty()) {
      return List.of();
    }
    Set<String> said = new HashSet<>(SynonymKeys.keys(text, stems));
    List<SynonymGroup> found =
        said.stream()
            .flatMap(key -> known.getOrDefault(key, List.of()).stream())
            .distinct()
            .toList();
    List<String> synonyms = new ArrayList<>();
    for (SynonymGroup group : found) {
      for (String member : group.found()) {
        Set<String> keys = SynonymKeys.keys(member);
        if (keys.stream().noneMatch(said::contains)) {
          synonyms.add(member);
        }
        said.addAll(keys);
      }
    }
    return synonyms;
  }

  private Map<String, List<SynonymGroup>> groups(String beginning) {
    return entriesByBeginning.containsKey(beginning)
        ? groupsByBeginning.computeIfAbsent(beginning, this::analysed)
        : Map.of();
  }

  private Map<String, List<SynonymGroup>> analysed(String beginning) {
    Map<String, List<SynonymGroup>> analysed = new HashMap<>();
    for (Entry entry : entriesByBeginning.getOrDefault(beginning, List.of())) {
      for (String key : SynonymKeys.keys(entry.member())) {
        analysed.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry.group());
      }
    }
    return analysed;
  }

  /// The whole thesaurus for a [org.apache.lucene.analysis.synonym.SynonymGraphFilter] that stands
  /// behind a [GermanStemFilter]. A query may be typed with capitals, small, or as the list is
  /// written; what is put beside it are the stems that texts have. Takes as long as analysing all
  /// of it, so make it once.
  ///
  /// @throws IOException if Lucene cannot build the map
  public SynonymMap synonymMap() throws IOException {
    SynonymMap.Builder map = new SynonymMap.Builder(true);
    for (SynonymGroup group : groups) {
      List<CharsRef> outputs =
          group.found().stream()
              .flatMap(found -> SynonymKeys.stemsAsWritten(found).stream())
              .map(SecurityThesaurus::joined)
              .toList();
      for (String sought : group.sought()) {
        for (List<String> stems : SynonymKeys.stemsInAnyCase(sought)) {
          CharsRef input = joined(stems);
          for (CharsRef output : outputs) {
            if (!input.equals(output)) {
              map.add(input, output, true);
            }
          }
        }
      }
    }
    return map.build();
  }

  private static CharsRef joined(List<String> stems) {
    return SynonymMap.Builder.join(stems.toArray(String[]::new), new CharsRefBuilder());
  }

  /// The groups; for the list's own test.
  List<SynonymGroup> groups() {
    return groups;
  }

  private static final class Standard {
    static final SecurityThesaurus THESAURUS = load();

    private static SecurityThesaurus load() {
      try (InputStream in = SecurityThesaurus.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks its resource " + RESOURCE);
        }
        return new SecurityThesaurus(ThesaurusReader.read(RESOURCE, in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
