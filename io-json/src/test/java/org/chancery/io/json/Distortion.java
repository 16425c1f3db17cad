package org.chancery.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes JSON in one place, without a thought of what it means: the result may still be valid. */
final class Distortion {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Lengths beside those that the model bounds. */
  private static final int[] LENGTHS = {
    35, 36, 41, 64, 65, 100, 101, 128, 129, 300, 301, 500, 501, 1000, 1001, 2000, 2001, 8193
  };

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\n",
          "\u00A0",
          "\u3000",
          "\u0000",
          "\ud800",
          "x",
          "KAZ",
          "kaz",
          "ZZZ",
          "org:X",
          "x:own",
          "USD",
          "EN",
          "visit",
          "2024-02-30",
          "2024-13",
          "2024-09-17/2024-09-01",
          "[2024,2025..2026]",
          "[2024..2025-01]",
          "2023-XX-31",
          "2024-09-17T10:00:00Z",
          "open",
          "https://example.org/\u00E9",
          "http://",
          "urn:x",
          "titles.en",
          "places[0].name",
          "[\"",
          "Q1",
          "Q0");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "5",
          "6",
          "1.0",
          "1.5",
          "1E+2",
          "90",
          "90.00000000000000000001",
          "-180",
          "-180.5",
          "2147483647",
          "2147483648",
          "9223372036854775808",
          "1E+39",
          "1E+41",
          "1E-41",
          "0.0000000000000000000000000000000000000001");

  /** A place in a document, which can be given another value or taken away. */
  private record Slot(JsonNode parent, String name, int index) {

    JsonNode value() {
      return parent instanceof ObjectNode ? parent.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }
  }

  private final Random random;

  Distortion(Random random) {
    this.random = random;
  }

  /** Returns a copy that differs in one place. */
  ObjectNode of(ObjectNode event) {
    ObjectNode copy = event.deepCopy();
    List<Slot> slots = new ArrayList<>();
    collect(copy, slots::add);
    change(slots.get(random.nextInt(slots.size())), slots);
    return copy;
  }

  private static void collect(JsonNode node, Consumer<Slot> found) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        found.accept(new Slot(object, name, -1));
        collect(object.get(name), found);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        found.accept(new Slot(array, "", i));
        collect(array.get(i), found);
      }
    }
  }

  private void change(Slot slot, List<Slot> all) {
    switch (random.nextInt(10)) {
      case 0 -> slot.remove();
      case 1 -> slot.set(ofAnotherKind());
      case 2 -> slot.set(all.get(random.nextInt(all.size())).value().deepCopy());
      case 3 -> rename(slot);
      case 4 -> slot.set(NODES.nullNode());
      default -> slot.set(another(slot.value()));
    }
  }

  private JsonNode ofAnotherKind() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt(7) - 1);
      case 3 -> NODES.stringNode("x");
      case 4 -> NODES.arrayNode();
      case 5 -> NODES.objectNode();
      case 6 -> NODES.arrayNode().addNull();
      default -> NODES.objectNode().put("x", 1);
    };
  }

  /** Gives a property another name, or an element of a list a twin. */
  private void rename(Slot slot) {
    if (slot.parent() instanceof ObjectNode object) {
      JsonNode value = slot.value();
      slot.remove();
      object.set(edited(slot.name()), value);
    } else {
      ((ArrayNode) slot.parent()).insert(slot.index(), slot.value().deepCopy());
    }
  }

  private JsonNode another(JsonNode value) {
    if (value.isString()) {
      return NODES.stringNode(anotherText(value.asString()));
    }
    if (value.isNumber()) {
      return NODES.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
    }
    if (value.isBoolean()) {
      return NODES.booleanNode(!value.asBoolean());
    }
    return value.isArray() ? NODES.arrayNode() : NODES.objectNode();
  }

  private String anotherText(String text) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> TEXTS.get(random.nextInt(TEXTS.size()));
      case 2 -> (text.isEmpty() ? "x" : text.substring(0, 1)).repeat(aLength());
      case 3 -> random.nextInt(4) == 0 ? "\uD83D\uDE00".repeat(aLength()) : " " + text;
      case 4 -> text + (random.nextBoolean() ? " " : "\n");
      default -> edited(text);
    };
  }

  private int aLength() {
    return LENGTHS[random.nextInt(LENGTHS.length)];
  }

  /** A text of which one character was left out, changed or put twice. */
  private String edited(String text) {
    if (text.isEmpty()) {
      return "a";
    }
    int at = random.nextInt(text.length());
    String characters = "0123456789aZX-_./:?~%,[]{} \u00E9\"";
    char other = characters.charAt(random.nextInt(characters.length()));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + other + text.substring(at + 1);
      default -> text.substring(0, at) + other + text.substring(at);
    };
  }
}
