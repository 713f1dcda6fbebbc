package eu.elpaccto.intranet.user;

import eu.elpaccto.intranet.programme.CountryCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores a set of countries as their codes, separated by commas; an empty set as null. */
@Converter
public class CountryCodesConverter implements AttributeConverter<Set<CountryCode>, String> {

    @Override
    public String convertToDatabaseColumn(Set<CountryCode> countries) {
        return countries == null || countries.isEmpty()
                ? null
                : countries.stream().sorted().map(CountryCode::value).collect(Collectors.joining(","));
    }

    @Override
    public Set<CountryCode> convertToEntityAttribute(String text) {
        return text == null
                ? Set.of()
                : Stream.of(text.split(",")).map(CountryCode::new).collect(Collectors.toCollection(TreeSet::new));
    }
}
