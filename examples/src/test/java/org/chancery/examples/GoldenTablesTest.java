package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.json.ChanceryModule;
import org.chancery.meta.RecordType;
import org.chancery.testkit.ChanceryAssertions;
import org.chancery.testkit.Corpus;
import org.chancery.value.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The golden corpus as tables has the events of the golden corpus as JSON, and no others. */
class GoldenTablesTest {

  @TempDir Path golden = Path.of("");

  @Test
  void haveTheEventsOfTheJsonFiles() throws IOException {
    Corpus.golden().copy("csv", golden);
    ReadResult tables = DatasetCsv.read(golden, ReadOptions.collecting());

    ChanceryAssertions.assertThat(tables).hasEvents(jsonEvents()).hasRejected(0);
  }

  @Test
  void areWhatIsWrittenToday() throws IOException {
    Path today = Path.of("target", "golden-corpus", "csv");
    DatasetHeader header =
        DatasetHeader.builder()
            .id(EventId.of("golden-corpus"))
            .title("en", "Five events of every type, which stay readable for ever")
            .version(Corpus.VERSION)
            .licence("Apache-2.0")
            .build();

    DatasetCsv.write(new Dataset(header, jsonEvents()), today);

    Corpus.golden().copy("csv", golden);
    assertThat(FolderTexts.of(today))
        .as("look at what changed; if it is meant, copy examples/%s to the corpus", today)
        .isEqualTo(FolderTexts.of(golden));
  }

  private static List<DiplomaticEvent> jsonEvents() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    List<DiplomaticEvent> events = new ArrayList<>();
    for (RecordType<?> type : EventTypes.all()) {
      for (String name : Corpus.golden().names(type)) {
        events.add(mapper.readValue(Corpus.golden().bytes(name, "json"), DiplomaticEvent.class));
      }
    }
    return events;
  }
}
