package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.Bounds;
import org.chancery.meta.RecordType;
import org.chancery.meta.Scalar;
import org.chancery.meta.ValueType;
import org.chancery.value.Iri;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Describes the tables as a Frictionless data package, version 2. */
final class PackageDescriptor {

  static final String FILE = "datapackage.json";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final Pattern LICENCE_NAME = Pattern.compile("[-a-zA-Z0-9._]+");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://\\S+");
  private static final List<String> EVENT_TYPES =
      EventTypes.all().stream().map(RecordType::name).toList();
  private static final LanguageTag ENGLISH = LanguageTag.parse("en");

  private PackageDescriptor() {}

  static String of(PackageLayout layout, DatasetHeader header, CsvOptions options) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILES + "datapackage.json");
    json.put("name", header.id().toString());
    putText(json, "title", header.titles());
    putText(json, "description", header.descriptions());
    json.put("version", header.version());
    if (header.licence() != null) {
      putLicence(json, header.licence());
    }
    json.put(
        "resources",
        layout.tables().stream().map(table -> resource(table, layout, options)).toList());
    return JsonText.of(json);
  }

  /** The English text, or else the first one. */
  private static void putText(
      Map<String, Object> json, String property, Map<LanguageTag, String> texts) {
    if (!texts.isEmpty()) {
      String first = texts.values().iterator().next();
      json.put(property, texts.getOrDefault(ENGLISH, first));
    }
  }

  /** A package can name a licence or lead to its text; other words stand in the table alone. */
  private static void putLicence(Map<String, Object> json, String licence) {
    if (LICENCE_NAME.matcher(licence).matches()) {
      json.put("licenses", List.of(Map.of("name", licence)));
    } else if (ADDRESS.matcher(licence).matches()) {
      json.put("licenses", List.of(Map.of("path", licence)));
    }
  }

  /** The name of a resource, in lower case: {@code other-ids} for {@code otherIds.csv}. */
  private static String resourceName(Table table) {
    return table.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> resource(
      Table table, PackageLayout layout, CsvOptions options) {
    Map<String, Object> json = new LinkedHashMap<>();
    // Without it, some readers take the resource for one of version 1.
    json.put("$schema", PROFILES + "dataresource.json");
    json.put("name", resourceName(table));
    json.put("type", "table");
    json.put("path", table.file());
    if (!table.description().isEmpty()) {
      json.put("description", table.description());
    }
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", options.charset().name().toLowerCase(Locale.ROOT));
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("$schema", PROFILES + "tabledialect.json");
    dialect.put("header", true);
    dialect.put("delimiter", String.valueOf(options.writtenDelimiter()));
    dialect.put("lineTerminator", options.lineEnd().text());
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    json.put("dialect", dialect);
    json.put("schema", schema(table, layout));
    return json;
  }

  private static Map<String, Object> schema(Table table, PackageLayout layout) {
    List<Object> fields = new ArrayList<>();
    for (String key : table.keys()) {
      fields.add(keyField(key));
    }
    for (Column column : table.columns()) {
      boolean type = table == layout.events() && column.name().equals(PackageLayout.TYPE);
      fields.add(field(column, type ? EVENT_TYPES : List.of()));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILES + "tableschema.json");
    json.put("fields", fields);
    json.put("missingValues", List.of(""));
    if (!table.keys().isEmpty()) {
      json.put("primaryKey", table.keys());
    }
    List<Object> foreign = foreignKeys(table, layout);
    if (!foreign.isEmpty()) {
      json.put("foreignKeys", foreign);
    }
    return json;
  }

  private static Map<String, Object> keyField(String key) {
    boolean event = key.equals(PackageLayout.EVENT_NUMBER);
    Map<String, Object> constraints = new LinkedHashMap<>();
    constraints.put("required", true);
    constraints.put("minimum", event ? 1 : 0);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", key);
    json.put("type", "integer");
    json.put(
        "description",
        event
            ? "The number of the event in the dataset, counted from 1."
            : key.equals(PackageLayout.POSITION)
                ? "The position in the list, counted from 0."
                : "The position of the row that this one belongs to, counted from 0.");
    json.put("constraints", constraints);
    return json;
  }

  /** Describes a column; its values are of a list, or any where the list is empty. */
  private static Map<String, Object> field(Column column, List<String> values) {
    ValueType<?> type = column.type();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put(
        "type",
        switch (type.kind()) {
          case TEXT -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "number";
          case BOOLEAN -> "boolean";
        });
    boolean isAddress = type.javaType() == Iri.class;
    if (isAddress) {
      json.put("format", "uri");
    }
    if (type.kind() == ValueType.Kind.BOOLEAN) {
      json.put("trueValues", List.of("true"));
      json.put("falseValues", List.of("false"));
    }
    if (!column.description().isEmpty()) {
      json.put("description", column.description());
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    // The long patterns of dates, addresses and codes are left to the JSON Schema.
    if (!type.pattern().isEmpty()
        && !isAddress
        && type.javaType().isAnnotationPresent(Scalar.class)) {
      constraints.put("pattern", type.pattern());
    }
    putBounds(constraints, column.bounds());
    if (!values.isEmpty()) {
      constraints.put("enum", values);
    }
    if (!constraints.isEmpty()) {
      json.put("constraints", constraints);
    }
    return json;
  }

  private static void putBounds(Map<String, Object> json, Bounds bounds) {
    if (bounds.pattern() != null) {
      json.put("pattern", bounds.pattern());
    }
    if (bounds.shortest() > 0) {
      json.put("minLength", bounds.shortest());
    }
    if (bounds.longest() < Integer.MAX_VALUE) {
      json.put("maxLength", bounds.longest());
    }
    putLimit(json, bounds.least(), "minimum", "exclusiveMinimum");
    putLimit(json, bounds.greatest(), "maximum", "exclusiveMaximum");
  }

  private static void putLimit(
      Map<String, Object> json, Bounds.@Nullable Limit limit, String allowed, String excluded) {
    if (limit != null) {
      json.put(limit.isAllowed() ? allowed : excluded, limit.number());
    }
  }

  private static List<Object> foreignKeys(Table table, PackageLayout layout) {
    List<String> keys = table.keys();
    boolean ofEvent = !keys.isEmpty() && keys.get(0).equals(PackageLayout.EVENT_NUMBER);
    Table parent = table.parent();
    if (table == layout.events() || (parent == null && !ofEvent)) {
      return List.of();
    }
    Table target = parent == null ? layout.events() : parent;
    if (target.keys().isEmpty()) {
      return List.of();
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", resourceName(target));
    reference.put("fields", target.keys());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fields", keys.subList(0, target.keys().size()));
    json.put("reference", reference);
    return List.of(json);
  }
}
