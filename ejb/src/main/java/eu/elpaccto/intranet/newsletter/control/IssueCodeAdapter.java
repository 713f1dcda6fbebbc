package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.newsletter.IssueCode;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;

/** Codes of issues as strings, wherever a draft refers to one. */
@Dependent
public class IssueCodeAdapter implements JsonbAdapter<IssueCode, String> {

    @Override
    public String adaptToJson(IssueCode code) {
        return code.value();
    }

    @Override
    public IssueCode adaptFromJson(String text) {
        return new IssueCode(text);
    }
}
