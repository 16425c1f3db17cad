package org.chancery.testkit;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.SourceMap;
import org.jspecify.annotations.Nullable;

/** A format that needs no parser: Java serialization. */
class SerializedFormat extends FormatContract {

  private static final String FILE = "dataset.ser";

  /** Validates what was read as every reader does; of places it knows the events alone. */
  private static final class Reader extends EventReader {

    private final DatasetHeader header;
    private final Iterator<DiplomaticEvent> events;

    Reader(Dataset dataset, ReadOptions options) {
      super(options);
      this.header = dataset.header();
      this.events = dataset.events().iterator();
    }

    @Override
    protected @Nullable DatasetHeader readHeader() {
      return accept(header, new SourceMap(0, 0)) ? header : null;
    }

    @Override
    protected @Nullable EventCandidate readCandidate() {
      if (!events.hasNext()) {
        return null;
      }
      DiplomaticEvent event = events.next();
      String id = event.id().toString();
      return new EventCandidate(
          event, id, List.of(), List.of(), new SourceMap(0, 0), event::toString);
    }

    @Override
    protected void closeInput() {}
  }

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
      try (Reader reader = new Reader(dataset, options)) {
        return reader.readAll();
      }
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
