package eu.elpaccto.intranet.activity.control;

import eu.elpaccto.intranet.activity.ActivityCode;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;

/** Codes of activities as strings, wherever a draft refers to one. */
@Dependent
public class ActivityCodeAdapter implements JsonbAdapter<ActivityCode, String> {

    @Override
    public String adaptToJson(ActivityCode code) {
        return code.value();
    }

    @Override
    public ActivityCode adaptFromJson(String text) {
        return new ActivityCode(text);
    }
}
