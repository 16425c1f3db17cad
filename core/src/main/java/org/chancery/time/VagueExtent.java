package org.chancery.time;

/**
 * The extent of a season that names no hemisphere: somewhere in a period, of which no day is surely
 * in the season.
 */
final class VagueExtent extends Extent {

  VagueExtent(long first, long last) {
    super(first, last);
  }

  @Override
  boolean surelyHolds(Extent other) {
    return false;
  }
}
