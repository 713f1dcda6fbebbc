package eu.elpaccto.intranet.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How the place of an item is stored: all sections of an issue in one list. */
@Embeddable
class PlacedRow {

    @Enumerated(EnumType.STRING)
    @Column(name = "section", nullable = false)
    private Section section;

    @Column(name = "item", nullable = false)
    private String code;

    @Column(name = "paired", nullable = false)
    private boolean paired;

    protected PlacedRow() {}

    PlacedRow(Section section, PlacedItem item) {
        this.section = section;
        this.code = item.code();
        this.paired = item.isPaired();
    }

    Section section() {
        return section;
    }

    PlacedItem item() {
        return new PlacedItem(code, paired);
    }
}
