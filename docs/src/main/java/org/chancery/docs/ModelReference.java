package org.chancery.docs;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.code.AgreementStatus;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;

/** The model reference: every record, field and codelist, from the descriptions in the code. */
final class ModelReference {

  private ModelReference() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# The model\n\nGenerated from the code; do not edit.\n\n");
    page.append("A field is required where the table says so. Lists and maps that are empty are ");
    page.append("left out of files.\n\n## Every event\n\n");
    RecordType<EventHeader> header = RecordType.of(EventHeader.class);
    page.append(header.description()).append("\n\n");
    table(page, header.fields());
    for (RecordType<?> type : EventTypes.all()) {
      page.append("\n## `").append(type.name()).append("`\n\n").append(type.description());
      page.append("\n\nBeside the fields of every event:\n\n");
      table(
          page,
          type.fields().stream().filter(field -> header.field(field.name()) == null).toList());
    }
    page.append("\n## `dataset`\n\n").append(RecordType.of(DatasetHeader.class).description());
    page.append("\n\n");
    table(page, RecordType.of(DatasetHeader.class).fields());
    page.append("\n# Records inside events and datasets\n");
    for (RecordType<?> type : innerRecords().values()) {
      page.append("\n## `").append(type.name()).append("`\n\n").append(type.description());
      page.append("\n\n");
      table(page, type.fields());
    }
    page.append("\n# Scalars\n\n| kind | what it is |\n|---|---|\n");
    scalars().values().stream()
        .filter(type -> type.codelist() == null)
        .forEach(
            type ->
                page.append("| ")
                    .append(type.name())
                    .append(" | ")
                    .append(type.description())
                    .append(" |\n"));
    page.append("\n# Codelists\n\nEach list is open: any other code is kept, with a warning.\n");
    for (Codelist list : codelists().values()) {
      page.append("\n## `").append(list.name()).append("`\n\n");
      page.append("| code | definition | source |\n|---|---|---|\n");
      for (CodeEntry entry : list.entries()) {
        page.append("| `").append(entry.code()).append("` | ").append(entry.definition());
        page.append(" | ").append(entry.source()).append(" |\n");
      }
    }
    return page.toString();
  }

  private static void table(StringBuilder page, List<Field> fields) {
    page.append("| field | kind | | meaning |\n|---|---|---|---|\n");
    for (Field field : fields) {
      page.append("| `").append(field.name()).append("` | ").append(kind(field.shape()));
      page.append(" | ").append(field.isRequired() ? "required" : "");
      page.append(" | ").append(field.description());
      String own = bounds(field.constraints());
      String ofEach = bounds(field.elementConstraints());
      String bounds =
          Stream.of(own, ofEach.isEmpty() ? "" : "each: " + ofEach)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("; "));
      page.append(bounds.isEmpty() ? "" : " (" + bounds + ")").append(" |\n");
    }
  }

  private static String bounds(List<Annotation> constraints) {
    return constraints.stream().map(ModelReference::bound).collect(Collectors.joining(", "));
  }

  /** The annotation without its package and its Jakarta attributes: {@code Max(5)}. */
  private static String bound(Annotation constraint) {
    String text = constraint.toString();
    String name = constraint.annotationType().getSimpleName();
    List<String> attributes =
        Pattern.compile("\\b(min|max|value|regexp)=(\"[^\"]*\"|-?[0-9]+)")
            .matcher(text)
            .results()
            .map(match -> match.group(1) + " " + match.group(2))
            .sorted()
            .filter(attribute -> !attribute.equals("min 0"))
            .toList();
    if (attributes.isEmpty()) {
      Matcher single = Pattern.compile("\\((\"?-?[0-9]+\"?)\\)").matcher(text);
      return single.find() ? name + " " + single.group(1).replace("\"", "") : name;
    }
    return name + " " + String.join(" ", attributes);
  }

  private static String kind(Shape shape) {
    if (shape instanceof Shape.OfValue one) {
      Codelist list = one.type().codelist();
      return list == null ? one.type().name() : "code of `" + list.name() + "`";
    }
    if (shape instanceof Shape.OfRecord record) {
      return "`" + record.type().name() + "`";
    }
    if (shape instanceof Shape.OfList list) {
      return "list of " + kind(list.element());
    }
    Shape.OfMap map = (Shape.OfMap) shape;
    return "map of "
        + kind(new Shape.OfValue(map.key()))
        + " to "
        + kind(new Shape.OfValue(map.value()));
  }

  private static List<RecordType<?>> roots() {
    List<RecordType<?>> roots = new ArrayList<>(EventTypes.all());
    roots.add(RecordType.of(DatasetHeader.class));
    return roots;
  }

  private static Map<String, RecordType<?>> innerRecords() {
    Map<String, RecordType<?>> inner = new TreeMap<>();
    roots().forEach(type -> addInner(type, inner));
    return inner;
  }

  private static void addInner(RecordType<?> type, Map<String, RecordType<?>> inner) {
    for (Field field : type.fields()) {
      Shape shape = field.shape() instanceof Shape.OfList list ? list.element() : field.shape();
      if (shape instanceof Shape.OfRecord record) {
        inner.put(record.type().name(), record.type());
        addInner(record.type(), inner);
      }
    }
  }

  private static Map<String, ValueType<?>> scalars() {
    Map<String, ValueType<?>> scalars = new TreeMap<>();
    List<RecordType<?>> all = new ArrayList<>(roots());
    all.addAll(innerRecords().values());
    for (RecordType<?> type : all) {
      type.fields().forEach(field -> addScalars(field.shape(), scalars));
    }
    return scalars;
  }

  private static void addScalars(Shape shape, Map<String, ValueType<?>> scalars) {
    if (shape instanceof Shape.OfValue one) {
      scalars.put(one.type().name(), one.type());
    } else if (shape instanceof Shape.OfList list) {
      addScalars(list.element(), scalars);
    } else if (shape instanceof Shape.OfMap map) {
      scalars.put(map.key().name(), map.key());
      scalars.put(map.value().name(), map.value());
    }
  }

  /** Every codelist that a field takes its codes from, and that of the derived status. */
  static Map<String, Codelist> codelists() {
    Map<String, Codelist> lists = new LinkedHashMap<>();
    for (ValueType<?> type : scalars().values()) {
      if (type.codelist() != null) {
        lists.put(type.codelist().name(), type.codelist());
      }
    }
    Codelist derived = Codelist.of(AgreementStatus.class);
    lists.put(derived.name(), derived);
    return new TreeMap<>(lists);
  }
}
