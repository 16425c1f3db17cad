package org.chancery.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chancery.validation.EventValidator;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {

  @Test
  void validatesAndRefusesUnknownPropertiesByDefault() {
    assertThat(ReadOptions.strict().policy()).isEqualTo(ReadPolicy.STRICT);
    assertThat(ReadOptions.collecting().policy()).isEqualTo(ReadPolicy.COLLECT);
    assertThat(ReadOptions.strict().validator()).isSameAs(EventValidator.shared());
    assertThat(ReadOptions.strict().unknownProperties()).isEqualTo(UnknownProperties.REFUSE);
    assertThat(ReadOptions.strict().limits()).isEqualTo(ReadLimits.defaults());
  }

  @Test
  void changesOneThingAtATime() {
    EventValidator own = EventValidator.create();
    ReadOptions options =
        ReadOptions.collecting()
            .withUnknownProperties(UnknownProperties.REPORT)
            .withLimits(ReadLimits.defaults().withEvents(7))
            .withValidator(own);

    assertThat(options.policy()).isEqualTo(ReadPolicy.COLLECT);
    assertThat(options.unknownProperties()).isEqualTo(UnknownProperties.REPORT);
    assertThat(options.limits().events()).isEqualTo(7);
    assertThat(options.validator()).isSameAs(own);
    assertThat(options.withoutValidation().validator()).isNull();
    assertThat(options.withoutValidation().unknownProperties()).isEqualTo(UnknownProperties.REPORT);
  }

  @Test
  void changesOneLimitAtATime() {
    ReadLimits limits =
        ReadLimits.defaults().withTextLength(1).withEventLength(2).withEvents(3).withProblems(4);

    assertThat(limits)
        .isEqualTo(
            new ReadLimits(ReadLimits.defaults().depth(), 1, 2, 3, 4, PackageLimits.defaults()));
  }

  @Test
  void changesOneLimitOfPackagesAtATime() {
    PackageLimits limits =
        PackageLimits.defaults()
            .withFiles(1)
            .withFileSize(2)
            .withTotalSize(3)
            .withRatio(4)
            .withCopySize(5)
            .withHeldLength(6);

    assertThat(ReadLimits.defaults().withPackages(limits).packages())
        .isEqualTo(new PackageLimits(1, 2, 3, 4, 5, 6));
  }

  @Test
  void refusesALimitOfPackagesThatIsNotPositive() {
    PackageLimits limits = PackageLimits.defaults();

    assertThatIllegalArgumentException().isThrownBy(() -> limits.withFiles(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.withFileSize(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.withTotalSize(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.withRatio(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.withCopySize(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.withHeldLength(0));
  }

  @Test
  void refusesALimitThatIsNotPositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.defaults().withDepth(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.defaults().withTextLength(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadLimits.defaults().withEventLength(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.defaults().withEvents(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.defaults().withProblems(0));
  }
}
