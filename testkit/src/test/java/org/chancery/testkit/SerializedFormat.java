package org.chancery.testkit;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;

/** A format that needs no parser: Java serialization. */
class SerializedFormat extends FormatContract {

  private static final String FILE = "dataset.ser";

  @Override
  protected void write(Dataset dataset, Path folder) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
      out.writeObject(dataset);
    }
  }

  @Override
  protected ReadResult read(Path folder, ReadOptions options) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(folder.resolve(FILE)))) {
      Dataset dataset = (Dataset) in.readObject();
      return new ReadResult(dataset.header(), dataset.events(), List.of(), List.of());
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  @Override
  protected List<DiplomaticEvent> corpus(Path folder) {
    return EventGenerator.of(1).events(16);
  }

  @Override
  protected int events() {
    return 160;
  }
}
