package cn.yangguang.publication.saved;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Where the body of the article stands: between marks or in an element that a content system always names so; else in
 * one of the names that many sites use; else where the text is densest.
 *
 * @param kind how much of the site may stand in it too
 */
record BodyPlace(Element element, Kind kind) {

    enum Kind {
        /** Nothing but what the author wrote. */
        OWN,
        /** Perhaps a title, a line of dates, tools. */
        NAMED,
        /** Whatever stands around the text. */
        DENSE
    }

    /** What content systems put around the author's text and nothing else, the tightest first. */
    private static final List<Evaluator> OWN = names("""
            ucapcontent, #UCAP-CONTENT, founder-content, .TRS_UEDITOR, .trs_editor_view, .TRS_Editor,
            .TRS_PreAppend, div.Custom_UnionStyle, .v_news_content, [id^=vsb_content], #ivs_content,
            .bt-content.zoom, #BodyLabel, .j-fontContent, .news_conent_two_text
            """);

    /** What sites call the place of a text and hardly anything else; a title or a line of dates may stand in it too. */
    private static final List<Evaluator> SURE = names("""
            #zoomcon, #Zoom, #zoom, .zoom, .pages_content, .article-content, .article_content, .article-con,
            .article_con, .arc_cont, .artcontent, .art_con, .arti_content, .wp_articlecontent, #artibody,
            #articleContent, #article_content, .content-text, .content_text, .con_text, .contentText, #contentText,
            .news_content, .news-content, .newsContent, #news_content, .detail-content, .detail_content,
            .detailContent, .xl-content, .xl_content, .xl_cont, .xl-cont, .xl_con, .xlcontent, .zwxl-content,
            .zfxxgk_zw_content, .wzy_content, .view.TRS, #div_zhengwen .view, .wz_content, .wzcon, .wznr, .nr_text,
            .zw_content, .zwcontent, #zhengwen, .zhengwen, .mainCont, .txt_con, .main-txt, #fontzoom, .fontzoom,
            #content_text, #conN, .conTxt, .contentBox, #con_con, .con_con, .gknb_content, .ewb-article-content,
            .ewb-info-con, .ewb-con-p, .nfra-detail, .wrapper_detail_text, .content_body, .zfwjwzcontent,
            .zcwjk-xlcon, .tys-main-zt, .scroll_main, .bfr_article_content, .show-content, .showContent,
            #NewsContent, #newsContent, .newscontent, .article_body, .article-body
            """);

    /** What sites call the place of a text, and other places. */
    private static final List<Evaluator> VAGUE = names("""
            article .content, .view, .infocontent, #infocontent, .yj3, #nr, #con, #content, .content, .zw, .detail,
            article, .main-content, .mainContent, #main_content
            """);

    /** All that can have one of these names. */
    private static final String CALLED = "[class], [id], ucapcontent, founder-content, article";

    /** An outer place is preferred where it holds so much more running text, in percent. */
    private static final int MUCH_MORE = 160;

    private static final int NEARLY_ALL = 80;

    static final int LEAST = 10;

    /** Without a name, only sentences or a form show that there is a text. */
    private static final int LEAST_DENSE = 40;

    private static final int LEAST_ROWS = 4;

    /** What lists show beside their links. */
    private static final Pattern DAYS = Pattern.compile(
            "[\\[(（]?(?:(?:19|20)\\d{2}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?(?:\\d{2}:\\d{2}(?::\\d{2})?)?[\\])）]?");

    private static final Pattern SENTENCE = Pattern.compile("[。；！？]");

    boolean own() {
        return kind == Kind.OWN;
    }

    private static List<Evaluator> names(String list) {
        return Stream.of(list.strip().split(",\\s*")).map(QueryParser::parse).toList();
    }

    static @Nullable BodyPlace of(Document page, Weights weights) {
        Element marked = BodyMarks.between(page);
        if (marked != null) {
            return new BodyPlace(marked, Kind.OWN);
        }
        BodyPlace own = best(page, OWN, weights, Kind.OWN);
        BodyPlace sure = best(page, SURE, weights, Kind.NAMED);
        BodyPlace named = sure != null && weights.of(sure.element) * 8L >= weights.of(page.body()) ? sure : null;
        if (own == null) {
            return named != null ? named : vague(page, weights);
        }
        boolean missesMuch = named != null
                && weights.of(named.element) > 200
                && weights.of(named.element) * 100L > (long) weights.of(own.element) * MUCH_MORE + 20000;
        return missesMuch ? named : own;
    }

    /** Of the first name that is there with text, the place with most of it. */
    private static @Nullable BodyPlace best(Document page, List<Evaluator> names, Weights weights, Kind kind) {
        List<Element> called = page.select(CALLED);
        BodyPlace linked = null;
        for (Evaluator name : names) {
            Element most = called.stream()
                    .filter(place ->
                            place.is(name) && !Words.tight(place.text()).isEmpty())
                    .max(Comparator.comparingInt(weights::of))
                    .orElse(null);
            if (most != null && running(most)) {
                return new BodyPlace(most, kind);
            }
            if (most != null && kind == Kind.OWN && linked == null) {
                linked = new BodyPlace(most, kind);
            }
        }
        return linked;
    }

    /** Whether it is a text and not a list of links. */
    private static boolean running(Element place) {
        int all = DAYS.matcher(Words.tight(place.text())).replaceAll("").length();
        int linked = Words.tight(place.select("a").text()).length();
        return all - linked >= LEAST && (all - linked) * 5L >= all;
    }

    /** Whether several lines stand in it: one long paragraph is no place. */
    private static boolean parted(Element element) {
        return element.stream()
                        .skip(1)
                        .filter(inner -> inner.normalName().equals("br") || Words.block(inner))
                        .limit(2)
                        .count()
                > 1;
    }

    private static @Nullable BodyPlace vague(Document page, Weights weights) {
        BodyPlace vague = best(page, VAGUE, weights, Kind.NAMED);
        BodyPlace densest = densest(page, weights);
        if (vague == null || densest == null) {
            return densest;
        }
        boolean most = weights.of(vague.element) * 10L >= weights.of(densest.element) * 7L;
        return most && !densest.element.parents().contains(vague.element) ? vague : densest;
    }

    /** The innermost element that holds nearly all running text of the page. */
    private static @Nullable BodyPlace densest(Document page, Weights weights) {
        Element place = page.body();
        int all = weights.of(place);
        boolean deeper = all > 0;
        while (deeper) {
            Element heaviest = place.children().stream()
                    .max(Comparator.comparingInt(weights::of))
                    .orElse(null);
            deeper = heaviest != null
                    && Words.block(heaviest)
                    && weights.of(heaviest) * 100L >= weights.of(place) * (long) NEARLY_ALL
                    && parted(heaviest);
            place = deeper && heaviest != null ? heaviest : place;
        }
        return all >= LEAST_DENSE
                        && running(place)
                        && (SENTENCE.matcher(place.text()).find()
                                || place.select("tr").size() >= LEAST_ROWS)
                ? new BodyPlace(place, Kind.DENSE)
                : null;
    }
}
