package org.chancery.change;

import java.util.List;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.FieldPath;
import org.chancery.value.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What differs at one path.
 *
 * <p>A value is given as its text. A record, such as an element of a list that was added as a
 * whole, is the texts of its fields: {@code {role: host; actor: KAZ}}. The texts are to be read by
 * people; the values are in the two versions.
 *
 * @param path where the value stands in the newer version; for one that was removed, where it stood
 *     in the older
 * @param formerPath where it stood in the older version, if that is another path: elements before
 *     it may have come or gone
 * @param kind how it differs
 * @param before the text in the older version; absent if there was nothing
 * @param after the text in the newer version; absent if there is nothing
 * @param reason why the newer version takes this value, where it has an accepted claim on the path,
 *     or inside it, that says so
 * @param citations the sources of such a claim
 * @since 0.1
 */
public record FieldChange(
    @Describe(
            "Where the value stands in the newer version; for one that was removed, in the older.")
        FieldPath path,
    @Describe("Where the value stood in the older version, if elsewhere.")
        @Nullable FieldPath formerPath,
    @Describe("How the value differs: added, removed, changed or moved.") ChangeKind kind,
    @Describe("The text in the older version.") @Nullable String before,
    @Describe("The text in the newer version.") @Nullable String after,
    @Describe("Why the newer version takes this value, by its accepted claim.")
        @Nullable String reason,
    @Describe("The sources of the accepted claim.") List<Citation> citations) {

  public FieldChange {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
    citations = Copies.list(citations, "citations");
  }
}
