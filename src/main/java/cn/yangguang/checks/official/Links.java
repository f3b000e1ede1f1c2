package cn.yangguang.checks.official;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.language.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that no citizen can open, as far as their letters tell without a network: misspelt, cut off, or inside an
 * office's own network.
 */
public final class Links implements Detector {

    private static final String REST = "[A-Za-z0-9._~:/?#\\[\\]@!$&'*+;=%\\\\-]*";
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![a-z0-9])(?:(?:h{1,3}t{1,4}p{1,2}s?|htp|ttps?|ftp)\\s?[:;：]?[/\\\\]{1,4}|file:/+|(?:https?):(?=www))"
                    + REST);

    private static final Pattern BEGINNING = Pattern.compile("(?i)(https?|ftp)://(.*)");
    private static final Pattern AUTHORITY = Pattern.compile("([^/?#:]*)(?::(\\d*))?(?:[/?#].*)?");
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:[a-z]{2,18}|xn--[a-z0-9-]+)\\.?");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern INSIDE =
            Pattern.compile("(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\..*");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (passage.plain().indexOf('/') < 0
                && passage.plain().indexOf('\\') < 0
                && !passage.plain().contains("www")) {
            return;
        }
        Matcher link = LINK.matcher(passage.plain());
        while (link.find()) {
            String address = withoutFullStop(link.group());
            if (dead(address)) {
                found.accept(passage.finding(
                        link.start(), link.start() + address.length(), Kind.LINK_DEAD, repaired(address)));
            }
        }
    }

    /** The addresses in a text that anybody might open; whether they can, only the network tells. */
    public static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        Matcher link = LINK.matcher(Characters.halfWidth(text));
        while (link.find()) {
            String address = withoutFullStop(link.group());
            if (!dead(address) && address.startsWith("http")) {
                found.add(Finding.at(text, link.start(), link.start() + address.length(), Kind.LINK_DEAD, null));
            }
        }
        return found;
    }

    private static boolean dead(String address) {
        Matcher beginning = BEGINNING.matcher(address);
        if (!beginning.matches() || beginning.group(2).contains("\\")) {
            return true;
        }
        Matcher authority = AUTHORITY.matcher(beginning.group(2));
        return !authority.matches() || !open(authority.group(1)) || !port(authority.group(2));
    }

    private static boolean open(String host) {
        Matcher numbered = NUMBERED.matcher(host);
        if (!numbered.matches()) {
            return NAME.matcher(host).matches()
                    && !host.toLowerCase(Locale.ROOT).endsWith(".local");
        }
        for (int i = 1; i <= 4; i++) {
            if (Integer.parseInt(numbered.group(i)) > 255) {
                return false;
            }
        }
        return !INSIDE.matcher(host).matches();
    }

    private static boolean port(@Nullable String port) {
        return port == null
                || (port.matches("\\d{1,5}") && Integer.parseInt(port) > 0 && Integer.parseInt(port) < 65536);
    }

    /** The same with its beginning spelt right, where that is all it lacked. */
    private static @Nullable String repaired(String address) {
        String scheme = address.toLowerCase(Locale.ROOT).matches("h*t*p*s\\W.*") ? "https://" : "http://";
        String better = address.replace('\\', '/')
                .replaceFirst("(?i)^(?:[htp]+s?\\s?[:;]?/*)+", scheme)
                .replaceFirst("(?<=[a-z0-9])\\.{2,}(?=[a-z0-9])", ".");
        return dead(better) ? null : better;
    }

    private static String withoutFullStop(String address) {
        return address.replaceFirst("[.;:!?'\\]]+$", "");
    }
}
