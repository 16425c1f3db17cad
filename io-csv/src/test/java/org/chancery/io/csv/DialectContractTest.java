package org.chancery.io.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.testkit.Corpus;
import org.chancery.testkit.FormatContract;

/** What holds of packages as we write them holds of those that differ in everything. */
class DialectContractTest extends FormatContract {

  private static final CsvOptions OTHER =
      CsvOptions.defaults()
          .delimiter(';')
          .charset(StandardCharsets.UTF_16LE)
          .byteOrderMark(true)
          .lineEnd(LineEnd.CRLF)
          .formulas(FormulaPolicy.ESCAPE);

  @Override
  protected int events() {
    return super.events() / 5; // the delimiter and the charset are no matter of the events
  }

  @Override
  protected void write(Dataset dataset, Path folder) throws IOException {
    DatasetCsv.write(dataset, folder, OTHER);
  }

  @Override
  protected ReadResult read(Path folder, ReadOptions options) throws IOException {
    return DatasetCsv.read(folder, options, OTHER.detectingDelimiter());
  }

  @Override
  protected List<DiplomaticEvent> corpus(Path folder) throws IOException {
    Corpus.golden().copy("csv", folder);
    return DatasetCsv.read(folder, ReadOptions.collecting()).events();
  }
}
