package org.chancery.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.testkit.Corpus;
import org.chancery.testkit.FormatContract;

class SingleTableContractTest extends FormatContract {

  @Override
  protected void write(Dataset dataset, Path folder) throws IOException {
    SingleTable.ofAllTypes().write(dataset.events(), folder.resolve("events.csv"));
  }

  @Override
  protected ReadResult read(Path folder, ReadOptions options) throws IOException {
    return SingleTable.ofAllTypes().read(folder.resolve("events.csv"), options);
  }

  @Override
  protected List<DiplomaticEvent> corpus(Path folder) throws IOException {
    Corpus.golden().copy("csv", folder);
    return DatasetCsv.read(folder, ReadOptions.collecting()).events();
  }

  /** A table says nothing of its dataset. */
  @Override
  protected boolean keepsHeader() {
    return false;
  }
}
