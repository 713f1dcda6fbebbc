package eu.elpaccto.intranet.media;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link MediaCode} as its text. */
@Converter(autoApply = true)
public class MediaCodeConverter implements AttributeConverter<MediaCode, String> {

    @Override
    public String convertToDatabaseColumn(MediaCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public MediaCode convertToEntityAttribute(String text) {
        return text == null ? null : new MediaCode(text);
    }
}
