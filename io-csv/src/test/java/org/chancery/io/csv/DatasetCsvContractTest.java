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
  protected List<DiplomaticEvent> corpus(Path folder) throws IOException {
    Corpus.golden().copy("csv", folder);
    return DatasetCsv.read(folder, ReadOptions.collecting()).events();
  }
}
