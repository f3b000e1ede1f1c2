package cn.yangguang.publication.importing.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads one line: a JSON object in UTF-8 with the fields of a piece. */
public final class SourceJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SourceJson() {}

    /** The piece that a line holds, or why it holds none. */
    public static Parsing read(SourceLine line) {
        if (line.tooLong()) {
            return new Parsing.Refused("", "这一行超过 " + (SourceLines.LONGEST >> 20) + " MB，请把大段内容改为附件。");
        }
        Fields fields = new Fields();
        Optional<String> trouble;
        try {
            trouble = read(decoded(line.bytes()), fields).or(fields::trouble);
        } catch (CharacterCodingException e) {
            trouble = Optional.of("这一行不是 UTF-8 编码，请把文件另存为 UTF-8 后再导入。");
        } catch (UnexpectedEndOfInputException e) {
            trouble = Optional.of("这一行没有写完，文件可能被截断，请重新导出。");
        } catch (StreamConstraintsException e) {
            trouble = Optional.of("这一行嵌套太深，或者有一处太长，请检查导出的程序。");
        } catch (JacksonException e) {
            trouble = Optional.of("第 " + e.getLocation().getColumnNr() + " 个字符处不合 JSON 格式，请检查引号、逗号和括号。");
        }
        return trouble.<Parsing>map(sentence -> new Parsing.Refused(fields.id(), sentence))
                .orElseGet(fields::piece);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Optional<String> read(String text, Fields fields) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of("这一行不是 JSON 对象，应以 { 开头、以 } 结尾，一行一件。");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.take(name, json);
            }
            return json.nextToken() == null ? Optional.empty() : Optional.of("这一行写了不止一个对象，请每行只写一件。");
        }
    }
}
