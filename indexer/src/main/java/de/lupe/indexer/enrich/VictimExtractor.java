package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.AttackWords.Role;
import de.lupe.indexer.enrich.PlaceList.Kind;
import de.lupe.indexer.enrich.PlaceList.Place;
import de.lupe.schema.Country;
import de.lupe.schema.Sector;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the branches that a text says are hit, and the countries that are hit or concerned.
///
/// A branch is given where a sentence says that an organisation of it is hit. A country is given
/// where its name stands in the title or the first paragraph, or in a sentence that speaks of an
/// attack; its adjective, `US-` and its cities count in such a sentence alone. Where the attackers
/// come from is not where the victims are: `russische Hacker`, `aus China`, `Auftrag Nordkoreas`.
/// Safe for several threads.
final class VictimExtractor {

  /// Whom a text says is hit, the most often named first.
  record Victims(List<Sector> sectors, List<Country> countries) {

    Victims {
      sectors = List.copyOf(sectors);
      countries = List.copyOf(countries);
    }
  }

  private static final Set<String> BEFORE_PLACE =
      Set.of(
          "in", "aus", "bei", "von", "zu", "um", "nahe", "im", "am", "stadt", "raum", "land",
          "nach");
  private static final Set<String> NO_COUNTRY =
      Set.of("dollar", "sprache", "version", "übersetzung");
  private static final int ORIGIN_BESIDE = 3;
  private static final int ATTACKER_BEHIND = 2;
  private static final int LONGEST_SENTENCE = 120;

  private final SectorList sectors;
  private final PlaceList places;
  private final AttackWords words;

  VictimExtractor(SectorList sectors, PlaceList places, AttackWords words) {
    this.sectors = sectors;
    this.places = places;
    this.words = words;
  }

  /// Finds whom title and body say is hit.
  ///
  /// @param lead how many characters the first paragraph has
  Victims extract(Passage title, Passage body, int lead) {
    Map<String, Integer> hitSectors = new HashMap<>();
    Map<String, Integer> countries = new HashMap<>();
    collect(title, Integer.MAX_VALUE, hitSectors, countries);
    collect(body, lead, hitSectors, countries);
    return new Victims(ordered(hitSectors, Sector::new), ordered(countries, Country::new));
  }

  private static <T> List<T> ordered(Map<String, Integer> found, Function<String, T> value) {
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> value.apply(entry.getKey()))
        .toList();
  }

  private void collect(
      Passage text, int lead, Map<String, Integer> hitSectors, Map<String, Integer> countries) {
    int start = 0;
    while (start < text.count()) {
      int end = start + 1;
      while (end < text.count()
          && text.sentence(end) == text.sentence(start)
          && end - start < LONGEST_SENTENCE) {
        end++;
      }
      SentenceRoles sentence = new SentenceRoles(text, start, end, words);
      boolean ofAttack = sentence.isOfAttack();
      if (ofAttack && !sentence.denies()) {
        sectors(text, sentence, hitSectors);
      }
      if (ofAttack || text.words().start(start) < lead) {
        countries(text, sentence, ofAttack, countries);
      }
      start = end;
    }
  }

  private void sectors(Passage text, SentenceRoles sentence, Map<String, Integer> found) {
    for (int at = sentence.start(); at < sentence.end(); at++) {
      if (text.isCapitalised(at)) {
        Optional<String> sector = sectors.words().find(text.lower(at));
        if (sector.isPresent() && sentence.isHit(at)) {
          found.merge(sector.get(), 1, Integer::sum);
        }
      }
    }
  }

  private void countries(
      Passage text, SentenceRoles sentence, boolean ofAttack, Map<String, Integer> found) {
    int at = sentence.start();
    while (at < sentence.end()) {
      Optional<NameTrie.Match<Place>> name = places.names().longest(text, at);
      if (name.isPresent()) {
        int end = name.get().end();
        Place place = name.get().values().getFirst();
        if (counts(text, sentence, at, end, place, ofAttack)) {
          found.merge(place.country(), 1, Integer::sum);
        }
        at = end;
      } else {
        int word = at;
        places
            .adjective(text.lower(at))
            .filter(place -> counts(text, sentence, word, word + 1, place, ofAttack))
            .ifPresent(place -> found.merge(place.country(), 1, Integer::sum));
        at++;
      }
    }
  }

  private boolean counts(
      Passage text, SentenceRoles sentence, int at, int end, Place place, boolean ofAttack) {
    if (end < text.count() && NO_COUNTRY.contains(text.lower(end))) {
      return false;
    }
    boolean inCompound = end < text.count() && text.isHyphenated(end);
    boolean fits =
        switch (place.kind()) {
          case NAME -> ofAttack || !inCompound;
          case ADJECTIVE, OF_PLACE -> ofAttack;
          case PLACE -> ofAttack && at > 0 && BEFORE_PLACE.contains(text.lower(at - 1));
        };
    return fits && !isOfAttackers(text, sentence, at, end, place);
  }

  private static boolean isOfAttackers(
      Passage text, SentenceRoles sentence, int at, int end, Place place) {
    boolean isAdjective = place.kind() == Kind.ADJECTIVE || place.kind() == Kind.OF_PLACE;
    int behind = end < text.count() && text.isHyphenated(end) ? end + 1 : end;
    if (sentence.any(end, behind + (isAdjective ? ATTACKER_BEHIND : 1), Role.ATTACKER)) {
      return true;
    }
    boolean comesFrom = at > 0 && Set.of("aus", "von").contains(text.lower(at - 1));
    if (comesFrom
        && (sentence.any(at - 1 - ORIGIN_BESIDE, at, Role.ATTACKER)
            || sentence.any(at - 2, at, Role.DEED))) {
      return true;
    }
    return sentence.any(at - ORIGIN_BESIDE, at, Role.ORIGIN)
        || sentence.any(end, end + ORIGIN_BESIDE, Role.ORIGIN);
  }
}
