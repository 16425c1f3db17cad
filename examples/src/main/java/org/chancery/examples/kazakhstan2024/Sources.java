package org.chancery.examples.kazakhstan2024;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.value.Citation;

/** The sources of the dataset: the article that it records, and those that corroborate it. */
final class Sources {

  /** The key of the citation of the article, which every event has. */
  static final String ARTICLE = "article";

  static final Citation MIDDLE_POWER =
      astanaTimes(
          "middle-power",
          "https://astanatimes.com/2024/08/how-kazakhstan-becomes-middle-power-to-watch-reshaping-regional-geopolitical-narrative");

  static final Citation THINK_TANK_FORUM =
      astanaTimes(
          "think-tank-forum",
          "https://astanatimes.com/2024/10/astana-think-tank-forum-discusses-middle-powers-role-in-global-order/");
  static final Citation THINK_TANK_FORUM_PLAN =
      source(
          "think-tank-forum-plan",
          "AsiaOne",
          "https://www.asiaone.com/business/astana-think-tank-forum-2024-set-spearhead-role-middle-powers-global-unifiers");

  static final Citation ALMATY_TALKS =
      astanaTimes(
          "almaty-talks",
          "https://astanatimes.com/2024/05/azerbaijan-armenia-hold-peace-talks-in-almaty/");
  static final Citation NO_MEDIATION =
      source(
          "no-mediation",
          "https://en.inform.kz/news/kazakhstan-not-to-mediate-talks-between-azerbaijan-and-armenia-in-almaty-1547fc/");

  static final Citation CHAIRS =
      astanaTimes(
          "chairs",
          "https://astanatimes.com/2024/01/kazakhstan-takes-center-stage-in-global-leadership-in-2024/");
  static final Citation CHAIRS_WITH_CICA =
      source(
          "chairs-with-cica",
          "https://fvbb.com/ns/kazakhstan-poised-to-lead-key-organisations/173917");

  static final Citation VISA_THAILAND =
      astanaTimes(
          "visa-thailand",
          "https://astanatimes.com/2024/04/kazakh-fm-pays-official-visit-to-thailand");
  static final Citation VISA_VIET_NAM_IN_FORCE =
      source(
          "visa-viet-nam-in-force",
          "LawNet",
          "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/agreement-on-visa-exemption-between-vietnam-and-kazakhstan-officially-effective-from-may-25-2024-140423.html");
  static final Citation VISA_VIET_NAM_SIGNED =
      source("visa-viet-nam-signed", "Trend", "https://en.trend.az/casia/kazakhstan/3786775.html");
  static final Citation VISA_MOROCCO =
      astanaTimes(
          "visa-morocco",
          "https://astanatimes.com/2024/09/kazakhstan-morocco-sign-visa-exemption-agreement/");
  static final Citation NOMAD_VISA_STARTED =
      source(
          "nomad-visa-started",
          "https://haberrus.ru/politics/2024/11/03/kazakistan-dijital-gocebeler-icin-vize-uygulamasini-baslatti.html");
  static final Citation NOMAD_VISA_TERMS =
      source(
          "nomad-visa-terms",
          "https://www.nomamundi.com/en/blog/kazakhstan-opens-its-doors-to-digital-nomads");
  static final Citation PASSPORT =
      astanaTimes(
          "passport",
          "https://astanatimes.com/2024/10/kazakh-citizens-have-visa-free-access-to-41-countries/");

  /** The president's visits of the year by type, as his press secretary sums them up. */
  static final Citation TYPES_OF_VISITS =
      source("types-of-visits", "Qazaqstan TV", "https://qazaqstan.tv/index.php/news/204688");

  static final Citation ITALY_PLAN =
      astanaTimes(
          "italy-plan",
          "https://astanatimes.com/2024/01/president-tokayev-to-pay-official-visits-to-italy-vatican-this-week/");
  static final Citation ITALY_LAST_DAY =
      source(
          "italy-last-day",
          "Agenzia Nova",
          "https://www.agenzianova.com/a/65aa4cfbba14a1.74151656/4780781/2024-01-19/vaticano-kazakhstan-tokayev-giunto-alla-santa-sede-per-incontrare-papa-francesco");
  static final Citation QATAR_VISIT =
      source(
          "qatar-visit",
          "https://www.iofs.org.kz/news/astana-times-kazakh-president%E2%80%99s-visit-to-qatar-reflects-multi-vector-policy,-fosters-ties-between-central-asia-and-gulf-countries");
  static final Citation QATAR_TALKS =
      astanaTimes(
          "qatar-talks",
          "https://astanatimes.com/2024/02/president-tokayev-holds-talks-with-emir-of-qatar-addresses-cooperation-prospects/");
  static final Citation AZERBAIJAN_VISIT =
      astanaTimes(
          "azerbaijan-visit",
          "https://astanatimes.com/2024/03/president-tokayev-pays-state-visit-to-azerbaijan-takes-part-in-supreme-interstate-council-meeting/");
  static final Citation AZERBAIJAN_COUNCIL =
      source(
          "azerbaijan-council",
          "President of Azerbaijan",
          "https://president.az/en/articles/view/65296");
  static final Citation BOAO_PLAN =
      astanaTimes(
          "boao-plan",
          "https://astanatimes.com/2024/03/president-tokayev-to-participate-in-boao-forum-for-asia/");
  static final Citation BOAO_TALKS =
      astanaTimes(
          "boao-talks",
          "https://astanatimes.com/2024/03/kazakhstan-prioritizes-friendship-and-cooperation-with-china/");
  static final Citation KHIVA_MEETING =
      astanaTimes(
          "khiva-meeting",
          "https://astanatimes.com/2024/04/president-tokayev-holds-informal-meeting-with-uzbek-president/");
  static final Citation URGENCH_ARRIVAL =
      source(
          "urgench-arrival",
          "Kun.uz",
          "https://kun.uz/en/news/2024/04/05/president-of-kazakhstan-arrives-in-uzbekistan");
  static final Citation ARMENIA_VISIT =
      source(
          "armenia-visit",
          "Turan",
          "https://turan.az/en/analytics/kazakhstan-and-armenia-forge-new-path-amidst-regional-diplomatic-shifts-779372");
  static final Citation ARMENIA_COMMENT =
      source(
          "armenia-comment",
          "https://qoshe.com/new-eastern-outlook/bair-danzanov/kazakhstan-armenia-an-historic-visit-mediation-and-corridor-building/172503102");
  static final Citation MOSCOW_PLAN =
      source(
          "moscow-plan",
          "MENAFN",
          "https://menafn.com/1108173923/Kazakhstans-President-Heading-To-Russia");
  static final Citation KAZAN_SPEECH =
      source("kazan-speech", "TASS", "https://tass.com/world/1861533");
  static final Citation SINGAPORE_DATES =
      source(
          "singapore-dates",
          "Mothership",
          "https://mothership.sg/2024/05/president-kazakhstan-1st-state-visit/");
  static final Citation SINGAPORE_WELCOME =
      source(
          "singapore-welcome",
          "The Straits Times",
          "https://www.straitstimes.com/singapore/kazakh-president-gets-ceremonial-welcome-at-istana-on-first-state-visit-to-singapore");
  static final Citation SINGAPORE_TALKS =
      astanaTimes(
          "singapore-talks",
          "https://astanatimes.com/2024/05/kazakh-president-visits-singapore-for-first-time-in-over-20-years/");
  static final Citation TAJIKISTAN_PLAN =
      source(
          "tajikistan-plan",
          "https://nsn.asia/2024/08/19/president-tokayev-to-pay-state-visit-to-tajikistan-this-week");
  static final Citation TAJIKISTAN_TREATY =
      source(
          "tajikistan-treaty",
          "Qazinform",
          "https://qazinform.com/news/majilis-ratifies-kazakhstan-tajikistan-treaty-on-allied-relations-87a9f5");
  static final Citation TURKMENISTAN_VISIT =
      source(
          "turkmenistan-visit",
          "Embassy of Turkmenistan in Korea",
          "https://korea.tmembassy.gov.tm/en/news/137980");
  static final Citation TURKMENISTAN_FORUM =
      astanaTimes(
          "turkmenistan-forum",
          "https://astanatimes.com/2024/10/tokayev-highlights-magtymguly-pyragys-rich-spiritual-legacy-at-international-forum-in-ashgabat/");
  static final Citation FRANCE_VISIT =
      astanaTimes(
          "france-visit",
          "https://astanatimes.com/2024/11/tokayevs-visit-to-france-diplomatic-warmth-cultural-exchange/");
  static final Citation FRANCE_TALKS =
      astanaTimes(
          "france-talks",
          "https://astanatimes.com/2024/11/france-kazakhstan-forge-stronger-ties-as-presidents-meet-in-paris/");
  static final Citation MONGOLIA_VISIT =
      source(
          "mongolia-visit",
          "Adnkronos",
          "https://www.adnkronos.com/rassegna-stampa/italiano/mongolia-visita-storica-del-presidente-del-kazakistan-in-mongolia_1jf3ufiNcBUnAvIsbc8U4n");
  static final Citation MONGOLIA_PARTNERSHIP =
      astanaTimes(
          "mongolia-partnership",
          "https://astanatimes.com/2024/10/kazakh-mongolia-presidents-forge-bilateral-strategic-partnership-for-growth/");
  static final Citation MONGOLIA_TALKS =
      source("mongolia-talks", "Montsame", "https://montsame.mn/en/read/354715");
  static final Citation SERBIA_TALKS =
      source(
          "serbia-talks",
          "Qazinform",
          "https://qazinform.com/news/tokayev-invites-serbia-president-aleksandar-vui-to-make-official-visit-to-kazakhstan-a4a9a0");
  static final Citation SERBIA_ARRIVAL =
      source(
          "serbia-arrival",
          "https://srpskartv.com/glavna-vijest/predsednik-kazahstana-u-beogradu/69439/");
  static final Citation HUNGARY_TALKS =
      source(
          "hungary-talks",
          "Qazinform",
          "https://qazinform.com/news/president-tokayev-reveals-spheres-that-are-of-equal-interest-to-kazakhstan-and-hungary-2ebe55");
  static final Citation HUNGARY_END =
      source(
          "hungary-end",
          "Zakon.kz",
          "https://zakon.kz/amp/politika/6457154-gosudarstvennyy-vizit-prezidenta-kazakhstana-v-vengriyu-podoshel-k-kontsu.html");

  static final Citation XI_PLAN =
      source(
          "xi-plan",
          "Sputnik",
          "https://sputnikglobe.com/20240630/chinas-xi-to-visit-kazakhstan-on-july-2-4--1119186694.html");
  static final Citation XI_ARRIVAL =
      source(
          "xi-arrival",
          "EIN Presswire",
          "https://www.einpresswire.com/article/727015339/xi-jinping-arrives-in-astana-to-attend-the-24th-meeting-of-t");
  static final Citation XI_TALKS =
      source(
          "xi-talks",
          "EIN Presswire",
          "https://www.einpresswire.com/article/727015295/xi-jinping-holds-talks-with-kazakh-president-kassym-jomart-t");
  static final Citation GUTERRES_REPORT =
      source("guterres-report", "United Nations", "https://press.un.org/en/2024/sgt3394.doc.htm");
  static final Citation GUTERRES_PLAN =
      astanaTimes(
          "guterres-plan",
          "https://astanatimes.com/2024/07/un-secretary-general-antonio-guterres-to-visit-kazakhstan-this-week/");
  static final Citation SCHOLZ_TALKS =
      source(
          "scholz-talks",
          "Federal Government of Germany",
          "https://www.bundesregierung.de/breg-en/news/federal-chancellor-statement-kazakhstan-2308904");
  static final Citation SCHOLZ_SUMMIT =
      source(
          "scholz-summit",
          "News.Az",
          "https://news.az/news/kazakhstan-hosts-germany-central-asia-summit-focused-on-strategic-partnership");
  static final Citation SCHOLZ_PLAN =
      source("scholz-plan", "Gazeta.uz", "https://www.gazeta.uz/en/2024/09/06/olaf-scholz/");
  static final Citation BORRELL_REMARKS =
      source(
          "borrell-remarks",
          "IEU Monitoring",
          "https://ieu-monitoring.com/editorial/kazakhstan-press-remarks-by-eu-hr-borrell-following-his-meetings/440080");
  static final Citation BORRELL_PLAN =
      source(
          "borrell-plan",
          "ANSA",
          "https://www.ansa.it/europa/notizie/rubriche/altrenews/2024/07/31/borrell-sara-in-kazakhstan-e-kirghizstan-dall1-al-3-agosto_11b003b0-aa33-4a2b-915a-dd6ed1d916c5.html");

  static final Citation SCO_DECLARATION =
      source(
          "sco-declaration",
          "Ministry of External Affairs of India",
          "https://fsi.mea.gov.in/bilateral-documents.htm?dtl/37942/Astana+Declaration+of+the+Council+of+Heads+of+State+of+the+Shanghai+Cooperation+Organization");
  static final Citation SCO_OPENING =
      astanaTimes("sco-opening", "https://astanatimes.com/2024/07/sco-summit-kicks-off-in-astana/");
  static final Citation SCO_DATES = source("sco-dates", "TASS", "https://tass.com/world/1791803");
  static final Citation ASTANA_FORUM_CALLED_OFF =
      source(
          "astana-forum-called-off",
          "https://en.inform.kz/news/kazakhstan-cancels-2024-astana-international-forum-in-response-to-massive-floods-243000/");
  static final Citation ASTANA_FORUM_DECISION =
      source("astana-forum-decision", "Trend", "https://en.trend.az/casia/kazakhstan/3885197.html");
  static final Citation COP29_SPEAKERS =
      source(
          "cop29-speakers",
          "News.Az",
          "https://news.az/news/cop29-in-baku-to-feature-statements-from-world-leaders");
  static final Citation COP29_REPORT =
      source("cop29-report", "Azernews", "https://www.azernews.az/business/226494.html");
  static final Citation COP29_LEADERS =
      source(
          "cop29-leaders",
          "News.Az",
          "https://news.az/news/cop29-world-leaders-climate-action-summit-kicks-off-with-first-panel-session");
  static final Citation WATER_SUMMIT =
      source(
          "water-summit",
          "IISD",
          "https://sdg.iisd.org/news/one-water-summit-seeks-to-enhance-water-governance-in-support-of-sdg-6");
  static final Citation WATER_SUMMIT_ARRIVAL =
      astanaTimes(
          "water-summit-arrival",
          "https://astanatimes.com/2024/12/president-tokayev-arrives-in-saudi-arabia-to-participate-in-one-water-summit/");
  static final Citation WATER_SUMMIT_MOVED =
      astanaTimes(
          "water-summit-moved",
          "https://astanatimes.com/2024/09/kazakhstan-france-postpone-one-water-summit-to-december-in-riyadh/");

  private Sources() {}

  /** The article, and the facts of it that an event carries, such as {@code F15 F16}. */
  static Citation article(String facts) {
    return Citation.builder()
        .key(ARTICLE)
        .title("Kazakhstan's diplomatic achievements in 2024")
        .publisher("The Astana Times")
        .published("2024-12")
        .url("https://astanatimes.com/?p=95185")
        .locator(facts)
        .build();
  }

  /** The article, and after it other sources. */
  static List<Citation> articleAnd(String facts, Citation... others) {
    return Stream.concat(Stream.of(article(facts)), Stream.of(others)).toList();
  }

  private static Citation astanaTimes(String key, String url) {
    return source(key, "The Astana Times", url);
  }

  private static Citation source(String key, String publisher, String url) {
    return Citation.builder().key(key).publisher(publisher).url(url).build();
  }

  /** A source whose publisher its address does not tell plainly. */
  private static Citation source(String key, String url) {
    return Citation.builder().key(key).url(url).build();
  }
}
