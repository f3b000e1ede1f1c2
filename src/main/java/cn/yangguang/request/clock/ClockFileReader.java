package cn.yangguang.request.clock;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of a request from JSON; whatever is wrong with it becomes one sentence. */
final class ClockFileReader {

    private static final int LARGEST = 1_000_000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What the file says is not what the clock understands; never leaves this class. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    private ClockFileReader() {}

    /** Reads a file; - is standard input. */
    static ClockFile read(Path file) {
        String name = name(file);
        try (InputStream in = input(file) ? System.in : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? new ClockFile.Refused(name + "：文件超过 1 MB，一个文件应只写一件申请。")
                    : asked(name, bytes);
        } catch (IOException unreadable) {
            return new ClockFile.Refused(name + "：无法读取，请核对文件是否存在、是否有读取权限。");
        }
    }

    /** What sentences about the file call it. */
    static String name(Path file) {
        return input(file) ? "标准输入" : file.toString();
    }

    private static boolean input(Path file) {
        return file.toString().equals("-");
    }

    private static ClockFile asked(String name, byte[] bytes) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (!root.isObject()) {
                throw new Wrong("应当是一个 JSON 对象，有 channel、events 和 asOf。");
            }
            return new ClockFile.Asked(channel(root), events(root.path("events")), date(root, "asOf"));
        } catch (JacksonException noJson) {
            return new ClockFile.Refused(name + "：不是正确的 JSON，请核对括号、引号和逗号，同一个名称只写一次。");
        } catch (Wrong wrong) {
            return new ClockFile.Refused(name + "：" + wrong.sentence());
        }
    }

    private static Channel channel(JsonNode root) throws Wrong {
        String word = text(root, "channel");
        return Channel.named(word)
                .orElseThrow(() -> new Wrong("channel“" + shown(word) + "”无法识别，应为 " + Channel.words() + " 之一。"));
    }

    private static List<ClockEvent> events(JsonNode list) throws Wrong {
        if (!list.isArray()) {
            throw new Wrong("events 应当是一个数组，逐个写出事件。");
        }
        List<ClockEvent> events = new ArrayList<>();
        for (JsonNode node : list) {
            try {
                events.add(event(node));
            } catch (Wrong wrong) {
                throw new Wrong("第" + (events.size() + 1) + "个事件：" + wrong.sentence());
            }
        }
        return events;
    }

    private static ClockEvent event(JsonNode node) throws Wrong {
        String name = text(node, "event");
        LocalDate on = date(node, "on");
        return switch (name) {
            case "received" -> new ClockEvent.Received(on);
            case "correctionAsked" -> new ClockEvent.CorrectionAsked(on);
            case "corrected" -> new ClockEvent.Corrected(on);
            case "feeNoticeReceived" -> new ClockEvent.FeeNoticeReceived(on);
            case "feePaid" -> new ClockEvent.FeePaid(on);
            case "consultationSent" -> new ClockEvent.ConsultationSent(on, id(node));
            case "consultationReceived" -> new ClockEvent.ConsultationReceived(on, id(node));
            case "consultationAnswered" -> new ClockEvent.ConsultationAnswered(on, id(node));
            case "extended" -> new ClockEvent.Extended(on, workdays(node));
            case "delayed" -> new ClockEvent.Delayed(on, date(node, "until"));
            case "withdrawn" -> new ClockEvent.Withdrawn(on);
            case "answered" -> new ClockEvent.Answered(on);
            default -> throw new Wrong("event“" + shown(name) + "”无法识别，请按 ./yangguang request clock --help 所列填写。");
        };
    }

    private static String id(JsonNode node) throws Wrong {
        JsonNode id = node.path("id");
        if (id.isIntegralNumber()) {
            return id.asString();
        }
        String text = text(node, "id");
        if (text.isBlank() || text.length() > 100) {
            throw new Wrong("id 应当是 1 至 100 个字。");
        }
        return text;
    }

    private static int workdays(JsonNode node) throws Wrong {
        JsonNode workdays = node.path("workdays");
        if (!workdays.isIntegralNumber() || !workdays.canConvertToInt()) {
            throw new Wrong("workdays 应当是整数，如 20。");
        }
        return workdays.intValue();
    }

    private static LocalDate date(JsonNode node, String field) throws Wrong {
        String text = text(node, field);
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new Wrong(field + "“" + text + "”不是日历上的日期。");
        }
        throw new Wrong(field + "“" + shown(text) + "”不是日期，应写作 2026-03-02 的样子。");
    }

    private static String text(JsonNode node, String field) throws Wrong {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new Wrong("缺少 " + field + "，或者它不是文字。");
        }
        return value.stringValue();
    }

    private static String shown(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "……" : word;
    }
}
