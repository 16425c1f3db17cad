package org.chancery.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.code.Codelist;
import org.chancery.meta.Bounds;
import org.chancery.meta.Decimals;
import org.chancery.meta.FieldPath;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.reference.Actor;
import org.chancery.reference.CurrencyCode;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.value.Iri;
import org.chancery.value.JsonText;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Scalars of every kind. A kind that is not known here is made from its pattern. */
final class RandomValues {

  private static final int TRIES = 1000;
  private static final int MOST_DIGITS = 40;
  private static final long SMALLEST = -500; // of the usual numbers, where no limit is given
  private static final long SPAN = 4999;
  private static final BigDecimal TINY = new BigDecimal("0.000001");

  private static final List<String> UNKNOWN_CODES =
      List.of("hyper code", "тақырып", "x-new", "a,b", "=1+1", "\"quoted\"", "UPPER", "0", "🇰🇿");
  private static final List<String> UNLISTED_ORGANISATIONS =
      List.of("org:Unlisted", "org:x.y_z-1", "org:0");
  private static final List<String> LANGUAGES =
      List.of(
          "en",
          "kk",
          "ru",
          "zh-Hant",
          "sr-Latn-RS",
          "es-419",
          "de-CH-1996",
          "ar",
          "fa",
          "haw",
          "kk-Cyrl",
          "sl-rozaj",
          "yue",
          "pt-BR",
          "uz-Arab-AF",
          "fr",
          "tr",
          "ja",
          "ko",
          "he");
  private static final List<String> ADDRESSES =
      List.of(
          "https://example.org/",
          "https://example.org/a/b?c=d&e=%C3%A9#f",
          "http://user@example.org:8080/a;b=c,d",
          "https://example.org/тест",
          "urn:isbn:0451450523",
          "mailto:press@example.org",
          "https://[2001:db8::1]/a%20b");
  private static final List<String> JSON =
      List.of("null", "-1.50e3", "\"\u043c\u0438\u0440 \\\"\"", "[]", "{\"a\":[1,{\"b\":false}]}");
  private static final List<String> PATHS = List.of("date", "status", "titles.en", "id");

  private final Random random;
  private final RandomText texts;
  private final RandomDate dates;
  private final Map<Class<?>, Function<Bounds, Object>> kinds;
  private List<Actor> actors = List.of();
  private @Nullable Map<String, List<String>> palette;

  RandomValues(Random random) {
    this.random = random;
    this.texts = new RandomText(random);
    this.dates = new RandomDate(random);
    this.kinds =
        Map.ofEntries(
            Map.entry(String.class, this::text),
            Map.entry(Boolean.class, bounds -> random.nextBoolean()),
            Map.entry(Integer.class, bounds -> (int) whole(bounds, Integer.MAX_VALUE)),
            Map.entry(Long.class, bounds -> whole(bounds, Long.MAX_VALUE)),
            Map.entry(BigDecimal.class, this::decimal),
            Map.entry(Iri.class, bounds -> Iri.of(oneOf(ADDRESSES))),
            Map.entry(EventDate.class, bounds -> dates.next()),
            Map.entry(LanguageTag.class, bounds -> LanguageTag.of(oneOf(LANGUAGES))),
            Map.entry(JsonText.class, bounds -> JsonText.of(oneOf(JSON))),
            Map.entry(FieldPath.class, bounds -> FieldPath.parse(oneOf(PATHS))),
            Map.entry(Actor.class, bounds -> actors.isEmpty() ? actor() : knownActor()),
            Map.entry(State.class, bounds -> oneOf(State.all())),
            Map.entry(Organisation.class, bounds -> organisation()),
            Map.entry(CurrencyCode.class, bounds -> oneOf(CurrencyCode.all())));
  }

  /** Begins an event: the same few actors return in it. */
  void begin() {
    List<Actor> few = new ArrayList<>();
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      few.add(actor());
    }
    actors = few;
    palette = null;
  }

  /** Begins an event with these actors. */
  void begin(List<Actor> known) {
    actors = List.copyOf(known);
    palette = null;
  }

  /** Makes a list in which the same few codes return, as they do in life. */
  <T> T withFewCodes(Supplier<T> list) {
    Map<String, List<String>> outer = palette;
    palette = random.nextBoolean() ? new HashMap<>() : null;
    T made = list.get();
    palette = outer;
    return made;
  }

  Object scalar(ValueType<?> type, Bounds bounds) {
    Codelist list = type.codelist();
    if (list != null) {
      return type.parse(code(list));
    }
    Function<Bounds, Object> kind = kinds.get(type.javaType());
    return kind != null ? kind.apply(bounds) : fromPattern(type);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String code(Codelist list) {
    if (palette == null) {
      return anyCode(list);
    }
    List<String> few =
        palette.computeIfAbsent(
            list.name(),
            name -> {
              List<String> codes = new ArrayList<>();
              int count = 1 + random.nextInt(3);
              for (int i = 0; i < count; i++) {
                codes.add(anyCode(list));
              }
              return codes;
            });
    return oneOf(few);
  }

  private String anyCode(Codelist list) {
    return random.nextInt(8) == 0 ? oneOf(UNKNOWN_CODES) : oneOf(list.entries()).code();
  }

  private String text(Bounds bounds) {
    String pattern = bounds.pattern();
    return pattern == null ? texts.next(bounds) : PatternText.matching(pattern, random);
  }

  private Actor knownActor() {
    return random.nextInt(5) == 0 ? actor() : oneOf(actors);
  }

  private Actor actor() {
    return random.nextInt(3) == 0 ? organisation() : oneOf(State.all());
  }

  private Organisation organisation() {
    return random.nextInt(6) == 0
        ? Organisation.parse(oneOf(UNLISTED_ORGANISATIONS))
        : oneOf(Organisation.listed());
  }

  /** An end of the range, or any of its first numbers, each as likely. */
  private long whole(Bounds bounds, long limit) {
    long least = bounds.least() == null ? -limit : least(bounds.least());
    long most = bounds.greatest() == null ? limit : greatest(bounds.greatest());
    return switch (random.nextInt(8)) {
      case 0 -> least;
      case 1 -> most;
      default -> {
        long from = most < SMALLEST ? least : Math.max(least, SMALLEST);
        long end = from > Long.MAX_VALUE - SPAN ? Long.MAX_VALUE : from + SPAN;
        long to = Math.min(most, end);
        yield from + random.nextInt((int) (to - from) + 1);
      }
    };
  }

  /** The least whole number within a limit. */
  private static long least(Bounds.Limit limit) {
    long rounded = limit.number().setScale(0, RoundingMode.CEILING).longValue();
    boolean isLimit = limit.number().compareTo(BigDecimal.valueOf(rounded)) == 0;
    return isLimit && !limit.isAllowed() ? rounded + 1 : rounded;
  }

  /** The greatest whole number within a limit. */
  private static long greatest(Bounds.Limit limit) {
    return -least(new Bounds.Limit(limit.number().negate(), limit.isAllowed()));
  }

  /** A number within a limit that is next to it. */
  private static @Nullable BigDecimal within(Bounds.@Nullable Limit limit, BigDecimal step) {
    if (limit == null) {
      return null;
    }
    return limit.isAllowed() ? limit.number() : limit.number().add(step);
  }

  private BigDecimal decimal(Bounds bounds) {
    BigDecimal least = within(bounds.least(), TINY);
    BigDecimal greatest = within(bounds.greatest(), TINY.negate());
    int kind = random.nextInt(8);
    if (kind == 0 && least != null) {
      return Decimals.canonical(least);
    }
    if (kind == 1 && greatest != null) {
      return Decimals.canonical(greatest);
    }
    BigDecimal number;
    if (least != null && greatest != null) {
      int scale = 1 + random.nextInt(20);
      BigDecimal share = new BigDecimal(digits(scale), scale);
      number =
          greatest
              .subtract(least)
              .multiply(share)
              .add(least)
              .setScale(Math.min(scale, MOST_DIGITS / 2), RoundingMode.DOWN);
    } else {
      int precision = kind == 2 ? MOST_DIGITS : 1 + random.nextInt(10);
      number = new BigDecimal(digits(precision), random.nextInt(precision + 1));
      if (least == null && random.nextInt(4) == 0) {
        number = number.negate();
      }
    }
    // Cutting digits off may lead out of the range.
    if (least != null && number.compareTo(least) < 0) {
      number = least;
    }
    if (greatest != null && number.compareTo(greatest) > 0) {
      number = greatest;
    }
    return Decimals.canonical(number);
  }

  private BigInteger digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return new BigInteger(digits.toString());
  }

  private Object fromPattern(ValueType<?> type) {
    for (int i = 0; i < TRIES; i++) {
      try {
        return type.parse(PatternText.matching(type.pattern(), random));
      } catch (InvalidValueException e) {
        // The pattern of a kind may match more than is accepted.
      }
    }
    throw new IllegalStateException(
        "no text of " + TRIES + " that match the pattern of " + type + " is one of its values");
  }
}
