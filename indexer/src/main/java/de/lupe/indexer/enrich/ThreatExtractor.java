package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.ThreatName.Kind;
import de.lupe.schema.Actor;
import de.lupe.schema.Malware;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the families of malicious software and the groups of attackers that a text names.
///
/// An ambiguous name counts where a word of its kind stands near it, or where the text names the
/// same elsewhere for sure. A name of both kinds, such as `LockBit`, is what the nearest such word
/// says; without one it is what the rest of the text takes it for, and else the software. Safe for
/// several threads.
final class ThreatExtractor {

  /// What a text names, the most often named first.
  record Threats(List<Malware> malware, List<Actor> actors) {

    Threats {
      malware = List.copyOf(malware);
      actors = List.copyOf(actors);
    }
  }

  private static final int TITLE_WEIGHT = 3;
  private static final int BODY_WEIGHT = 1;

  /// @param told what the words near it make of it; empty where there are none
  private record Mention(List<ThreatName> names, Set<Kind> told, int weight) {}

  private record Named(Kind kind, String family) {}

  private final NameTrie<ThreatName> names = new NameTrie<>(ThreatName::admits);
  private final ThreatContext context;

  ThreatExtractor(ThreatList malware, ThreatList actors) {
    for (ThreatList list : List.of(malware, actors)) {
      list.names().forEach(name -> names.add(Words.lowerCase(name.written()), name));
    }
    this.context =
        new ThreatContext(new ContextCues(malware.context()), new ContextCues(actors.context()));
  }

  /// Finds what title and body name.
  Threats extract(Passage title, Passage body) {
    List<Mention> mentions = new ArrayList<>();
    collect(title, TITLE_WEIGHT, mentions);
    collect(body, BODY_WEIGHT, mentions);
    if (mentions.isEmpty()) {
      return new Threats(List.of(), List.of());
    }
    Set<Named> sure = sure(mentions);
    Map<Named, Integer> found = new HashMap<>();
    for (Mention mention : mentions) {
      for (ThreatName name : meant(mention, sure)) {
        found.merge(new Named(name.kind(), name.family()), mention.weight, Integer::sum);
      }
    }
    return new Threats(
        ordered(found, Kind.MALWARE, Malware::new), ordered(found, Kind.ACTOR, Actor::new));
  }

  /// What is named without doubt: by a sure name of one kind, or beside a word of the kind.
  private static Set<Named> sure(List<Mention> mentions) {
    Set<Named> sure = new HashSet<>();
    for (Mention mention : mentions) {
      for (ThreatName name : mention.names) {
        boolean alone = mention.names.size() == 1 && !name.ambiguous();
        if (alone || mention.told.contains(name.kind())) {
          sure.add(new Named(name.kind(), name.family()));
        }
      }
    }
    return sure;
  }

  private static List<ThreatName> meant(Mention mention, Set<Named> sure) {
    List<ThreatName> told =
        mention.names.stream().filter(name -> mention.told.contains(name.kind())).toList();
    if (!told.isEmpty()) {
      return told;
    }
    List<ThreatName> known =
        mention.names.stream()
            .filter(name -> sure.contains(new Named(name.kind(), name.family())))
            .toList();
    if (!known.isEmpty()) {
      return known;
    }
    // A group's word beside a name that only software bears, and the other way round, tells as
    // well.
    boolean isTold = !mention.told.isEmpty();
    return mention.names.stream()
        .filter(name -> isTold || !name.ambiguous())
        .min(Comparator.comparing(ThreatName::kind))
        .stream()
        .toList();
  }

  private static <T> List<T> ordered(
      Map<Named, Integer> found, Kind kind, Function<String, T> value) {
    return found.entrySet().stream()
        .filter(entry -> entry.getKey().kind == kind)
        .sorted(
            Map.Entry.<Named, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().family))
        .map(entry -> value.apply(entry.getKey().family))
        .toList();
  }

  private void collect(Passage text, int weight, List<Mention> mentions) {
    int at = 0;
    while (at < text.count()) {
      Optional<NameTrie.Match<ThreatName>> match = names.longest(text, at);
      if (match.isEmpty()) {
        compound(text, at, weight, mentions);
        at++;
      } else {
        NameTrie.Match<ThreatName> found = match.get();
        if (found.values().stream().noneMatch(name -> name.kind() == Kind.OTHER)) {
          Set<Kind> told = context.of(text, found.first(), found.end());
          mentions.add(new Mention(found.values(), told, weight));
        }
        at = found.end();
      }
    }
  }

  /// `Emotetbotnetz`, `Lockbitbande`.
  private void compound(Passage text, int word, int weight, List<Mention> mentions) {
    if (!text.isCapitalised(word)) {
      return;
    }
    context
        .compound(text.lower(word))
        .ifPresent(
            compound -> {
              List<ThreatName> named = names.named(List.of(compound.name()));
              if (named.stream().anyMatch(name -> name.kind() != Kind.OTHER)) {
                mentions.add(new Mention(named, EnumSet.of(compound.kind()), weight));
              }
            });
  }
}
