package eu.elpaccto.intranet.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A number that a network update reports, and what it counts. */
@Embeddable
public class Figure {

    @Enumerated(EnumType.STRING)
    @Column(name = "label", nullable = false)
    private FigureLabel label;

    @Column(name = "value", nullable = false)
    private int value;

    protected Figure() {}

    /** @throws IllegalArgumentException if the value is negative */
    public Figure(FigureLabel label, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a figure counts from 0");
        }
        this.label = Objects.requireNonNull(label);
        this.value = value;
    }

    public FigureLabel label() {
        return label;
    }

    public int value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that && label == that.label && value == that.value;
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, value);
    }

    @Override
    public String toString() {
        return label + " " + value;
    }
}
