package org.chancery.io.json;

import java.util.Objects;
import org.chancery.io.UnknownProperties;
import org.chancery.validation.EventValidator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * The Jackson Databind module: lets datasets, events, the records that they are made of, codes,
 * dates, actors and ids stand inside other classes.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
 * record Article(String headline, DiplomaticEvent event) {}
 * Article article = mapper.readValue(json, Article.class);
 * }</pre>
 *
 * <p>The JSON is that of {@link DatasetJson}: an event is an object whose property {@code type}
 * names its type, a dataset is the whole document. Settings of the mapper such as naming strategies
 * and inclusion do not change it, and none of the mapper's settings is changed. Reading a value
 * that breaks the model throws {@link tools.jackson.databind.DatabindException} with {@link
 * org.chancery.problem.InvalidDataException}, which has every problem, as its cause. A property of
 * type {@code OpenCode<?>} is written, but cannot be read, because the class names no list.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it too.
 *
 * @since 0.1
 */
public final class ChanceryModule extends JacksonModule {

  private final @Nullable EventValidator validator;
  private final UnknownProperties unknown;

  /**
   * Makes a module that reads every event and dataset that can be made, without validating it; what
   * holds between the events of a dataset is not checked either.
   */
  public ChanceryModule() {
    this(null, UnknownProperties.REFUSE);
  }

  /**
   * Makes a module that validates each event and dataset that it reads. A record that is neither,
   * such as a participant by itself, is not validated.
   *
   * @param validator the validator
   */
  public ChanceryModule(EventValidator validator) {
    this(Objects.requireNonNull(validator, "validator"), UnknownProperties.REFUSE);
  }

  private ChanceryModule(@Nullable EventValidator validator, UnknownProperties unknown) {
    this.validator = validator;
    this.unknown = unknown;
  }

  /**
   * Returns a module like this one that keeps the properties of events and datasets which the model
   * does not have, and writes them again where they stood. One that cannot be kept, such as that of
   * a participant by itself, is an error as before. A dataset whose {@code $schema} is of a newer
   * minor version is read so by any module.
   *
   * @return the module
   */
  public ChanceryModule preservingUnknownProperties() {
    return new ChanceryModule(validator, UnknownProperties.PRESERVE);
  }

  @Override
  public String getModuleName() {
    return "chancery";
  }

  @Override
  public Version version() {
    return new Version(0, 1, 0, null, "org.chancery", "chancery-io-json");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelSerializers(false));
    context.addKeySerializers(new ModelSerializers(true));
    context.addDeserializers(new ModelDeserializers(validator, unknown));
    context.addKeyDeserializers(new ModelKeyDeserializers());
  }
}
