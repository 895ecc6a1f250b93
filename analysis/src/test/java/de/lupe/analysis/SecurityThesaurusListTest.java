package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the list that comes with Lupe promises.
class SecurityThesaurusListTest {

  private static final List<SynonymGroup> GROUPS = SecurityThesaurus.standard().groups();

  @Test
  void hasAtLeast250Groups() {
    assertThat(GROUPS.stream().filter(SecurityThesaurusListTest::isBothWays))
        .hasSizeGreaterThanOrEqualTo(250);
  }

  @Test
  void noWordStandsInTwoGroups() {
    List<String> twice = new ArrayList<>();
    Map<String, SynonymGroup> bothWays = new HashMap<>();
    Map<String, SynonymGroup> oneWay = new HashMap<>();
    for (SynonymGroup group : GROUPS) {
      for (String member : group.sought()) {
        for (String key : SynonymKeys.keys(member)) {
          SynonymGroup other = (isBothWays(group) ? bothWays : oneWay).put(key, group);
          if (other != null && !other.equals(group)) {
            twice.add(member + " in " + other + " and " + group);
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void noMemberDiffersFromAnotherByBlanksAndHyphensAlone() {
    for (SynonymGroup group : GROUPS) {
      assertThat(group.found().stream().map(SecurityThesaurusListTest::joined))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void oneWayLinesSayNothingThatIsSaidElsewhere() {
    List<String> needless = new ArrayList<>();
    Map<String, SynonymGroup> bothWays = new HashMap<>();
    for (SynonymGroup group : GROUPS) {
      if (isBothWays(group)) {
        group.sought().forEach(m -> SynonymKeys.keys(m).forEach(key -> bothWays.put(key, group)));
      }
    }
    for (SynonymGroup group : GROUPS) {
      if (!isBothWays(group)) {
        for (String sought : group.sought()) {
          Set<String> said = new HashSet<>(SynonymKeys.keys(sought));
          said.stream()
              .filter(bothWays::containsKey)
              .flatMap(key -> bothWays.get(key).found().stream())
              .toList()
              .forEach(member -> said.addAll(SynonymKeys.keys(member)));
          group.found().stream()
              .filter(found -> SynonymKeys.keys(found).stream().anyMatch(said::contains))
              .forEach(found -> needless.add(sought + " => " + found));
        }
      }
    }
    assertThat(needless).isEmpty();
  }

  @Test
  void everyMemberHasAWordThatTells() {
    for (SynonymGroup group : GROUPS) {
      List<String> members = new ArrayList<>(group.sought());
      members.addAll(group.found());
      for (String member : members) {
        assertThat(SynonymKeys.stems(member))
            .as(member)
            .anyMatch(stem -> !GermanNewsAnalyzer.isStopWord(stem));
      }
    }
  }

  private static String joined(String member) {
    return member.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
  }

  private static boolean isBothWays(SynonymGroup group) {
    return group.sought().equals(group.found());
  }
}
