package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.change.ChangeKind;
import org.chancery.change.DatasetDiff;
import org.chancery.change.EventChange;
import org.chancery.change.EventMention;
import org.chancery.change.FieldChange;
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
}
