package org.chancery.reference;

/**
 * What an organisation is.
 *
 * @since 0.1
 */
public enum OrganisationKind {
  /** Founded by states, most often by a treaty: the African Union. */
  INTERGOVERNMENTAL,
  /** A principal organ or institution of another organisation: the European Commission. */
  ORGAN,
  /** A specialised agency, programme, fund or office: UNESCO. */
  AGENCY,
  /** A standing conference or dialogue: CICA. */
  FORUM,
  /** A court or tribunal. */
  COURT,
  /** A bank of states. */
  BANK,
  /** A group of states without a founding treaty or seat: the Group of Seven. */
  GROUP,
  /** A convention whose conference and secretariat act like an organisation: UNFCCC. */
  TREATY_BODY,
  /** A centre of research. */
  INSTITUTE,
  /** Founded by others than states: the International Committee of the Red Cross. */
  SOCIETY
}
