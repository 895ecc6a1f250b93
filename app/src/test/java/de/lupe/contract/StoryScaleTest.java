package de.lupe.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.lucene.LuceneSink;
import de.lupe.schema.Article;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 200 edited copies of 50 articles among 5,000 others that are filled into the same few forms are
/// 50 stories, in whatever order and however many commits they are written.
class StoryScaleTest {

  private static final long SEED = 7;
  private static final int BASES = 50;
  private static final int COPIES = 4;
  private static final int ALL = 5000;
  private static final int FEWER = 200;

  private static final List<Article> OTHERS = new ArrayList<>();
  private static final List<Article> COPIED = new ArrayList<>();
  private static final Set<Set<String>> STORIES = new HashSet<>();

  @TempDir Path folder;

  @BeforeAll
  static void fill() throws IOException {
    StoryArchive archive = new StoryArchive(SEED);
    for (int i = 0; i < BASES; i++) {
      Article base = archive.article(StoryArchive.id('b', i));
      List<Article> story = new ArrayList<>(archive.copies(base, COPIES));
      story.add(base);
      COPIED.addAll(story);
      STORIES.add(ids(story));
    }
    for (int i = 0; i < ALL; i++) {
      OTHERS.add(archive.article(StoryArchive.id('o', i)));
    }
  }

  private static Set<String> ids(Collection<Article> articles) {
    Set<String> ids = new TreeSet<>();
    articles.forEach(article -> ids.add(article.id().value()));
    return ids;
  }

  private void write(List<Article> articles, int commits) throws IOException {
    int each = (articles.size() + commits - 1) / commits;
    for (int start = 0; start < articles.size(); start += each) {
      try (ArticleSink sink = LuceneSink.open(folder.resolve("index"))) {
        for (Article article : articles.subList(start, Math.min(start + each, articles.size()))) {
          sink.put(
              "/" + article.path(),
              new EnrichedArticle(article, Findings.builder().build(), List.of()));
        }
        sink.commit();
      }
    }
  }

  private Set<Set<String>> stories() throws IOException {
    Map<String, Set<String>> byNumber = new TreeMap<>();
    List<Article> all = new ArrayList<>(OTHERS);
    all.addAll(COPIED);
    try (SearchEngine engine = LuceneSearchEngine.open(folder.resolve("index"))) {
      for (Article article : all) {
        engine
            .article(article.id())
            .flatMap(EnrichedArticle::story)
            .ifPresent(
                story ->
                    byNumber
                        .computeIfAbsent(story.id(), unseen -> new TreeSet<>())
                        .add(article.id().value()));
      }
    }
    return Set.copyOf(byNumber.values());
  }

  @Test
  void inAnyOrderAndManyCommits() throws IOException {
    List<Article> all = new ArrayList<>(OTHERS);
    all.addAll(COPIED);
    Collections.shuffle(all, new Random(SEED));
    write(all, 6);
    assertThat(stories()).isEqualTo(STORIES);
  }

  @Test
  void copiesLastAndAtOnce() throws IOException {
    List<Article> all = new ArrayList<>(OTHERS.subList(0, FEWER));
    all.addAll(COPIED);
    write(all, 1);
    assertThat(stories()).isEqualTo(STORIES);
  }

  @Test
  void copiesFirst() throws IOException {
    write(COPIED, 2);
    write(OTHERS.subList(0, FEWER), 1);
    assertThat(stories()).isEqualTo(STORIES);
  }
}
