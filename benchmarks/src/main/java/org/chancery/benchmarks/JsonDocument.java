package org.chancery.benchmarks;

import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.benchmarks.plain.PlainEvent;
import org.chancery.dataset.Dataset;
import org.chancery.io.ReadOptions;
import org.chancery.io.json.DatasetJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A dataset as one indented JSON document. */
public abstract class JsonDocument {

  private final byte[] json;
  private final Dataset dataset;
  private final PlainEvent.Document twin;
  private final Validator validator = Plain.validator();

  /** Takes the document. */
  protected JsonDocument(byte[] json) {
    this.json = json;
    this.dataset = Inputs.dataset(json);
    this.twin = Plain.readDocument(json);
  }

  /** Generated events; about most of them a warning is due. */
  @State(Scope.Benchmark)
  public static class Generated extends JsonDocument {
    /** Reads the file. */
    public Generated() {
      super(Inputs.document());
    }
  }

  /** Events that look like real ones. */
  @State(Scope.Benchmark)
  public static class Real extends JsonDocument {
    /** Reads the file. */
    public Real() {
      super(Inputs.realDocument());
    }
  }

  /** Reads without validation. */
  @Benchmark
  public Object read() throws IOException {
    return read(Inputs.UNCHECKED);
  }

  /** Reads twins. */
  @Benchmark
  public Object readPlain() {
    return Plain.readDocument(json);
  }

  /** Reads with validation of events and of what holds between them. */
  @Benchmark
  public Object readValid() throws IOException {
    return read(Inputs.CHECKED);
  }

  /** Reads twins, and validates the constraints of each. */
  @Benchmark
  public Object readValidPlain(Blackhole hole) {
    PlainEvent.Document document = Plain.readDocument(json);
    hole.consume(Plain.violations(validator, document.events()));
    return document;
  }

  /** Writes. */
  @Benchmark
  public void write() throws IOException {
    DatasetJson.write(dataset, OutputStream.nullOutputStream());
  }

  /** Writes twins. */
  @Benchmark
  public void writePlain() {
    Plain.writeDocument(twin, OutputStream.nullOutputStream());
  }

  private Object read(ReadOptions options) throws IOException {
    return DatasetJson.read(new ByteArrayInputStream(json), options);
  }
}
