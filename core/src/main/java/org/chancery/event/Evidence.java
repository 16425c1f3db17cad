package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.chancery.code.MissingReason;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.FieldPath;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.jspecify.annotations.Nullable;

/**
 * How an event is known.
 *
 * @param citations the sources
 * @param claims what each source says of a field, where they differ
 * @param confidence how sure the event as a whole is, from 1 (guess) to 5 (certain); the scale of
 *     COLT
 * @param missing why a field has no value, by the path of the field; for a list, why it is not
 *     complete
 * @since 0.1
 */
@Describe("How an event is known.")
public record Evidence(
    @Describe("The sources.") List<@Valid Citation> citations,
    @Describe("What each source says of a field, where they differ.") List<@Valid Claim> claims,
    @Describe("How sure the event as a whole is, from 1 (guess) to 5 (certain); the scale of COLT.")
        @Min(1)
        @Max(5)
        @Nullable Integer confidence,
    @Describe(
            "Why a field has no value, by the path of the field; for a list, why it is not complete.")
        Map<FieldPath, MissingReason> missing)
    implements Serializable {

  public Evidence {
    citations = Copies.list(citations, "citations");
    claims = Copies.list(claims, "claims");
    missing = Copies.ordered(missing, "missing");
  }
}
