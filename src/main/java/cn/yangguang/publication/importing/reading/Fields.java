package cn.yangguang.publication.importing.reading;

import cn.yangguang.language.Characters;
import cn.yangguang.publication.DocumentNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of one line while it is read; the first that is wrong is what is said of it. */
final class Fields {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 100;
    private static final int LONGEST_BODY = 200_000;
    private static final int MOST_UNKNOWN = 20;

    private static final Set<String> WORDS =
            Set.of("id", "title", "body", "documentNumber", "issuer", "writtenOn", "publishedOn", "category");

    /** These may be written as a number, such as 20210309. */
    private static final Set<String> FIGURES = Set.of("documentNumber", "writtenOn", "publishedOn", "category");

    private static final String UNSEEN = "看不见的控制字符和零宽字符";

    private static final Pattern NOTHING = Pattern.compile("[-—－/无\\s]{0,5}");

    private final Map<String, String> words = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private String trouble = "";

    String id() {
        String id = text("id");
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    }

    Optional<String> trouble() {
        return trouble.isEmpty() ? missing() : Optional.of(trouble);
    }

    /** Takes the value that the parser stands at. */
    void take(String name, JsonParser json) {
        if (WORDS.contains(name)) {
            words(name, json);
        } else if (name.equals("files")) {
            files(json);
        } else {
            if (unknown.size() < MOST_UNKNOWN) {
                unknown.add(Characters.withoutUnseen(name.length() > 40 ? name.substring(0, 40) : name));
            }
            json.skipChildren();
        }
    }

    private void words(String name, JsonParser json) {
        JsonToken value = json.currentToken();
        boolean figures = FIGURES.contains(name) && value == JsonToken.VALUE_NUMBER_INT;
        if (value == JsonToken.VALUE_STRING || figures) {
            words.put(name, fit(json.getString()));
        } else if (value == JsonToken.VALUE_NULL) {
            words.remove(name);
        } else {
            say(name + " 应是文字，写在引号里，这里是" + sort(value) + "。");
            json.skipChildren();
        }
    }

    /** What nobody sees is left out, and said among what was not imported. */
    private String fit(String text) {
        String seen = Characters.withoutUnseen(text);
        if (!seen.equals(text)) {
            unknown.add(UNSEEN);
        }
        return seen;
    }

    private static String sort(JsonToken value) {
        return switch (value) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "数字";
            case START_ARRAY -> "数组";
            case START_OBJECT -> "对象";
            default -> "真假值";
        };
    }

    private void files(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            say("files 应是文件名的数组，如 [\"附件/1.pdf\"]。");
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                files.add(json.getString());
            } else {
                say("files 里应都是文件名，写在引号里。");
                json.skipChildren();
            }
        }
    }

    private void say(String sentence) {
        trouble = trouble.isEmpty() ? sentence : trouble;
    }

    private String text(String name) {
        return words.getOrDefault(name, "").strip();
    }

    private String line(String name) {
        return text(name).replaceAll("\\s+", " ");
    }

    private Optional<String> missing() {
        if (text("id").isEmpty()) {
            return Optional.of("没有 id，或者 id 是空的：每一件要有原系统里的编号，再次导入时才认得出来。");
        }
        if (line("title").isEmpty()) {
            return Optional.of("没有标题（title），或者标题是空的。");
        }
        return tooLong("id", LONGEST_ID)
                .or(() -> tooLong("title", LONGEST_TITLE))
                .or(() -> tooLong("issuer", LONGEST_WORDS))
                .or(() -> tooLong("documentNumber", LONGEST_WORDS))
                .or(() -> tooLong("category", LONGEST_WORDS));
    }

    private Optional<String> tooLong(String name, int most) {
        int length = line(name).length();
        return length > most ? Optional.of(name + " 最多 " + most + " 个字，这里有 " + length + " 个。") : Optional.empty();
    }

    /** The piece, once there is no trouble with the shape of its fields. */
    Parsing piece() {
        Optional<SourceDates.Day> written = SourceDates.read(text("writtenOn"));
        Optional<SourceDates.Day> published = SourceDates.read(text("publishedOn"));
        if (written.isEmpty() || published.isEmpty()) {
            return new Parsing.Refused(id(), date(written.isEmpty() ? "writtenOn" : "publishedOn"));
        }
        String body = fit(BodyLines.of(words.getOrDefault("body", "")));
        if (body.length() > LONGEST_BODY) {
            return new Parsing.Refused(id(), "正文最多 " + LONGEST_BODY + " 个字，这里有 " + body.length() + " 个，请把一部分改为附件。");
        }
        return new Parsing.Read(new SourcePiece(
                text("id"),
                line("title"),
                body,
                number(line("documentNumber")),
                line("issuer"),
                written.get().day(),
                published.get().at(),
                line("category"),
                files,
                unknown));
    }

    /** The standard form; what is no document number in any form stays as it is, with the usual brackets. */
    private static String number(String typed) {
        return NOTHING.matcher(typed).matches()
                ? ""
                : DocumentNumber.normalised(typed).orElseGet(() -> DocumentNumber.bracketed(typed));
    }

    private String date(String name) {
        String typed = line(name);
        String shown = typed.length() > 30 ? typed.substring(0, 30) + "…" : typed;
        return name + "“" + shown + "”读不出是哪一天，请写成 2021-03-09 或 2021年3月9日 这样。";
    }
}
