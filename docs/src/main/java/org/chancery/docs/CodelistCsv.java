package org.chancery.docs;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;

/** A codelist as it is published: {@code code,label,definition,source}, RFC 4180 with LF. */
final class CodelistCsv {

  private CodelistCsv() {}

  static String text(Codelist list) {
    StringBuilder csv = new StringBuilder("code,label,definition,source\n");
    for (CodeEntry entry : list.entries()) {
      csv.append(
              List.of(entry.code(), entry.label(), entry.definition(), entry.source()).stream()
                  .map(CodelistCsv::quoted)
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    return csv.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
