package org.chancery.meta;

/**
 * The Jakarta validation group of what is asked of published data alone, and not of a draft: that
 * it says where it comes from and what it covers. A user's own {@code Validator} asks for it beside
 * the default group: {@code validator.validate(event, Default.class, Published.class)}.
 *
 * @since 0.1
 */
public interface Published {}
