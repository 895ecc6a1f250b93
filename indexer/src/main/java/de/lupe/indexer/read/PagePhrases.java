package de.lupe.indexer.read;

import java.util.regex.Pattern;

/// Short lines that pages repeat around and between the paragraphs of every article.
final class PagePhrases {

  private static final int LONGEST = 160;

  private static final String THINGS =
      "(?:artikel|beitr[aä]ge?|themen|meldungen|nachrichten|news|inhalte?|links|infos|informationen"
          + "|texte|posts|storys|stories|videos|downloads)";

  /// What introduces links to other pages, on a line of its own.
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:(?:(?:das|dies|folgendes) )?k(?:ö|oe)nnte"
              + " (?:sie|dich|euch|ihnen)\\b.{0,40}|(?:lesen|sehen|hören) sie(?: hier| dazu| bitte|"
              + " jetzt)? (?:auch|mehr|weiter)\\b.{0,40}|(?:lies|lest)(?: hier| dazu| jetzt)?"
              + " (?:auch|mehr|weiter)\\b.{0,40}|(?:mehr|weiteres?|auch|passend|alles) (?:zum|zu"
              + " diesem|zu dem) thema\\b.{0,30}|(?:mehr|weiteres)"
              + " (?:von|aus|über|zu|dazu|in)\\b.{0,40}|mehr erfahren|(?:auch|ebenfalls)"
              + " (?:interessant|spannend|lesenswert)(?: für"
              + " (?:sie|dich))?|(?:ähnliche|weitere|verwandte|aktuell(?:e|ste)|neue|neueste|passende|beliebte|meistgelesene|interessante|empfohlene|letzte|top|unsere)(?:[rs])?"
              + " "
              + THINGS
              + "\\b.{0,40}|zum weiterlesen|weiterlesen|weiterführende"
              + " (?:links|informationen)|(?:related|recommended|more|latest|popular)"
              + " (?:posts?|articles?|stories|news|content)|you (?:may|might) also like|read"
              + " (?:more|also|next)\\b.{0,40}|siehe auch|empfohlener (?:redaktioneller"
              + " )?inhalt|empfehlungen(?: der redaktion| für sie)?)");

  /// What opens comments, author boxes, share bars, newsletter boxes.
  private static final Pattern BOX =
      Pattern.compile(
          "(?iu)(?:über (?:den autor|die autorin|die autoren|den verfasser|die verfasserin|uns)|zur"
              + " (?:person|autorin)|zum autor|about the author|(?:\\d{1,5} |keine |noch keine"
              + " )?(?:kommentare?|comments?|gedanken|antworten)\\b.{0,60}|(?:schreibe?n?|verfasse|hinterlasse?n?)(?:"
              + " sie)? (?:einen|deinen|ihren|uns|eine)\\b.{0,40}|leave a"
              + " (?:reply|comment)|diskutieren sie mit|jetzt"
              + " (?:mitdiskutieren|kommentieren)|(?:diese[nrs]? |den"
              + " )?(?:artikel|beitrag|seite|mit freunden|inhalt)? ?teilen(?: auf| mit| via|"
              + " per)?\\b.{0,30}|teile(?: diesen| den| mit| ihn| es|n sie)\\b.{0,40}|share(?:"
              + " this| on| via)?\\b.{0,20}|sharing is caring\\b.{0,3}|(?:(?:unser|der|zum|jetzt)"
              + " )?newsletter\\b.{0,60}|(?:schlagw[oö]rte?r?|stichw[oö]rte?r?|tags|keywords|themen|kategorien?|getaggt"
              + " mit|veröffentlicht in|abgelegt unter|filed"
              + " under|tagged)(?:\\s?:.{0,120})?|(?:artikel |seite |beitrag"
              + " )?(?:drucken|ausdrucken|merken|bookmarken|vorlesen|speichern|versenden|weiterempfehlen)"
              + "|print|e-?mail|facebook|twitter|whatsapp|xing|linkedin|pinterest|instagram|telegram|pocket|flipboard|(?:folge|folgen"
              + " sie|follow) (?:uns|mir|us|me)\\b.{0,60}|gefällt mir|(?:artikel|beitrag)"
              + " bewerten|(?:zurück|nach oben|zum seitenanfang|seitenanfang|startseite|home|zur"
              + " startseite|zur übersicht)|zurück"
              + " (?:zu|zur|zum|nach)\\b.{0,40}|(?:vorheriger|nächster|previous|next)(?:"
              + " (?:artikel|beitrag|post|article))?\\b.{0,80}|(?:abo|abonnieren|jetzt"
              + " abonnieren|anmelden|registrieren|einloggen|login)"
              + "|kontakt|impressum|datenschutz(?:erklärung)?)");

  /// Advertisements, and who took a picture.
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)(?:-{1,3} ?)?(?:anzeige|werbung|advertisement|sponsored)(?:"
              + " ?-{1,3}|\\s?[:–-].*)?|\\(?(?:(?:symbol|beitrags|titel|archiv|vorschau)?(?:fotos?|bild(?:er)?|bildquellen?|bildnachweis|bildrechte|photos?|grafik|fotocredits?|fotonachweis|picture"
              + " alliance)|credits?|image)\\b ?(?:credits?)?(?:\\s?[:/©].*| by .*| von"
              + " .*)|(?:©|\\(c\\)|copyright\\b).*|.{0,140}[|(/] ?©.{0,60}");

  private static final Pattern END = Pattern.compile("[\\s:…!.>»→–-]+$");

  private PagePhrases() {}

  /// True where the line introduces links to other pages.
  static boolean isLinksHeading(String line) {
    return line.length() <= LONGEST && HEADING.matcher(bare(line)).matches();
  }

  /// True where the line belongs to a box or a bar that is not the article's text.
  static boolean isBoxLine(String line) {
    return line.length() <= LONGEST && BOX.matcher(bare(line)).matches();
  }

  /// True for the mark of an advertisement and the credit of a picture.
  static boolean isNote(String line) {
    return line.length() <= LONGEST + LONGEST && NOTE.matcher(line).matches();
  }

  private static String bare(String line) {
    return END.matcher(line).replaceFirst("");
  }
}
