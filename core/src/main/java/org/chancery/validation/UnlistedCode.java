package org.chancery.validation;

import java.util.List;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;
import org.chancery.meta.ValueType;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Suggestions;
import org.chancery.reference.Organisation;

/** The problem that a value is in no list, with those of its list that may be meant. */
final class UnlistedCode {

  private UnlistedCode() {}

  static Problem problem(ValueType<?> type, Object value, String path) {
    Codelist list = type.codelist();
    Message message =
        list == null
            ? Message.of("not in the library's table; kept as it is")
            : Message.of("not in the list {0}; kept as it is", list.name());
    return Problem.of(
            ProblemCode.UNKNOWN_CODE, message, path, Location.unknown(), type.formatObject(value))
        .suggesting(list == null ? ofTable(value) : ofList(value.toString(), list));
  }

  private static List<String> ofList(String code, Codelist list) {
    return Suggestions.near(code, list.entries().stream().map(CodeEntry::code).toList());
  }

  /** A state's own code is the user's; of organisations the table may have the one meant. */
  private static List<String> ofTable(Object value) {
    return value instanceof Organisation organisation
        ? Suggestions.near(
                organisation.code(),
                Organisation.listed().stream().map(Organisation::code).toList())
            .stream()
            .map(code -> Organisation.of(code).toString())
            .toList()
        : List.of();
  }
}
