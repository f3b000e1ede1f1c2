package cn.yangguang.checks.hidden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Files that would do something to whoever opens or unpacks them, whatever they are called. */
public final class Hostile {

    private static final int HEAD = 64 * 1024;

    private static final Pattern DRAWING = Pattern.compile(
            "\\A[\\uFEFF\\s]*(?:(?:<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>)\\s*)*<(?:\\w+:)?svg[\\s/>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern OUTSIDE =
            Pattern.compile("\\A(?:[/\\\\]|[A-Za-z]:).*|.*(?:\\A|[/\\\\])\\.\\.(?:[/\\\\]|\\z).*");

    private static final List<String> PROGRAM = List.of("<script", "<html", "<!doctype html", "<?php");

    private Hostile() {}

    /** Why this file is not taken (Chinese, with its name); nothing where it is harmless. */
    public static Optional<String> sentence(String name, byte[] file) {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.svgz?") || drawing(file)) {
            return Optional.of(name + " 是 SVG 图片，里面可以带脚本，不能附上，没有保存；请另存为 png 或 jpg 图片再附。");
        }
        if (starts(file, "PK")
                && names(file).stream().anyMatch(one -> OUTSIDE.matcher(one).matches())) {
            return Optional.of(name + " 里有文件指向压缩包以外的位置，解压时会覆盖别的文件，没有保存；请重新打包再附。");
        }
        return picture(file) && program(file)
                ? Optional.of(name + " 是图片，里面却夹带了网页或脚本，没有保存；请用图片软件重新另存一份再附。")
                : Optional.empty();
    }

    private static boolean drawing(byte[] file) {
        Charset charset = starts(file, "\u00ff\u00fe") || starts(file, "\u00fe\u00ff")
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        String head = new String(file, 0, Math.min(file.length, HEAD), charset);
        return DRAWING.matcher(head).find();
    }

    private static boolean starts(byte[] file, String signature) {
        return new String(file, 0, Math.min(file.length, signature.length()), StandardCharsets.ISO_8859_1)
                .equals(signature);
    }

    /** As its directory and as its entries themselves have them; unpackers read the one or the other. */
    private static Set<String> names(byte[] file) {
        Set<String> names = new HashSet<>(listed(file));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            // whoever unpacks it comes no further either
            return names;
        }
        return names;
    }

    private static List<String> listed(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .map(entry -> new String(entry.getRawName(), StandardCharsets.ISO_8859_1))
                    .toList();
        } catch (IOException damaged) {
            return List.of();
        }
    }

    private static boolean picture(byte[] file) {
        return starts(file, "\u0089PNG") || starts(file, "\u00ff\u00d8\u00ff") || starts(file, "GIF8");
    }

    /** So many signs in a row never stand in the packed points of a picture by chance. */
    private static boolean program(byte[] file) {
        String signs = new String(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return PROGRAM.stream().anyMatch(signs::contains);
    }
}
