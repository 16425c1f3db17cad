package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetCheck;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.json.DatasetJson;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.ProblemReport;
import org.chancery.problem.Severity;
import org.chancery.validation.EventValidator;
import org.chancery.validation.ValidationProfile;

/** Asks of a dataset what a publisher asks, with a rule of its own, and prints a report. */
public final class CheckedDataset {

  private CheckedDataset() {}

  /**
   * Runs the program.
   *
   * @param args the dataset document
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.print(run(Path.of(args[0]), Locale.getDefault()));
  }

  static String run(Path file, Locale locale) throws IOException {
    Dataset dataset = DatasetJson.read(file);
    ValidationProfile ours =
        ValidationProfile.PUBLISHED
            .withRule(header -> new TitledInKazakh())
            .withSeverity(ProblemCode.OUTSIDE_COVERAGE, Severity.INFO);
    List<Problem> problems = EventValidator.create().with(ours).validate(dataset);
    return ProblemReport.of(problems).toText(locale, ProblemReport.Style.PLAIN);
  }

  /** Asks for titles in Kazakh, once one event has one: a rule that no event can tell alone. */
  private static final class TitledInKazakh implements DatasetCheck {

    private final List<Problem> lacking = new ArrayList<>();
    private boolean wanted;

    @Override
    public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
      FieldPath title = FieldPath.parse("titles.kk");
      if (event.titles().keySet().stream().anyMatch(tag -> tag.toString().equals("kk"))) {
        wanted = true;
      } else {
        lacking.add(
            Problem.of(
                ProblemCode.CONSTRAINT,
                "expected a title in Kazakh, as other events have",
                title.toString(),
                locate.apply(title),
                null));
      }
    }

    @Override
    public List<Problem> end(boolean complete) {
      return wanted ? lacking : List.of();
    }
  }
}
