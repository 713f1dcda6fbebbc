package eu.elpaccto.intranet.review.control;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Codes in a draft come from a request and must be entries of their lists. */
@ApplicationScoped
public class KnownCodes {

    @Inject
    private Lexicon lexicon;

    /**
     * The first unknown code of each field.
     *
     * @param fields the codes by the field they stand in
     */
    public List<Problem> problems(Map<String, Stream<? extends Code>> fields) {
        return fields.entrySet().stream()
                .map(field -> unknown(field.getKey(), field.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> unknown(String field, Stream<? extends Code> codes) {
        return codes.filter(code -> lexicon.find(code).isEmpty())
                .findFirst()
                .map(code -> Problem.at(field, "review.unknownCode", code.value()));
    }
}
