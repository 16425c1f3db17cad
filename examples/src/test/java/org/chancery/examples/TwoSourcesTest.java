package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoSourcesTest {

  @Test
  void keepsWhatBothSayAndChoosesTheMorePrecise() {
    String said = TwoSources.run();

    assertThat(said)
        .contains("2024-02-13/2024-02-14", "2024-02", "state", "official", "ministry", "press")
        .contains("0 added, 0 removed, 1 changed");
  }
}
