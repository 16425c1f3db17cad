import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.csv.SingleTable;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the records that somebody would write who had no Chancery: plain records for JSON with the
 * usual annotations of Jackson and the usual constraints, and a plain record for the rows of each
 * CSV table. They are written from the model, so that they always have all of its fields.
 */
public final class Twins {

  private static final String PACKAGE = "org.chancery.benchmarks.plain";

  private final Set<RecordType<?>> inner = new LinkedHashSet<>();
  private final Deque<RecordType<?>> todo = new ArrayDeque<>();

  private Twins() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], PACKAGE.split("\\.", -1));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("PlainEvent.java"), new Twins().events());
    Files.writeString(folder.resolve("PlainRows.java"), rows());
    RecordType<?> type = EventTypes.all().get(0);
    List<String> all = SingleTable.of(type).columns();
    Files.writeString(folder.resolve("PlainRow.java"), row("PlainRow", type, all));
    List<String> flat = all.stream().filter(column -> isFlat(type, column)).toList();
    Files.writeString(folder.resolve("PlainFlatRow.java"), row("PlainFlatRow", type, flat));
  }

  private String events() {
    StringBuilder java = new StringBuilder();
    java.append("package ").append(PACKAGE).append(";\n\n");
    for (String name :
        List.of(
            "com.fasterxml.jackson.annotation.*",
            "jakarta.validation.Valid",
            "jakarta.validation.constraints.*",
            "java.math.BigDecimal",
            "java.util.List",
            "java.util.Map")) {
      java.append("import ").append(name).append(";\n");
    }
    java.append("\n@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"type\")\n@JsonSubTypes({\n");
    for (RecordType<?> type : EventTypes.all()) {
      java.append("  @JsonSubTypes.Type(value = PlainEvent.").append(simple(type));
      java.append(".class, name = \"").append(type.name()).append("\"),\n");
    }
    java.append("})\npublic sealed interface PlainEvent {\n");
    for (RecordType<?> type : EventTypes.all()) {
      record(type, " implements PlainEvent", java);
    }
    RecordType<?> header = RecordType.of(DatasetHeader.class);
    inner.add(header);
    todo.add(header);
    while (!todo.isEmpty()) {
      record(todo.remove(), "", java);
    }
    java.append("\n  record Document(@JsonProperty(\"$schema\") String schema,");
    java.append(" DatasetHeader dataset, List<PlainEvent> events) {}\n}\n");
    return java.toString();
  }

  private void record(RecordType<?> type, String clause, StringBuilder java) {
    String components =
        type.fields().stream()
            .map(field -> "      " + constraints(field) + javaType(field) + " " + field.name())
            .collect(Collectors.joining(",\n"));
    java.append("\n  @JsonInclude(JsonInclude.Include.NON_EMPTY)\n  record ").append(simple(type));
    java.append("(\n").append(components).append(")").append(clause).append(" {}\n");
  }

  private static String simple(RecordType<?> type) {
    return type.javaType().getSimpleName();
  }

  private String javaType(Field field) {
    String each = texts(field.elementConstraints());
    if (field.shape() instanceof Shape.OfList list) {
      boolean records = list.element() instanceof Shape.OfRecord;
      return "List<" + (records ? "@Valid " : each) + javaType(list.element()) + ">";
    }
    return field.shape() instanceof Shape.OfMap
        ? "Map<String, " + each + "String>"
        : javaType(field.shape());
  }

  private String javaType(Shape shape) {
    if (shape instanceof Shape.OfValue value) {
      return javaType(value.type());
    }
    RecordType<?> type = ((Shape.OfRecord) shape).type();
    if (inner.add(type)) {
      todo.add(type);
    }
    return simple(type);
  }

  private static String constraints(Field field) {
    String all = texts(field.constraints());
    boolean many = field.shape() instanceof Shape.OfList || field.shape() instanceof Shape.OfMap;
    return all
        + (field.isRequired() && !many ? "@NotNull " : "")
        + (field.shape() instanceof Shape.OfRecord ? "@Valid " : "");
  }

  private static String texts(List<Annotation> constraints) {
    return constraints.stream().map(Twins::text).collect(Collectors.joining());
  }

  private static String text(Annotation constraint) {
    if (constraint instanceof Size size) {
      return "@Size(min = " + size.min() + ", max = " + size.max() + ") ";
    } else if (constraint instanceof Min min) {
      return "@Min(" + min.value() + ") ";
    } else if (constraint instanceof Max max) {
      return "@Max(" + max.value() + ") ";
    } else if (constraint instanceof DecimalMin min) {
      return "@DecimalMin(\"" + min.value() + "\") ";
    } else if (constraint instanceof DecimalMax max) {
      return "@DecimalMax(\"" + max.value() + "\") ";
    } else if (constraint instanceof Pattern pattern) {
      return "@Pattern(regexp = \"" + pattern.regexp().replace("\\", "\\\\") + "\") ";
    } else if (constraint instanceof NotBlank
        || constraint instanceof NotEmpty
        || constraint instanceof Positive
        || constraint instanceof PositiveOrZero) {
      return "@" + constraint.annotationType().getSimpleName() + " ";
    }
    throw new IllegalArgumentException("no twin has a constraint like " + constraint);
  }

  private static String rows() throws IOException {
    Path folder = Files.createTempDirectory("tables");
    try {
      DatasetHeader header =
          DatasetHeader.builder().id("none").title("en", "None").version("0").build();
      DatasetCsv.write(new Dataset(header, List.of()), folder);
      return rows(JsonMapper.shared().readTree(folder.resolve("datapackage.json")));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String rows(JsonNode description) {
    StringBuilder java = new StringBuilder();
    StringBuilder tables = new StringBuilder();
    java.append("package ").append(PACKAGE).append(";\n\n");
    java.append("import com.fasterxml.jackson.annotation.JsonProperty;\n");
    java.append("import java.math.BigDecimal;\nimport java.util.List;\n\n");
    java.append("public interface PlainRows {\n");
    java.append("  /** The rows of a table, and the columns in their order. */\n");
    java.append("  record Table(String file, Class<?> row, List<String> columns) {}\n");
    for (JsonNode resource : description.path("resources")) {
      String file = resource.path("path").asString();
      String name = "Row" + camel(file.substring(0, file.length() - ".csv".length()));
      List<String> components = new ArrayList<>();
      List<String> columns = new ArrayList<>();
      for (JsonNode field : resource.path("schema").path("fields")) {
        String column = field.path("name").asString();
        columns.add("\"" + column + "\"");
        String component = column.indexOf('.') < 0 ? column : "column" + camel(column);
        components.add(
            "      @JsonProperty(\""
                + column
                + "\") "
                + switch (field.path("type").asString()) {
                  case "integer" -> "Long";
                  case "number" -> "BigDecimal";
                  case "boolean" -> "Boolean";
                  default -> "String";
                }
                + " "
                + component);
      }
      java.append("\n  record ").append(name).append("(\n");
      java.append(String.join(",\n", components)).append(") {}\n");
      tables.append("          new Table(\"").append(file).append("\", ").append(name);
      tables.append(".class, List.of(").append(String.join(", ", columns)).append(")),\n");
    }
    tables.setLength(tables.length() - 2);
    java.append("\n  /** The tables in the order of their description. */\n");
    java.append("  List<Table> TABLES =\n      List.of(\n").append(tables).append(");\n}\n");
    return java.toString();
  }

  /** Whether a column has single values, or no event is without it. */
  private static boolean isFlat(RecordType<?> type, String column) {
    Field field = Objects.requireNonNull(type.field(column.split("\\.", -1)[0]), "a field");
    return field.isRequired()
        || field.shape() instanceof Shape.OfValue
        || field.shape() instanceof Shape.OfRecord;
  }

  /** A row of the single table of a type; a list or a map is a text in it. */
  private static String row(String name, RecordType<?> type, List<String> columns) {
    String components =
        columns.stream()
            .map(column -> "    @JsonProperty(\"" + column + "\") " + cell(type, column))
            .collect(Collectors.joining(",\n"));
    return "package "
        + PACKAGE
        + ";\n\nimport com.fasterxml.jackson.annotation.JsonProperty;\n"
        + "import java.math.BigDecimal;\nimport java.util.List;\n\n"
        + "/** A row of the events of the type "
        + type
        + ". */\npublic record "
        + name
        + "(\n"
        + components
        + ") {\n  /** The columns in their order. */\n  public static final List<String> COLUMNS =\n"
        + "      List.of("
        + columns.stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", "))
        + ");\n}\n";
  }

  private static String cell(RecordType<?> type, String column) {
    RecordType<?> record = type;
    String javaType = "Boolean"; // where a column says that a record is there
    for (String name : column.split("\\.", -1)) {
      Shape shape = Objects.requireNonNull(record.field(name), "a field").shape();
      if (shape instanceof Shape.OfRecord inner) {
        record = inner.type();
      } else {
        javaType = shape instanceof Shape.OfValue one ? javaType(one.type()) : "String";
      }
    }
    return javaType + " " + (column.indexOf('.') < 0 ? column : "column" + camel(column));
  }

  private static String javaType(ValueType<?> type) {
    return switch (type.kind()) {
      case TEXT -> "String";
      case BOOLEAN -> "Boolean";
      case INTEGER -> type.javaType().getSimpleName();
      case DECIMAL -> "BigDecimal";
    };
  }

  private static String camel(String dotted) {
    return Stream.of(dotted.split("\\.", -1))
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining());
  }
}
