package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.change.ChangeKind;
import org.chancery.change.DatasetDiff;
import org.chancery.change.DecisionKind;
import org.chancery.change.EventChange;
import org.chancery.change.EventMention;
import org.chancery.change.FieldChange;
import org.chancery.change.MergeDecision;
import org.chancery.change.MergeOption;
import org.chancery.change.MergeResult;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.meta.FieldPath;
import org.chancery.time.EventDate;
import org.chancery.value.Citation;
import org.chancery.value.EventId;
import org.junit.jupiter.api.Test;

class ChangesJsonTest {

  @Test
  void writesADiffAsOneObjectWithoutWhatIsAbsent() throws IOException {
    EventMention event =
        new EventMention(EventId.of("e"), "something", "Title", EventDate.parse("2024-07"));
    FieldChange date =
        new FieldChange(
            FieldPath.parse("date"),
            null,
            ChangeKind.CHANGED,
            "2024",
            "2024-07",
            "more precise",
            List.of(Citation.builder().key("r").title("Report").build()));
    DatasetDiff diff =
        new DatasetDiff(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new EventChange(event, List.of(date))),
            7);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ChangesJson.write(diff, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "changed": [
                {
                  "event": {
                    "id": "e",
                    "type": "something",
                    "title": "Title",
                    "date": "2024-07"
                  },
                  "changes": [
                    {
                      "path": "date",
                      "kind": "changed",
                      "before": "2024",
                      "after": "2024-07",
                      "reason": "more precise",
                      "citations": [
                        {
                          "key": "r",
                          "title": "Report"
                        }
                      ]
                    }
                  ]
                }
              ],
              "unchanged": 7
            }
            """);
  }

  @Test
  void writesTheDecisionsOfAMerge() throws IOException {
    MergeDecision decision =
        new MergeDecision(
            EventId.of("e"),
            FieldPath.parse("date"),
            DecisionKind.CHOSEN,
            List.of(new MergeOption("2024", List.of("a", "b"), List.of("r"))),
            "2024",
            "so");
    Dataset dataset =
        new Dataset(
            DatasetHeader.builder().id("d").title("en", "Dataset").version("1").build(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ChangesJson.write(new MergeResult(dataset, List.of(decision)), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "decisions": [
                {
                  "event": "e",
                  "path": "date",
                  "kind": "chosen",
                  "options": [
                    {
                      "value": "2024",
                      "sources": [
                        "a",
                        "b"
                      ],
                      "citations": [
                        "r"
                      ]
                    }
                  ],
                  "chosen": "2024",
                  "reason": "so"
                }
              ]
            }
            """);
  }
}
