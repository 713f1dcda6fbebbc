package eu.elpaccto.intranet.programme;

import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a reference list: a country, a component, a topic, a type of activity or an institution. Its code is given
 * once and never changes, because everything refers to it; names, aliases and category are edited. An entry that is no
 * longer wanted is retired: it stays readable where it is used and is no longer offered.
 */
@Entity
@Table(name = "reference_entry")
public class ReferenceEntry extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "reference_entry_seq", sequenceName = "reference_entry_seq", allocationSize = 50)
    @GeneratedValue(generator = "reference_entry_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "list", nullable = false, updatable = false)
    private ReferenceList list;

    @Column(nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Category category;

    @Embedded
    private Names names;

    @Column(name = "country")
    private CountryCode country;

    @ElementCollection
    @CollectionTable(name = "reference_alias", joinColumns = @JoinColumn(name = "reference_entry_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias", nullable = false)
    private List<String> aliases = new ArrayList<>();

    @Column(nullable = false)
    private boolean retired;

    protected ReferenceEntry() {}

    /**
     * @param country where an institution belongs; null for none and for the other lists
     * @throws DomainException if the category does not belong to the list
     */
    public ReferenceEntry(Code code, Category category, Names names, CountryCode country, List<String> aliases) {
        this.list = code.list();
        this.code = code.value();
        edit(category, names, country, aliases);
    }

    /** @throws DomainException if the category does not belong to the list */
    public void edit(Category category, Names names, CountryCode country, List<String> aliases) {
        if (!list.categories().contains(category)) {
            throw new DomainException("programme.category.wrong");
        }
        this.category = category;
        this.names = names;
        this.country = country;
        List<String> wanted = aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        if (!wanted.equals(this.aliases)) {
            this.aliases.clear();
            this.aliases.addAll(wanted);
        }
    }

    public void retire() {
        retired = true;
    }

    public void restore() {
        retired = false;
    }

    @Override
    public Long id() {
        return id;
    }

    public ReferenceList list() {
        return list;
    }

    public Code code() {
        return list.code(code);
    }

    public Category category() {
        return category;
    }

    public Names names() {
        return names;
    }

    public CountryCode country() {
        return country;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    public boolean isRetired() {
        return retired;
    }
}
