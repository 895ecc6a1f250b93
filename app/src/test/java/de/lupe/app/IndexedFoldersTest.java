package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.read.ReadResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which files a run takes, and by which name.
class IndexedFoldersTest {

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private TestIndex index = new TestIndex(Path.of(""));

  @BeforeEach
  void go() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    index = new TestIndex(folder.resolve("index"));
  }

  private static Path text(Path file, String title) throws IOException {
    return Files.writeString(file, title + "\n\nEin Text, der lang genug für einen Satz ist.\n");
  }

  @Test
  void whereNamesOverlapEachFileIsReadOnce() throws IOException {
    Path file = text(news.resolve("a.txt"), "Eins");
    text(Files.createDirectory(news.resolve("sub")).resolve("b.txt"), "Zwei");
    IndexingReport report =
        index.index(
            news.resolve("sub"),
            file,
            news,
            folder.resolve("./news"),
            folder.resolve("news/sub/../a.txt"));
    assertThat(report.files()).isEqualTo(2);
    assertThat(index.titles()).containsExactlyInAnyOrder("Eins", "Zwei");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderMayBeNamedThroughALink() throws IOException {
    text(news.resolve("a.txt"), "Eins");
    index.index(news);
    Path link = Files.createSymbolicLink(folder.resolve("link"), news);
    assertThat(index.index(link).unchanged()).isEqualTo(1);
    assertThat(index.titles()).containsExactly("Eins");
  }

  @Test
  void aFolderMayBeNamedRelativelyAndThenAbsolutely() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path relative = here.relativize(news.toAbsolutePath());
    text(news.resolve("a.txt"), "Eins");
    text(news.resolve("b.txt"), "Zwei");
    Files.writeString(news.resolve("c.jsonl"), "{\"title\": \"Drei\"}\n{\"title\": \"Vier\"}\n");
    index.index(relative);
    assertThat(index.path("Eins")).contains(relative.resolve("a.txt").toString());
    assertThat(index.index(news).unchanged()).isEqualTo(3);
    text(news.resolve("a.txt"), "Eins, neu");
    Files.writeString(news.resolve("c.jsonl"), "{\"title\": \"Drei\"}\n{\"title\": \"Neu\"}\n");
    assertThat(index.index(news).unchanged()).isEqualTo(1);
    assertThat(index.titles()).containsExactlyInAnyOrder("Eins, neu", "Zwei", "Drei", "Neu");
    assertThat(index.path("Eins, neu")).contains(news.resolve("a.txt").toString());
  }

  @Test
  void theSameNameInTwoWorkingDirectoriesIsTwoFiles() throws Exception {
    for (String place : List.of("berlin", "wien")) {
      Path sub = Files.createDirectories(folder.resolve(place).resolve("news"));
      text(sub.resolve("a.txt"), "Text aus " + place);
      Files.writeString(
          sub.resolve("list.jsonl"),
          """
          {"id": "%s", "title": "Erste aus %s"}

          {"title": "Zweite aus %s"}
          """
              .replace("%s", place));
    }
    for (int run = 1; run <= 2; run++) {
      for (String place : List.of("berlin", "wien")) {
        ChildJvm.run(
            folder.resolve(place),
            Main.class,
            "index",
            "news",
            "--index",
            folder.resolve("index").toString());
      }
      assertThat(index.titles())
          .as("run %d", run)
          .containsExactlyInAnyOrder(
              "Text aus berlin",
              "Erste aus berlin",
              "Zweite aus berlin",
              "Text aus wien",
              "Erste aus wien",
              "Zweite aus wien");
      // In the second run the files of one place have changed.
      Path changed = folder.resolve("wien/news/list.jsonl");
      Files.writeString(changed, Files.readString(changed) + "\n");
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
  void linksThatLeadInACircleEnd() throws IOException {
    Path a = Files.createDirectory(news.resolve("a"));
    Path b = Files.createDirectory(news.resolve("b"));
    text(a.resolve("eins.txt"), "Eins");
    text(b.resolve("zwei.txt"), "Zwei");
    Files.createSymbolicLink(a.resolve("up"), news);
    Files.createSymbolicLink(a.resolve("self"), a);
    Files.createSymbolicLink(a.resolve("other"), b);
    Files.createSymbolicLink(b.resolve("other"), a);
    Files.createSymbolicLink(b.resolve("nowhere"), folder.resolve("nowhere"));
    IndexingReport report = index.index(news);
    assertThat(report.rejected())
        .extracting(Rejected::where)
        .allMatch(where -> where.endsWith("nowhere"));
    assertThat(index.titles()).as("each file once").containsExactlyInAnyOrder("Eins", "Zwei");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
  void linksThatLeadOutsideAreFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    text(outside.resolve("eins.txt"), "Eins");
    Path hidden = Files.createDirectory(news.resolve(".store"));
    text(hidden.resolve("zwei.txt"), "Zwei");
    Files.createSymbolicLink(news.resolve("folder"), outside);
    Files.createSymbolicLink(news.resolve("zwei.txt"), hidden.resolve("zwei.txt"));
    index.index(news);
    assertThat(index.titles()).containsExactlyInAnyOrder("Eins", "Zwei");
    assertThat(index.path("Eins")).contains(news.resolve("folder/eins.txt").toString());
  }

  @Test
  void hiddenFilesAndIndexesAreLeftOutAndForeignSuffixesCounted() throws IOException {
    text(news.resolve("a.txt"), "Eins");
    text(news.resolve(".hidden.txt"), "Versteckt");
    text(Files.createDirectory(news.resolve(".git")).resolve("b.txt"), "Versteckt");
    Files.writeString(news.resolve("a.PDF"), "x");
    Files.writeString(news.resolve("b.pdf"), "x");
    Files.writeString(news.resolve("c.xyz"), "x");
    Files.writeString(news.resolve("Makefile"), "x");
    TestIndex inside = new TestIndex(news.resolve("index"));
    inside.index(news);
    text(news.resolve("index").resolve("readme.txt"), "Im Index");
    IndexingReport report = index.index(news);
    assertThat(report.files()).isEqualTo(1);
    assertThat(report.skippedBySuffix())
        .containsEntry("pdf", 2L)
        .containsEntry("xyz", 1L)
        .containsEntry("", 1L)
        .hasSize(3);
    assertThat(report.rejected()).isEmpty();
    assertThat(index.titles()).containsExactly("Eins");
    assertThat(inside.titles()).containsExactly("Eins");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are others there")
  void whatMayNotBeReadIsRejectedWithTheReason() throws IOException {
    text(news.resolve("a.txt"), "Eins");
    Path file = text(news.resolve("b.txt"), "Zwei");
    Path sub = Files.createDirectory(news.resolve("sub"));
    text(sub.resolve("c.txt"), "Drei");
    index.index(news);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(file), "this user may read everything");
      IndexingReport report = index.prune(news);
      assertThat(report.rejected())
          .containsExactly(
              new Rejected(file.toString(), "permission denied"),
              new Rejected(sub.toString(), "permission denied"));
      assertThat(index.titles()).as("not gone").containsOnly("Eins", "Zwei", "Drei");
    } finally {
      Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
