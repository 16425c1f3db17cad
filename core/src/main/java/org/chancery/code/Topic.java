package org.chancery.code;

/**
 * What an event is about.
 *
 * <p>Carried by {@code topics}, in the header of every event. An event may have several.
 *
 * <p>The list begins with the 37 contexts of PLOVER as the POLECAT data set uses them. PLOVER
 * writes {@code pro-democracy} and {@code pro-autocracy} with a hyphen. Its special contexts, such
 * as {@code historical} and {@code future}, are left out: they say how a report relates to time and
 * fact, not what it is about.
 *
 * @since 0.1
 */
public final class Topic extends OpenCode<Topic.Known> {

  private static final long serialVersionUID = 1L;

  /** Armed forces, defence and military assistance. */
  public static final Topic MILITARY = new Topic(Known.MILITARY);

  /** Intelligence services and the gathering or sharing of intelligence. */
  public static final Topic INTELLIGENCE = new Topic(Known.INTELLIGENCE);

  /** The business of government and its agencies, apart from elections and legislation. */
  public static final Topic EXECUTIVE = new Topic(Known.EXECUTIVE);

  /** Parliaments, their debates and laws, and the forming of coalitions in them. */
  public static final Topic LEGISLATIVE = new Topic(Known.LEGISLATIVE);

  /** Elections and referendums, and the campaigns before them. */
  public static final Topic ELECTION = new Topic(Known.ELECTION);

  /** The institutions, parties and norms of a political system, and their strength or decay. */
  public static final Topic POLITICAL_INSTITUTIONS = new Topic(Known.POLITICAL_INSTITUTIONS);

  /** Action or sentiment in favour of democratic rule. */
  public static final Topic PRO_DEMOCRACY = new Topic(Known.PRO_DEMOCRACY);

  /** Action or sentiment in favour of autocratic rule. */
  public static final Topic PRO_AUTOCRACY = new Topic(Known.PRO_AUTOCRACY);

  /** The economy at large: growth, finance, investment and development. */
  public static final Topic ECONOMIC = new Topic(Known.ECONOMIC);

  /** Courts and law, national or international, apart from human rights. */
  public static final Topic LEGAL = new Topic(Known.LEGAL);

  /** Compensation or other redress for past wrongs, such as those of a war or of colonial rule. */
  public static final Topic REPARATIONS = new Topic(Known.REPARATIONS);

  /** Human rights under that name: their protection and their violation. */
  public static final Topic HUMAN_RIGHTS = new Topic(Known.HUMAN_RIGHTS);

  /** Political rights and civil liberties, such as free speech, assembly and movement. */
  public static final Topic RIGHTS_FREEDOMS = new Topic(Known.RIGHTS_FREEDOMS);

  /** The use of state power to silence or punish opponents or groups of the population. */
  public static final Topic REPRESSION = new Topic(Known.REPRESSION);

  /** People's access to food, water, housing, land and other basic needs. */
  public static final Topic HUMAN_SECURITY = new Topic(Known.HUMAN_SECURITY);

  /** The position of women, equality of the sexes and other matters of gender. */
  public static final Topic GENDER = new Topic(Known.GENDER);

  /** The rights and position of lesbian, gay, bisexual and transgender people. */
  public static final Topic LGBT = new Topic(Known.LGBT);

  /** Religious and ethnic groups, and relations between them. */
  public static final Topic RELIGION_ETHNICITY = new Topic(Known.RELIGION_ETHNICITY);

  /** Unequal shares of income, wealth or opportunity within or between societies. */
  public static final Topic INEQUALITY = new Topic(Known.INEQUALITY);

  /** The conduct of diplomacy itself: relations, missions, protocol and negotiation. */
  public static final Topic DIPLOMATIC = new Topic(Known.DIPLOMATIC);

  /** Borders, the possession of land or sea, and claims to them. */
  public static final Topic TERRITORY = new Topic(Known.TERRITORY);

  /** Operations, mostly multinational, that watch over or keep a peace. */
  public static final Topic PEACEKEEPING = new Topic(Known.PEACEKEEPING);

  /** Public health, disease and its control, and medical care. */
  public static final Topic HEALTH = new Topic(Known.HEALTH);

  /** The seeking, granting or refusal of asylum. */
  public static final Topic ASYLUM = new Topic(Known.ASYLUM);

  /** Migrants, refugees and displaced people, and the rules on their movement. */
  public static final Topic MIGRATION = new Topic(Known.MIGRATION);

  /** Natural disasters and large accidents, and the response to them. */
  public static final Topic DISASTERS = new Topic(Known.DISASTERS);

  /** Raw materials and other natural wealth: their ownership, extraction and use. */
  public static final Topic NATURAL_RESOURCES = new Topic(Known.NATURAL_RESOURCES);

  /** Protection of nature, pollution and climate change. */
  public static final Topic ENVIRONMENT = new Topic(Known.ENVIRONMENT);

  /** Research, new technology and its control or transfer. */
  public static final Topic TECHNOLOGY = new Topic(Known.TECHNOLOGY);

  /** Terrorist acts and groups, and action against them. */
  public static final Topic TERRORISM = new Topic(Known.TERRORISM);

  /** Chemical, biological, radiological and nuclear weapons, their use, spread and control. */
  public static final Topic CBRN = new Topic(Known.CBRN);

  /** Attacks, crime and security in computer networks. */
  public static final Topic CYBER = new Topic(Known.CYBER);

  /** False or misleading information and its spread, deliberate or not. */
  public static final Topic MISINFORMATION = new Topic(Known.MISINFORMATION);

  /** Crime, criminals and the fight against them. */
  public static final Topic CRIME = new Topic(Known.CRIME);

  /** Abuse of public office for private gain. */
  public static final Topic CORRUPTION = new Topic(Known.CORRUPTION);

  /** The making, trade and possession of illegal drugs. */
  public static final Topic ILLEGAL_DRUGS = new Topic(Known.ILLEGAL_DRUGS);

  /** Illicit trade in people, arms or goods across borders. */
  public static final Topic TRAFFICKING = new Topic(Known.TRAFFICKING);

  /** The political relations of the participants in general, where no closer topic is known. */
  public static final Topic POLITICAL = new Topic(Known.POLITICAL);

  /** The supply, transit and price of energy, from oil and gas to nuclear and renewable power. */
  public static final Topic ENERGY = new Topic(Known.ENERGY);

  /** Shared rivers, lakes and seas, and the use of their water. */
  public static final Topic WATER = new Topic(Known.WATER);

  /** Trade in goods and services, tariffs and market access. */
  public static final Topic TRADE = new Topic(Known.TRADE);

  /** The rules on entry, stay and exit of foreign nationals. */
  public static final Topic VISA = new Topic(Known.VISA);

  /** Exchange in the arts, heritage, sport and language. */
  public static final Topic CULTURE = new Topic(Known.CULTURE);

  /** Schools, universities, scholarships and the recognition of degrees. */
  public static final Topic EDUCATION = new Topic(Known.EDUCATION);

  private Topic(Known known) {
    super(known);
  }

  private Topic(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code military}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static Topic of(String code) {
    return new Topic(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** Armed forces, defence and military assistance. */
    MILITARY("military", "Military", "Armed forces, defence and military assistance.", "PLOVER"),

    /** Intelligence services and the gathering or sharing of intelligence. */
    INTELLIGENCE(
        "intelligence",
        "Intelligence",
        "Intelligence services and the gathering or sharing of intelligence.",
        "PLOVER"),

    /** The business of government and its agencies, apart from elections and legislation. */
    EXECUTIVE(
        "executive",
        "Executive",
        "The business of government and its agencies, apart from elections and legislation.",
        "PLOVER"),

    /** Parliaments, their debates and laws, and the forming of coalitions in them. */
    LEGISLATIVE(
        "legislative",
        "Legislative",
        "Parliaments, their debates and laws, and the forming of coalitions in them.",
        "PLOVER"),

    /** Elections and referendums, and the campaigns before them. */
    ELECTION(
        "election",
        "Elections",
        "Elections and referendums, and the campaigns before them.",
        "PLOVER"),

    /** The institutions, parties and norms of a political system, and their strength or decay. */
    POLITICAL_INSTITUTIONS(
        "political_institutions",
        "Political institutions",
        "The institutions, parties and norms of a political system, and their strength or decay.",
        "PLOVER"),

    /** Action or sentiment in favour of democratic rule. */
    PRO_DEMOCRACY(
        "pro_democracy",
        "For democracy",
        "Action or sentiment in favour of democratic rule.",
        "PLOVER"),

    /** Action or sentiment in favour of autocratic rule. */
    PRO_AUTOCRACY(
        "pro_autocracy",
        "For autocracy",
        "Action or sentiment in favour of autocratic rule.",
        "PLOVER"),

    /** The economy at large: growth, finance, investment and development. */
    ECONOMIC(
        "economic",
        "Economy",
        "The economy at large: growth, finance, investment and development.",
        "PLOVER"),

    /** Courts and law, national or international, apart from human rights. */
    LEGAL(
        "legal",
        "Law",
        "Courts and law, national or international, apart from human rights.",
        "PLOVER"),

    /**
     * Compensation or other redress for past wrongs, such as those of a war or of colonial rule.
     */
    REPARATIONS(
        "reparations",
        "Reparations",
        "Compensation or other redress for past wrongs, such as those of a war or of "
            + "colonial rule.",
        "PLOVER"),

    /** Human rights under that name: their protection and their violation. */
    HUMAN_RIGHTS(
        "human_rights",
        "Human rights",
        "Human rights under that name: their protection and their violation.",
        "PLOVER"),

    /** Political rights and civil liberties, such as free speech, assembly and movement. */
    RIGHTS_FREEDOMS(
        "rights_freedoms",
        "Rights and freedoms",
        "Political rights and civil liberties, such as free speech, assembly and movement.",
        "PLOVER"),

    /** The use of state power to silence or punish opponents or groups of the population. */
    REPRESSION(
        "repression",
        "Repression",
        "The use of state power to silence or punish opponents or groups of the population.",
        "PLOVER"),

    /** People's access to food, water, housing, land and other basic needs. */
    HUMAN_SECURITY(
        "human_security",
        "Human security",
        "People's access to food, water, housing, land and other basic needs.",
        "PLOVER"),

    /** The position of women, equality of the sexes and other matters of gender. */
    GENDER(
        "gender",
        "Gender",
        "The position of women, equality of the sexes and other matters of gender.",
        "PLOVER"),

    /** The rights and position of lesbian, gay, bisexual and transgender people. */
    LGBT(
        "lgbt",
        "LGBT",
        "The rights and position of lesbian, gay, bisexual and transgender people.",
        "PLOVER"),

    /** Religious and ethnic groups, and relations between them. */
    RELIGION_ETHNICITY(
        "religion_ethnicity",
        "Religion and ethnicity",
        "Religious and ethnic groups, and relations between them.",
        "PLOVER"),

    /** Unequal shares of income, wealth or opportunity within or between societies. */
    INEQUALITY(
        "inequality",
        "Inequality",
        "Unequal shares of income, wealth or opportunity within or between societies.",
        "PLOVER"),

    /** The conduct of diplomacy itself: relations, missions, protocol and negotiation. */
    DIPLOMATIC(
        "diplomatic",
        "Diplomacy",
        "The conduct of diplomacy itself: relations, missions, protocol and negotiation.",
        "PLOVER"),

    /** Borders, the possession of land or sea, and claims to them. */
    TERRITORY(
        "territory",
        "Territory",
        "Borders, the possession of land or sea, and claims to them.",
        "PLOVER"),

    /** Operations, mostly multinational, that watch over or keep a peace. */
    PEACEKEEPING(
        "peacekeeping",
        "Peacekeeping",
        "Operations, mostly multinational, that watch over or keep a peace.",
        "PLOVER"),

    /** Public health, disease and its control, and medical care. */
    HEALTH(
        "health", "Health", "Public health, disease and its control, and medical care.", "PLOVER"),

    /** The seeking, granting or refusal of asylum. */
    ASYLUM("asylum", "Asylum", "The seeking, granting or refusal of asylum.", "PLOVER"),

    /** Migrants, refugees and displaced people, and the rules on their movement. */
    MIGRATION(
        "migration",
        "Migration",
        "Migrants, refugees and displaced people, and the rules on their movement.",
        "PLOVER"),

    /** Natural disasters and large accidents, and the response to them. */
    DISASTERS(
        "disasters",
        "Disasters",
        "Natural disasters and large accidents, and the response to them.",
        "PLOVER"),

    /** Raw materials and other natural wealth: their ownership, extraction and use. */
    NATURAL_RESOURCES(
        "natural_resources",
        "Natural resources",
        "Raw materials and other natural wealth: their ownership, extraction and use.",
        "PLOVER"),

    /** Protection of nature, pollution and climate change. */
    ENVIRONMENT(
        "environment",
        "Environment",
        "Protection of nature, pollution and climate change.",
        "PLOVER"),

    /** Research, new technology and its control or transfer. */
    TECHNOLOGY(
        "technology",
        "Technology",
        "Research, new technology and its control or transfer.",
        "PLOVER"),

    /** Terrorist acts and groups, and action against them. */
    TERRORISM(
        "terrorism", "Terrorism", "Terrorist acts and groups, and action against them.", "PLOVER"),

    /** Chemical, biological, radiological and nuclear weapons, their use, spread and control. */
    CBRN(
        "cbrn",
        "CBRN",
        "Chemical, biological, radiological and nuclear weapons, their use, spread and control.",
        "PLOVER"),

    /** Attacks, crime and security in computer networks. */
    CYBER("cyber", "Cyber", "Attacks, crime and security in computer networks.", "PLOVER"),

    /** False or misleading information and its spread, deliberate or not. */
    MISINFORMATION(
        "misinformation",
        "Misinformation",
        "False or misleading information and its spread, deliberate or not.",
        "PLOVER"),

    /** Crime, criminals and the fight against them. */
    CRIME("crime", "Crime", "Crime, criminals and the fight against them.", "PLOVER"),

    /** Abuse of public office for private gain. */
    CORRUPTION("corruption", "Corruption", "Abuse of public office for private gain.", "PLOVER"),

    /** The making, trade and possession of illegal drugs. */
    ILLEGAL_DRUGS(
        "illegal_drugs",
        "Illegal drugs",
        "The making, trade and possession of illegal drugs.",
        "PLOVER"),

    /** Illicit trade in people, arms or goods across borders. */
    TRAFFICKING(
        "trafficking",
        "Trafficking",
        "Illicit trade in people, arms or goods across borders.",
        "PLOVER"),

    /** The political relations of the participants in general, where no closer topic is known. */
    POLITICAL(
        "political",
        "Political relations",
        "The political relations of the participants in general, where no closer topic is known.",
        "Chancery"),

    /** The supply, transit and price of energy, from oil and gas to nuclear and renewable power. */
    ENERGY(
        "energy",
        "Energy",
        "The supply, transit and price of energy, from oil and gas to nuclear and renewable power.",
        "Chancery"),

    /** Shared rivers, lakes and seas, and the use of their water. */
    WATER(
        "water", "Water", "Shared rivers, lakes and seas, and the use of their water.", "Chancery"),

    /** Trade in goods and services, tariffs and market access. */
    TRADE("trade", "Trade", "Trade in goods and services, tariffs and market access.", "Chancery"),

    /** The rules on entry, stay and exit of foreign nationals. */
    VISA("visa", "Visas", "The rules on entry, stay and exit of foreign nationals.", "Chancery"),

    /** Exchange in the arts, heritage, sport and language. */
    CULTURE(
        "culture", "Culture", "Exchange in the arts, heritage, sport and language.", "Chancery"),

    /** Schools, universities, scholarships and the recognition of degrees. */
    EDUCATION(
        "education",
        "Education",
        "Schools, universities, scholarships and the recognition of degrees.",
        "Chancery");

    private final CodeEntry entry;

    Known(String code, String label, String definition, String source) {
      this.entry = new CodeEntry(code, label, definition, source);
    }

    @Override
    public CodeEntry entry() {
      return entry;
    }
  }
}
