package eu.elpaccto.intranet.programme;

import java.util.EnumSet;
import java.util.Set;

/** A list that an administrator keeps and that everything else refers to by code. */
public enum ReferenceList {
    COUNTRY(Category.PARTNER, Category.EU, Category.OTHER),
    COMPONENT(Category.COMPONENT, Category.LINKED_PROJECT, Category.PROGRAMME_OFFICE),
    TOPIC(Category.AXIS, Category.TOPIC),
    ACTIVITY_TYPE(Category.ACTIVITY),
    INSTITUTION(
            Category.NATIONAL,
            Category.EU_BODY,
            Category.REGIONAL_BODY,
            Category.INTERNATIONAL,
            Category.NETWORK,
            Category.NGO,
            Category.IMPLEMENTING_AGENCY),
    /** Expressions that translations render the same way each time. Nothing refers to them. */
    GLOSSARY(Category.TERM);

    private final Set<Category> categories;

    ReferenceList(Category first, Category... rest) {
        this.categories = EnumSet.of(first, rest);
    }

    /** The categories that an entry of this list may have. */
    public Set<Category> categories() {
        return EnumSet.copyOf(categories);
    }

    /** Whether its entries may belong to a country. */
    public boolean isPlaced() {
        return this == INSTITUTION;
    }

    /** Whether what somebody writes may mean one of its entries; terms are only looked up by whoever translates. */
    public boolean isRecognised() {
        return this != GLOSSARY;
    }

    /**
     * The typed code for an entry of this list.
     *
     * @throws IllegalArgumentException if it is no such code
     */
    public Code code(String value) {
        return switch (this) {
            case COUNTRY -> new CountryCode(value);
            case COMPONENT -> new ComponentCode(value);
            case TOPIC -> new TopicCode(value);
            case ACTIVITY_TYPE -> new ActivityTypeCode(value);
            case INSTITUTION -> new InstitutionCode(value);
            case GLOSSARY -> new TermCode(value);
        };
    }
}
