package cn.yangguang;

import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One valid request, ready to be sent by anybody; a file, where there is one, goes as the form's only other part. */
final class Errand {

    private static final byte[] NONE = new byte[0];

    /** What a broken form keeps: which thing is meant, for else it would be refused for another reason. */
    private static final Set<String> KEPT = Set.of("owner", "parent", "place", "top", "at", "oldPassword");

    private final String method;
    private final String path;
    private final Map<String, String> form;
    private final String name;
    private final byte[] file;

    private Errand(String method, String path, Map<String, String> form, String name, byte[] file) {
        this.method = method;
        this.path = path;
        this.form = form;
        this.name = name;
        this.file = file;
    }

    static Errand get(String path) {
        return new Errand("GET", path, Map.of(), "", NONE);
    }

    static Errand post(String path, String... form) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        return new Errand("POST", path, fields, "", NONE);
    }

    /** The same with these fields more. */
    Errand with(String... more) {
        Map<String, String> all = new TreeMap<>(form);
        all.putAll(post(path, more).form);
        return new Errand(method, path, all, name, file);
    }

    static Errand upload(String path, byte[] file) {
        return upload(path, "文件.txt", file);
    }

    static Errand upload(String path, String name, byte[] file) {
        return new Errand("POST", path, Map.of(), name, file);
    }

    /** The same with its file, where it has one, called otherwise. */
    Errand called(String sent) {
        return new Errand(method, path, form, sent, file);
    }

    /** The same with another file. */
    Errand sending(String sent, byte[] other) {
        return new Errand(method, path, form, sent, other);
    }

    Map<String, String> form() {
        return form;
    }

    HttpResponse<String> by(Visitor visitor) {
        if (method.equals("GET")) {
            return visitor.get(path);
        }
        return file.length == 0 ? visitor.post(path, form) : visitor.upload(path, "file", name, file);
    }

    /** Whether something in it can be left out. */
    boolean breakable() {
        return !form.isEmpty() || file.length > 0;
    }

    /** The same with every answer empty, no file, and a version of the thing that nobody ever saw. */
    Errand broken() {
        Map<String, String> empty = form.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> KEPT.contains(field.getKey()) ? field.getValue() : ""));
        empty.computeIfPresent("seen", (name, seen) -> "999999");
        return new Errand(method, path, empty, "", NONE);
    }
}
