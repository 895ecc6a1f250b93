package de.lupe.contract;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// Articles that are made by filling forms, some of them with copies that were edited.
///
/// The forms are few and long, so that articles on different matters say nearly the same.
final class StoryArchive {

  /// An edit of a text.
  private enum Edit {
    TITLE,
    SENTENCE_ADDED,
    SENTENCE_GONE,
    SENTENCE_REPLACED,
    WORDS_SWAPPED,
    CONTINUED,
    AGENCY,
    SHORTENED,
    UMLAUTS,
    ORDER
  }

  private static final List<String> PRODUCTS =
      words(
          "Altoran,Belvano,Cirruma,Dorvex,Elbaris,Fintora,Galdex,Halvero,Inlumo,Jardano,Kelvaris,"
              + "Lumetta,Morvano,Nexaris,Ostrava Mail,Pelvano,Quorix,Rolvano,Silvaris,Tarvano");
  private static final List<String> TOWNS =
      words(
          "Altmühl,Birkenau,Dornfeld,Eichwald,Falkenau,Grünbach,Hochheim,Isenburg,Kleefeld,"
              + "Lindenau,Moosbach,Neudorf,Oberau,Pfalzdorf,Rehberg,Steinach,Talheim,Ulmenau");
  private static final List<String> NAMES =
      words("Arndt,Behrens,Clasen,Dittrich,Engel,Freitag,Gerlach,Heinze,Jansen,Kolbe,Lorenz,Moll");
  private static final List<String> MAKERS =
      words("Vantor,Nordsoft,Helion,Kubex,Lindwerk,Ostertech,Prisma,Rautek,Silberline,Tauber");
  private static final List<String> PLACES =
      words("Stadtverwaltung,Bibliothek,Sparkasse,Universität,Handwerkskammer,Kreisverwaltung");
  private static final List<String> GANGS = words("Nachtfalter,Graubund,Ratzeputz,Eisvogel,Kobalt");
  private static final List<String> EFFECTS =
      words(
          "das Ausführen von Schadcode,das Ausspähen von Daten,das Umgehen der Anmeldung,"
              + "das Ausweiten von Rechten,das Einschleusen von Befehlen");
  private static final List<String> MORE =
      words(
          "Hinweise auf eine Ausnutzung gibt es bislang nicht.,Die Ermittlungen dauern an.,"
              + "Eine Stellungnahme lag bis Redaktionsschluss nicht vor.,"
              + "Weitere Einzelheiten wurden zunächst nicht genannt.");
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?:])\\s+(?=\\p{Lu})");
  private static final Pattern BLANK_LINES = Pattern.compile("\n\n");
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

  private final Random random;
  private final List<String> forms;
  private final Set<String> bodies = new HashSet<>();

  StoryArchive(long seed) throws IOException {
    random = new Random(seed);
    try (InputStream in = StoryArchive.class.getResourceAsStream("/stories/frames.txt")) {
      forms =
          BLANK_LINES
              .splitAsStream(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
              .toList();
    }
  }

  private static List<String> words(String list) {
    return Pattern.compile(",").splitAsStream(list).toList();
  }

  /// An article of its own.
  Article article(String id) {
    while (true) {
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(1200));
      List<String> form = filled(any(forms), day).lines().toList();
      if (bodies.add(form.get(1))) {
        return Article.builder(new ArticleId(id), id + ".txt")
            .title(form.get(0))
            .body(form.get(1))
            .published(
                PartialDate.parse(day.toString())
                    .map(date -> new PublishedDate(date, DateOrigin.METADATA)))
            .build();
      }
    }
  }

  private String filled(String form, LocalDate day) {
    return form.replace("{P}", any(PRODUCTS))
        .replace("{V}", any(MAKERS))
        .replace("{E}", any(EFFECTS))
        .replace("{S}", any(List.of("kritisch", "hoch", "mittel")))
        .replace("{C}", "CVE-" + day.getYear() + "-" + (1000 + random.nextInt(50_000)))
        .replace("{v1}", version())
        .replace("{v2}", version())
        .replace("{n1}", random.nextInt(4, 10) + "," + random.nextInt(10))
        .replace("{n2}", String.valueOf(random.nextInt(12, 9000)))
        .replace("{n3}", String.valueOf(random.nextInt(10, 900)))
        .replace("{n4}", random.nextInt(10, 900) + "000")
        .replace("{d}", day.getDayOfMonth() + ". " + any(List.of("Januar", "März", "Juni")))
        .replace("{T}", any(TOWNS))
        .replace("{O}", any(PLACES))
        .replace("{G}", any(GANGS))
        .replace("{N}", any(NAMES));
  }

  private String version() {
    return random.nextInt(1, 30) + "." + random.nextInt(20) + "." + random.nextInt(40);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Copies of an article, each edited in another way.
  List<Article> copies(Article article, int count) {
    List<Edit> edits = new ArrayList<>(List.of(Edit.values()));
    Collections.shuffle(edits, random);
    List<Article> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = article.id().value() + "-" + i;
      Article copy =
          Article.builder(new ArticleId(id), id + ".txt")
              .title(title(article.title(), edits.get(i)))
              .body(body(article.body(), edits.get(i)))
              .published(article.published())
              .build();
      copies.add(copy);
    }
    return copies;
  }

  private static String title(String title, Edit edit) {
    return switch (edit) {
      case TITLE -> "Bericht: " + title;
      case CONTINUED -> "Was Anwender jetzt wissen sollten";
      case UMLAUTS -> withoutUmlauts(title);
      default -> title;
    };
  }

  private String body(String body, Edit edit) {
    List<String> sentences = new ArrayList<>(BETWEEN_SENTENCES.splitAsStream(body).toList());
    int at = random.nextInt(1, sentences.size() - 1);
    switch (edit) {
      case TITLE -> {}
      case SENTENCE_ADDED -> sentences.add(at, any(MORE));
      case SENTENCE_GONE -> sentences.remove(at);
      case SENTENCE_REPLACED -> sentences.set(at, any(MORE));
      case WORDS_SWAPPED ->
          sentences.set(at, sentences.get(at).replaceFirst("(\\w+) (\\w+)", "$2 $1"));
      case CONTINUED ->
          sentences.add("\n\nUpdate: Die Angaben wurden um 14:30 Uhr bestätigt, Näheres folgt.");
      case AGENCY -> sentences.set(0, "Berlin (dpa) – " + sentences.get(0));
      case SHORTENED -> sentences.subList(sentences.size() * 7 / 10, sentences.size()).clear();
      case UMLAUTS -> sentences.replaceAll(StoryArchive::withoutUmlauts);
      case ORDER -> Collections.swap(sentences, at, at + 1);
    }
    return String.join(" ", sentences);
  }

  private static String withoutUmlauts(String text) {
    return text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }

  /// An id of this archive.
  static String id(char letter, int number) {
    return String.format(Locale.ROOT, "%c%05d", letter, number);
  }
}
