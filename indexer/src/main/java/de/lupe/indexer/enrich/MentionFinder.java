package de.lupe.indexer.enrich;

import de.lupe.schema.Vendor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the mentions of names in the texts of an article, and leaves out those in which something
/// else is meant.
///
/// A name that is a common word as well counts by what stands around it, by a name beside it that
/// counts, or where the article names its vendor beyond doubt. Safe for several threads.
final class MentionFinder {

  private final NameTree names;
  private final NameCompounds compounds;
  private final NameContext context;

  MentionFinder(VendorList list, ContextWords words) {
    names = new NameTree(list);
    compounds = new NameCompounds(list, words);
    context = new NameContext(words);
  }

  /// The mentions that count in texts that belong together.
  List<NamedText> find(List<String> texts) {
    List<Words> words = texts.stream().map(Words::of).toList();
    List<List<Mention>> mentions = words.stream().map(this::mentions).toList();
    Set<Vendor> sure = new HashSet<>();
    mentions.forEach(
        ofText ->
            ofText.stream()
                .map(Mention::name)
                .filter(VendorName::isSure)
                .forEach(name -> sure.add(name.vendor())));
    List<WeighedText> weighed = new ArrayList<>();
    Set<Vendor> known = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      WeighedText text = new WeighedText(words.get(i), mentions.get(i), sure, context);
      weighed.add(text);
      known.addAll(text.vendors());
    }
    known.removeAll(sure);
    return weighed.stream().map(text -> text.named(known)).toList();
  }

  private List<Mention> mentions(Words words) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.count()) {
      NameTree.Match match = names.match(words, at);
      Optional<Mention> mention = match.name();
      if (match.end() == at) {
        mention = compounds.match(words, at);
        at++;
      } else {
        at = match.end();
      }
      mention.ifPresent(mentions::add);
    }
    return mentions;
  }
}
