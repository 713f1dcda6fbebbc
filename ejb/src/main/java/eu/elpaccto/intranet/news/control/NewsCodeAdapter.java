package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.news.NewsCode;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;

/** Codes of news as strings, wherever a draft refers to one. */
@Dependent
public class NewsCodeAdapter implements JsonbAdapter<NewsCode, String> {

    @Override
    public String adaptToJson(NewsCode code) {
        return code.value();
    }

    @Override
    public NewsCode adaptFromJson(String text) {
        return new NewsCode(text);
    }
}
