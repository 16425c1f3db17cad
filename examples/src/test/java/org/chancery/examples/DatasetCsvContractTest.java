package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.json.ChanceryModule;
import org.chancery.meta.RecordType;
import org.chancery.testkit.Corpus;
import org.chancery.testkit.FormatContract;
import tools.jackson.databind.json.JsonMapper;

/**
 * The golden corpus is JSON, and the CSV module does not see JSON; so its contract is held here.
 */
class DatasetCsvContractTest extends FormatContract {

  @Override
  protected void write(Dataset dataset, Path folder) throws IOException {
    DatasetCsv.write(dataset, folder);
  }

  @Override
  protected ReadResult read(Path folder, ReadOptions options) throws IOException {
    return DatasetCsv.read(folder, options);
  }

  @Override
  protected List<DiplomaticEvent> corpus() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    List<DiplomaticEvent> events = new ArrayList<>();
    for (RecordType<?> type : EventTypes.all()) {
      for (String name : Corpus.golden().names(type)) {
        byte[] json = Corpus.golden().bytes(name, "json");
        events.add(mapper.readValue(json, DiplomaticEvent.class));
      }
    }
    return events;
  }
}
