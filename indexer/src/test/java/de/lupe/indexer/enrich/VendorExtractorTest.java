package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorExtractorTest {

  private static final VendorExtractor STANDARD = new VendorExtractor(VendorList.standard());

  private static final VendorExtractor SMALL =
      new VendorExtractor(
          VendorList.parse(
              new VendorList.Source(
                  "test",
                  """
                  Acme = Acme Corp.
                      Acme Watch
                      Edge? = Acme Edge
                      .NET
                      iOS
                      C++
                      7-Zip
                  D-Link
                  Rohde & Schwarz
                  Dr. Web
                  Signal? = Signal Messenger
                  curl
                  Sales
                  ! Acme Street, Old Acme, Sales and Acme Commission
                  """)));

  private static String vendors(VendorExtractor.Named named) {
    return named.vendors().stream().map(Vendor::name).collect(Collectors.joining(", "));
  }

  private static String products(VendorExtractor.Named named) {
    return named.products().stream().map(Product::name).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Acme warnt                        | Acme            | -
          ACME warnt                        | Acme            | -
          acme warnt                        | -               | -
          Acmes Rückzug                     | Acme            | -
          Acme's Rückzug                    | Acme            | -
          Acme’s Rückzug                    | Acme            | -
          Acme-Update                       | Acme            | -
          Ac\u00ADme                        | Acme            | -
          Acmelücke                         | Acme            | -
          Superacme                         | -               | -
          die Acme Watch                    | Acme            | Acme Watch
          die Acme-Watch                    | Acme            | Acme Watch
          Produkte von Acme, Watch und mehr | Acme            | -
          Es war Acme. Watch out!           | Acme            | -
          In der Acme Street                | -               | -
          Die Old-Acme-Uhr                  | -               | -
          Die Sales and Acme Commission     | -               | -
          Sales and Acme                    | Acme, Sales     | -
          Acme aus der Acme Street          | Acme            | -
          Acme. Street art                  | Acme            | -
          Der Edge ist schmal               | -               | -
          Acme Edge                         | Acme            | Edge
          Der Edge und Acme                 | Acme            | Edge
          Der Edge läuft mit 7-Zip          | Acme            | 7-Zip, Edge
          .NET-Lücke                        | Acme            | .NET
          im net                            | -               | -
          IOS und iOS                       | Acme            | iOS
          C++                               | Acme            | C++
          D-Link, DLink                     | D-Link          | -
          D-Links Router                    | D-Link          | -
          Rohde & Schwarz                   | Rohde & Schwarz | -
          Rohde und Schwarz                 | -               | -
          Dr. Web                           | Dr. Web         | -
          Dr.Web                            | Dr. Web         | -
          Das Signal ist schwach            | -               | -
          Signal Messenger                  | Signal          | -
          Signal-Messenger und Signal       | Signal          | -
          curl und Curl                     | curl            | -
          CURL                              | -               | -
          Sale                              | -               | -
          Sales                             | Sales           | -
          """)
  void rules(String text, String vendors, String products) {
    VendorExtractor.Named named = SMALL.extract("", text);
    assertThat(vendors(named)).isEqualTo(vendors == null ? "" : vendors);
    assertThat(products(named)).isEqualTo(products == null ? "" : products);
  }

  @Test
  void theMostOftenNamedFirst() {
    assertThat(vendors(SMALL.extract("Acme", "D-Link, D-Link. Dr. Web")))
        .isEqualTo("Acme, D-Link, Dr. Web");
    assertThat(vendors(SMALL.extract("", "D-Link, Acme, Dr. Web, Dr. Web")))
        .isEqualTo("Dr. Web, Acme, D-Link");
    assertThat(products(SMALL.extract("", "Acme: 7-Zip, 7-Zip, Edge, C++")))
        .isEqualTo("7-Zip, C++, Edge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Nach Verkaufsverbot: Kaspersky zieht sich zurück             | Kaspersky           | -
          Kasperskys Abschied aus den USA                              | Kaspersky           | -
          Chrome 129 stopft schwerwiegende Sicherheitslöcher           | Google              | Chrome
          Google-Browser: Update schließt Lücken                       | Google              | -
          Notfallpatch für Google Chrome                               | Google              | Chrome
          Apple veröffentlicht iOS 18 und macOS Sequoia                | Apple               | iOS, macOS
          iPhones mit iOS 17 angreifbar                                | Apple               | iOS, iPhone
          Exchange-Lücke: Tausende Server ungepatcht                   | Microsoft           | Exchange
          Microsofts Patchday bringt Ärger mit Outlook                 | Microsoft           | Outlook
          BSI warnt vor Angriffen auf Exchange-Server                  | Microsoft           | Exchange
          SharePoint-Server werden angegriffen                         | Microsoft           | SharePoint
          Windows-Update sorgt für Bluescreens                         | Microsoft           | Windows
          Windowslücke erlaubt Rechteausweitung                        | Microsoft           | Windows
          Fritzbox: AVM verteilt FritzOS 8                             | AVM                 | FritzOS, Fritzbox
          Angriffe auf Fritz!Box-Router                                | AVM                 | Fritzbox
          Das Signal ist schwach                                       | -                   | -
          Signal Messenger führt Backups ein                           | Signal              | -
          Microsoft stellt neue Teams-Funktionen vor                   | Microsoft           | Teams
          Zwei Teams spielten um den Pokal                             | -                   | -
          Microsoft Edge: Lücke geschlossen                            | Microsoft           | Edge
          Am Edge der Netze rechnen kleine Server                      | -                   | -
          Die Opera in Paris öffnet wieder                             | -                   | -
          Opera GX bekommt Updates                                     | Opera               | Opera Browser
          Eine Meta-Analyse vieler Studien                             | -                   | -
          Facebook-Mutter Meta muss zahlen                             | Meta                | -
          Fortinet warnt vor Lücke in FortiOS                          | Fortinet            | FortiOS
          Palo Alto Networks flickt PAN-OS                             | Palo Alto Networks  | PAN-OS
          Cisco schließt Lücken in IOS XE                              | Cisco               | IOS XE
          Angriffe auf Ivanti Connect Secure                           | Ivanti              | Connect Secure
          Citrix Bleed: Netscaler weiter unter Beschuss                | Citrix              | NetScaler
          CrowdStrike-Panne legt Flughäfen lahm                        | CrowdStrike         | -
          MOVEit: Progress meldet neue Lücke                           | Progress            | MOVEit
          SAP-Patchday: Lücke in NetWeaver                             | SAP                 | NetWeaver
          Datenleck bei der Deutschen Telekom                          | Telekom             | -
          Synology und QNAP: NAS-Geräte in Gefahr                      | QNAP, Synology      | -
          D-Link patcht alte Router nicht mehr                         | D-Link              | -
          Netgears Nighthawk mit Hintertür                             | Netgear             | Nighthawk
          TP-Link-Router im Visier                                     | TP-Link             | -
          Mozilla aktualisiert Firefox und Thunderbird                 | Mozilla             | Firefox, Thunderbird
          WordPress-Plugin gefährdet Websites                          | WordPress           | -
          Kritische Lücke in Apache Struts                             | Apache              | Struts
          Log4Shell: Was Admins wissen müssen                          | Apache              | Log4j
          VMware vCenter: Angriffe auf alte Lücke                      | VMware              | vCenter
          Schwachstelle in OpenSSH entdeckt                            | OpenBSD             | OpenSSH
          Heartbleed: OpenSSL-Lücke jährt sich                         | OpenSSL             | -
          curl schließt Sicherheitslücke                               | curl                | -
          Hintertür in xz entdeckt                                     | xz                  | -
          Lücke in sudo macht Nutzer zu Root                           | sudo                | -
          Jenkins-Server übernommen                                    | Jenkins             | -
          GitLab warnt vor Kontoübernahme                              | GitLab              | -
          Atlassian flickt Confluence                                  | Atlassian           | Confluence
          Adobes Acrobat Reader mit Löchern                            | Adobe               | Acrobat
          Oracle: Critical Patch Update für Java                       | Oracle              | Java
          das oracle der Antike                                        | -                   | -
          Siemens: Lücken in Simatic-Steuerungen                       | Siemens             | SIMATIC
          Samsung-Galaxy-Smartphones bekommen Juli-Update              | Samsung             | Galaxy
          WhatsApp-Betrug nimmt zu                                     | Meta                | WhatsApp
          Rohde & Schwarz liefert VPN                                  | Rohde & Schwarz     | -
          Zyxel-Firewalls angegriffen                                  | Zyxel               | -
          Die Bahn kommt wieder zu spät                                | -                   | -
          Im Word des Jahres steckt viel Streit                        | -                   | -
          Ein Apfel am Tag                                             | -                   | -
          Die Securities and Exchange Commission klagt                 | -                   | -
          New York Stock Exchange: SEC ermittelt gegen SolarWinds      | SolarWinds          | -
          Diffie-Hellman: Key Exchange mit Quantencomputern            | -                   | -
          Padding-Oracle-Angriff auf TLS                               | -                   | -
          Global Cybersecurity Outlook: Angst vor Angriffen            | -                   | -
          Exchange Server: Die US-Börsenaufsicht SEC ist betroffen     | Microsoft           | Exchange
          Datei in Windows-1252 statt UTF-8                            | -                   | -
          Bibliothek unter Apache-2.0-Lizenz                           | -                   | -
          """)
  void headlines(String headline, String vendors, String products) {
    VendorExtractor.Named named = STANDARD.extract(headline, "");
    assertThat(Arrays.asList(vendors(named), products(named)))
        .containsExactly(vendors == null ? "" : vendors, products == null ? "" : products);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Kasperskys        | Kaspersky | -
          Google-Browser    | Google    | -
          Windows-Lücke     | Microsoft | Windows
          Fritzboxen        | AVM       | Fritzbox
          Fritz!Boxen       | AVM       | Fritzbox
          Microsofts        | Microsoft | -
          SAP's             | SAP       | -
          Siemens'          | Siemens   | -
          Exchange-Server-Lücken | Microsoft | Exchange
          Chromebooks       | Google    | Chromebook
          iPhones           | Apple     | iPhone
          Cisco-Routern     | Cisco     | -
          Kasperskysoftware | Kaspersky | -
          Androidgeräte     | Google    | Android
          Androidgeräten    | Google    | Android
          Windowsrechner    | Microsoft | Windows
          Outlookkonten     | Microsoft | Outlook
          Tausende Outlookkonten | Microsoft | Outlook
          Facebooknutzerinnen    | Meta | Facebook
          Linuxserver       | Linux     | -
          Xboxen            | Microsoft | Xbox
          windowsrechner    | -         | -
          Appleton          | -         | -
          Metadaten         | -         | -
          Signalwort        | -         | -
          Metallindustrie   | -         | -
          Zoomobjektiv      | -         | -
          Bundesamt         | -         | -
          Teamspieler       | -         | -
          Edgecase          | -         | -
          Steamroller       | -         | -
          Intelligenz       | -         | -
          Version 1.1       | -         | -
          Net-SNMP          | -         | -
          """)
  void inflectedAndCompounded(String word, String vendors, String products) {
    headlines(word, vendors, products);
  }

  @Test
  void theRestOfTheTextDecidesToo() {
    assertThat(vendors(SMALL.extract("Signal kommt", "Der Messenger Signal ist da.")))
        .isEqualTo("Signal");
    assertThat(vendors(SMALL.extract("Signal kommt", "Ein Signal ist da."))).isEmpty();
    assertThat(vendors(SMALL.extract("Signal und Acme", ""))).isEqualTo("Acme, Signal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A", "Microsoft ", "Apple\n", "s", " ", "Palo Alto ", "\u00AD"})
  void aLongTextTakesLinearTime(String unit) {
    String text = unit.repeat(10_000_000 / unit.length());
    long start = System.nanoTime();
    STANDARD.extract("", text);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }
}
