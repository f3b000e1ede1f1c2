package cn.yangguang.publication.saved;

import cn.yangguang.language.Characters;
import cn.yangguang.publication.DocumentNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where each field is taken from, as a table: the first source that says something goes. */
final class Ranks {
    /** A source: what it says of a field on a page. */
    private interface Source extends Function<Page, @Nullable String> {}

    private static final Map<Field, List<Source>> TABLE = Map.of(
            Field.TITLE, List.of(Page::title),
            Field.INDEX_NUMBER, List.of(page -> page.card().value(Field.INDEX_NUMBER, Characters::halfWidth)),
            Field.THEME, List.of(page -> card(page, Field.THEME)),
            Field.ISSUER, List.of(page -> card(page, Field.ISSUER), Ranks::signer, Ranks::source),
            Field.DOCUMENT_NUMBER,
                    List.of(Ranks::number, page -> NumberOnPage.under(page.lines()), Ranks::numberInTitle),
            Field.WRITTEN_ON, List.of(page -> day(page, Field.WRITTEN_ON), Ranks::signed),
            Field.PUBLISHED_ON,
                    List.of(
                            page -> day(page, Field.PUBLISHED_ON),
                            Ranks::metaDay,
                            page -> iso(page.dayAlone()),
                            Ranks::dayOfAddress));

    /** The day in the addresses that content systems make: t20210309_12.htm, /art/2021/3/9/art_1_2.html, /2021-03/09/content_1.htm. */
    private static final Pattern ADDRESS = Pattern.compile(
            "/t((?:19|20)\\d{6})_\\d+|/art/(\\d{4}/\\d{1,2}/\\d{1,2})/|/((?:19|20)\\d{2}-\\d{2}/\\d{2})/");

    private static final Pattern MEDIA = Pattern.compile("媒体|新闻|日报|晚报|报社|电视|广播|电台|传媒|网");

    private static final Set<String> SOURCES = Set.of("来源", "信息来源", "文章来源", "稿件来源");

    private Ranks() {}

    static SavedPage read(Page page) {
        String body = String.join("\n", page.lines());
        return new SavedPage(
                first(page, Field.TITLE),
                first(page, Field.INDEX_NUMBER),
                first(page, Field.THEME),
                first(page, Field.ISSUER),
                first(page, Field.DOCUMENT_NUMBER),
                parsed(first(page, Field.WRITTEN_ON)),
                parsed(first(page, Field.PUBLISHED_ON)),
                body.isBlank() ? null : body);
    }

    private static @Nullable String first(Page page, Field field) {
        for (Source source : TABLE.getOrDefault(field, List.of())) {
            String said = source.apply(page);
            if (said != null && !said.isBlank()) {
                return said;
            }
        }
        return null;
    }

    private static @Nullable LocalDate parsed(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String card(Page page, Field field) {
        return page.card().value(field, value -> value);
    }

    private static @Nullable String number(Page page) {
        return page.card().value(Field.DOCUMENT_NUMBER, DocumentNumber::bracketed);
    }

    private static @Nullable String numberInTitle(Page page) {
        String title = page.title();
        return title == null ? null : NumberOnPage.after(title);
    }

    private static @Nullable String day(Page page, Field field) {
        return iso(page.card().value(field, Dates::in));
    }

    private static @Nullable String signer(Page page) {
        Signing signing = Signing.in(page.lines());
        return signing == null ? null : signing.organ();
    }

    private static @Nullable String signed(Page page) {
        Signing signing = Signing.in(page.lines());
        return signing == null ? null : iso(signing.day());
    }

    /** Where a text was taken from, only where that is an organ: newspapers issue nothing. */
    private static @Nullable String source(Page page) {
        String said = page.card().said(SOURCES);
        String source = said != null ? said : page.metas().first(Metas.SOURCE);
        return source != null && Signing.organ(source) && !MEDIA.matcher(source).find() ? source : null;
    }

    private static @Nullable String metaDay(Page page) {
        String said = page.metas().first(Metas.PUBLISHED);
        return said == null ? null : iso(Dates.in(said));
    }

    private static @Nullable String dayOfAddress(Page page) {
        String address = page.metas().first(Metas.ADDRESS);
        Matcher day = ADDRESS.matcher(address == null ? "" : address);
        if (!day.find()) {
            return null;
        }
        for (int group = 1; group <= day.groupCount(); group++) {
            if (day.group(group) != null) {
                return iso(Dates.in(day.group(group).replace('/', '-')));
            }
        }
        return null;
    }
}
