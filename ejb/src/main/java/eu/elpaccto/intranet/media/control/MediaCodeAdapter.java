package eu.elpaccto.intranet.media.control;

import eu.elpaccto.intranet.media.MediaCode;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;

/** Codes of media files as strings, wherever a draft refers to one. */
@Dependent
public class MediaCodeAdapter implements JsonbAdapter<MediaCode, String> {

    @Override
    public String adaptToJson(MediaCode code) {
        return code.value();
    }

    @Override
    public MediaCode adaptFromJson(String text) {
        return new MediaCode(text);
    }
}
