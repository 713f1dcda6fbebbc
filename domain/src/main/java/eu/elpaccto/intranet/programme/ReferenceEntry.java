package eu.elpaccto.intranet.programme;

import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
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

    /** @throws DomainException if the category does not belong to the list, or a country is given and no institution */
    public ReferenceEntry(Code code, EntryDetails details) {
        this.list = code.list();
        this.code = code.value();
        edit(details);
    }

    /** @throws DomainException if the category does not belong to the list, or a country is given and no institution */
    public void edit(EntryDetails details) {
        if (!list.categories().contains(details.category())) {
            throw new DomainException(List.of(Problem.at("category", "programme.category.wrong")));
        }
        if (details.country() != null && !list.isPlaced()) {
            throw new DomainException(List.of(Problem.at("country", "programme.country.misplaced")));
        }
        this.category = details.category();
        this.names = details.names();
        this.country = details.country();
        if (!details.aliases().equals(this.aliases)) {
            this.aliases.clear();
            this.aliases.addAll(details.aliases());
        }
    }

    public EntryDetails details() {
        return new EntryDetails(category, names, country, aliases);
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

    public boolean isRetired() {
        return retired;
    }
}
