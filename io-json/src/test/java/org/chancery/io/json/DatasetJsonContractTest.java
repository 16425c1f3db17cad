package org.chancery.io.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.testkit.FormatContract;

class DatasetJsonContractTest extends FormatContract {

  @Override
  protected void write(Dataset dataset, Path folder) throws IOException {
    DatasetJson.write(dataset, folder.resolve("dataset.json"));
  }

  @Override
  protected ReadResult read(Path folder, ReadOptions options) throws IOException {
    return DatasetJson.read(folder.resolve("dataset.json"), options);
  }

  @Override
  protected List<DiplomaticEvent> corpus(Path folder) throws IOException {
    return CorpusTest.events();
  }
}
