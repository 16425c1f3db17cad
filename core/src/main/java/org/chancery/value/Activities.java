package org.chancery.value;

import java.io.Serializable;
import org.chancery.meta.Describe;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor did on a visit: the nine flags of COLT.
 *
 * <p>Each is yes, no, or absent for not coded.
 *
 * @param metHostLeader whether the visitor met the leader of the host
 * @param attendedMultilateralEvent whether the visitor attended a multilateral event
 * @param attendedMultilateralMinisterial whether the visitor attended a multilateral ministerial
 *     meeting
 * @param metNonHostLeader whether the visitor met the leader of a third state
 * @param publicAddress whether the visitor gave a public address
 * @param signedAgreement whether the visitor signed an agreement
 * @param culturalSiteOrCeremony whether the visitor went to a cultural site or a ceremony
 * @param businessLeaderOrForum whether the visitor met business leaders or attended a business
 *     forum
 * @param metOrganisationLeader whether the visitor met the leader of an international organisation
 * @since 0.1
 */
@Describe("What the visitor did on a visit: the nine flags of COLT.")
public record Activities(
    @Describe("Whether the visitor met the leader of the host.") @Nullable Boolean metHostLeader,
    @Describe("Whether the visitor attended a multilateral event.")
        @Nullable Boolean attendedMultilateralEvent,
    @Describe("Whether the visitor attended a multilateral ministerial meeting.")
        @Nullable Boolean attendedMultilateralMinisterial,
    @Describe("Whether the visitor met the leader of a third state.")
        @Nullable Boolean metNonHostLeader,
    @Describe("Whether the visitor gave a public address.") @Nullable Boolean publicAddress,
    @Describe("Whether the visitor signed an agreement.") @Nullable Boolean signedAgreement,
    @Describe("Whether the visitor went to a cultural site or a ceremony.")
        @Nullable Boolean culturalSiteOrCeremony,
    @Describe("Whether the visitor met business leaders or attended a business forum.")
        @Nullable Boolean businessLeaderOrForum,
    @Describe("Whether the visitor met the leader of an international organisation.")
        @Nullable Boolean metOrganisationLeader)
    implements Serializable {

  /**
   * Returns an empty builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this record, to make a changed copy.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .metHostLeader(metHostLeader)
        .attendedMultilateralEvent(attendedMultilateralEvent)
        .attendedMultilateralMinisterial(attendedMultilateralMinisterial)
        .metNonHostLeader(metNonHostLeader)
        .publicAddress(publicAddress)
        .signedAgreement(signedAgreement)
        .culturalSiteOrCeremony(culturalSiteOrCeremony)
        .businessLeaderOrForum(businessLeaderOrForum)
        .metOrganisationLeader(metOrganisationLeader);
  }

  /** Builds an {@link Activities} step by step. */
  public static final class Builder {

    private @Nullable Boolean metHostLeader;
    private @Nullable Boolean attendedMultilateralEvent;
    private @Nullable Boolean attendedMultilateralMinisterial;
    private @Nullable Boolean metNonHostLeader;
    private @Nullable Boolean publicAddress;
    private @Nullable Boolean signedAgreement;
    private @Nullable Boolean culturalSiteOrCeremony;
    private @Nullable Boolean businessLeaderOrForum;
    private @Nullable Boolean metOrganisationLeader;

    private Builder() {}

    /**
     * Sets the field {@code metHostLeader}.
     *
     * @param metHostLeader whether the visitor met the leader of the host, or null
     * @return this builder
     */
    public Builder metHostLeader(@Nullable Boolean metHostLeader) {
      this.metHostLeader = metHostLeader;
      return this;
    }

    /**
     * Sets the field {@code attendedMultilateralEvent}.
     *
     * @param attendedMultilateralEvent whether the visitor attended a multilateral event, or null
     * @return this builder
     */
    public Builder attendedMultilateralEvent(@Nullable Boolean attendedMultilateralEvent) {
      this.attendedMultilateralEvent = attendedMultilateralEvent;
      return this;
    }

    /**
     * Sets the field {@code attendedMultilateralMinisterial}.
     *
     * @param attendedMultilateralMinisterial whether the visitor attended a multilateral
     *     ministerial meeting, or null
     * @return this builder
     */
    public Builder attendedMultilateralMinisterial(
        @Nullable Boolean attendedMultilateralMinisterial) {
      this.attendedMultilateralMinisterial = attendedMultilateralMinisterial;
      return this;
    }

    /**
     * Sets the field {@code metNonHostLeader}.
     *
     * @param metNonHostLeader whether the visitor met the leader of a third state, or null
     * @return this builder
     */
    public Builder metNonHostLeader(@Nullable Boolean metNonHostLeader) {
      this.metNonHostLeader = metNonHostLeader;
      return this;
    }

    /**
     * Sets the field {@code publicAddress}.
     *
     * @param publicAddress whether the visitor gave a public address, or null
     * @return this builder
     */
    public Builder publicAddress(@Nullable Boolean publicAddress) {
      this.publicAddress = publicAddress;
      return this;
    }

    /**
     * Sets the field {@code signedAgreement}.
     *
     * @param signedAgreement whether the visitor signed an agreement, or null
     * @return this builder
     */
    public Builder signedAgreement(@Nullable Boolean signedAgreement) {
      this.signedAgreement = signedAgreement;
      return this;
    }

    /**
     * Sets the field {@code culturalSiteOrCeremony}.
     *
     * @param culturalSiteOrCeremony whether the visitor went to a cultural site or a ceremony, or
     *     null
     * @return this builder
     */
    public Builder culturalSiteOrCeremony(@Nullable Boolean culturalSiteOrCeremony) {
      this.culturalSiteOrCeremony = culturalSiteOrCeremony;
      return this;
    }

    /**
     * Sets the field {@code businessLeaderOrForum}.
     *
     * @param businessLeaderOrForum whether the visitor met business leaders or attended a business
     *     forum, or null
     * @return this builder
     */
    public Builder businessLeaderOrForum(@Nullable Boolean businessLeaderOrForum) {
      this.businessLeaderOrForum = businessLeaderOrForum;
      return this;
    }

    /**
     * Sets the field {@code metOrganisationLeader}.
     *
     * @param metOrganisationLeader whether the visitor met the leader of an international
     *     organisation, or null
     * @return this builder
     */
    public Builder metOrganisationLeader(@Nullable Boolean metOrganisationLeader) {
      this.metOrganisationLeader = metOrganisationLeader;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public Activities build() {
      return new Activities(
          metHostLeader,
          attendedMultilateralEvent,
          attendedMultilateralMinisterial,
          metNonHostLeader,
          publicAddress,
          signedAgreement,
          culturalSiteOrCeremony,
          businessLeaderOrForum,
          metOrganisationLeader);
    }
  }
}
