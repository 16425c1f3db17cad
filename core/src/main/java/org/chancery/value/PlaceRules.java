package org.chancery.value;

import org.chancery.meta.RecordRule;

/** The rules on {@link Place}. */
final class PlaceRules {

  private PlaceRules() {}

  static final class SaysWhere implements RecordRule<Place> {
    @Override
    public void check(Place place, Findings findings) {
      if (place.name() == null && place.country() == null && place.verbatim() == null) {
        findings.report("name");
      }
    }
  }

  static final class BothCoordinates implements RecordRule<Place> {
    @Override
    public void check(Place place, Findings findings) {
      if ((place.latitude() == null) != (place.longitude() == null)) {
        findings.report(place.latitude() == null ? "latitude" : "longitude");
      }
    }
  }
}
