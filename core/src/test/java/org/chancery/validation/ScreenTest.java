package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenTest {

  private static final Validator PROVIDER =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new PlainMessages())
          .buildValidatorFactory()
          .getValidator();

  static java.util.List<RecordType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void knowsEveryConstraintOfAnEvent(RecordType<?> type) throws Exception {
    assertThat(new Screen(PROVIDER, false).knows(type.javaType())).isTrue();
  }

  @Test
  void knowsEveryConstraintOfADatasetHeader() {
    assertThat(new Screen(PROVIDER, false).knows(DatasetHeader.class)).isTrue();
  }
}
