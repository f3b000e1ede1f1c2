package cn.yangguang.catalogue;

import cn.yangguang.language.Characters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a catalogue: what is disclosed, with which contents, on what basis, by when, by whom, where and to whom.
 *
 * @param field the field of the standard catalogues that it belongs to, such as 财政预决算
 * @param legalBasis the acts and articles as printed
 * @param timeLimit the words of the 公开时限 column; {@link TimeLimit} reads them
 * @param disclosingUnit the names of the 公开主体 column, as printed
 * @param otherChannels what 其他 stands for; empty where it is not ticked
 * @param audience to whom it is addressed; empty is everyone (全社会)
 * @param publicationDays how many days it stays public, 1 or more; null is without end
 * @param noticeDays how many days it must stand at least, 1 or more; null where nothing asks for any
 * @param nextReviewOn when it is looked at again whether it can be opened (条例 18); only what is not proactive has it
 */
public record DisclosureItem(
        String field,
        String firstLevel,
        String secondLevel,
        List<ContentElement> contentElements,
        String legalBasis,
        String timeLimit,
        String disclosingUnit,
        Set<Channel> channels,
        String otherChannels,
        String audience,
        Way way,
        Set<Level> levels,
        @Nullable Integer publicationDays,
        @Nullable Integer noticeDays,
        @Nullable LocalDate nextReviewOn) {

    /** What printed catalogues write over the boxes of those who are not everyone. */
    public static final String CERTAIN_GROUPS = "特定群体";

    public DisclosureItem {
        contentElements = List.copyOf(contentElements);
        channels = ordered(channels, Channel.class);
        levels = ordered(levels, Level.class);
    }

    /** In printed order, whatever order they were ticked in. */
    private static <E extends Enum<E>> Set<E> ordered(Set<E> some, Class<E> kind) {
        Set<E> set = EnumSet.noneOf(kind);
        set.addAll(some);
        return Collections.unmodifiableSet(set);
    }

    /** The same with other contents. */
    public DisclosureItem with(List<ContentElement> elements) {
        return with(elements, nextReviewOn);
    }

    private DisclosureItem with(List<ContentElement> elements, @Nullable LocalDate reviewOn) {
        return new DisclosureItem(
                field,
                firstLevel,
                secondLevel,
                elements,
                legalBasis,
                timeLimit,
                disclosingUnit,
                channels,
                otherChannels,
                audience,
                way,
                levels,
                publicationDays,
                noticeDays,
                reviewOn);
    }

    /**
     * As it was read from a printed catalogue, over what stood there before: what such catalogues have no column for stays,
     * and so do words that differ in spaces alone.
     */
    public DisclosureItem over(DisclosureItem before) {
        return new DisclosureItem(
                field,
                firstLevel,
                secondLevel,
                contentElements.stream().map(element -> element.over(before)).toList(),
                over(legalBasis, before.legalBasis),
                over(timeLimit, before.timeLimit),
                over(disclosingUnit, before.disclosingUnit),
                channels,
                over(otherChannels, before.otherChannels),
                over(audience, before.audience),
                way,
                levels,
                before.publicationDays,
                before.noticeDays,
                way == Way.PROACTIVE ? null : before.nextReviewOn);
    }

    private static String over(String words, String before) {
        return Characters.withoutSpace(words).equals(Characters.withoutSpace(before)) ? before : words;
    }

    /** The same, looked at again on this day. */
    public DisclosureItem reviewedOn(@Nullable LocalDate day) {
        return with(contentElements, day);
    }

    /** What tells it from all others of its catalogue: field, first and second level. */
    public String key() {
        return field + "\n" + firstLevel + "\n" + secondLevel;
    }
}
