package cn.yangguang.publication.cleanup.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of clean-up rounds show. */
public final class CleanUpPage {

    private CleanUpPage() {}

    /** The rounds, and the form that begins one; without fields for who may not. */
    public record Rounds(List<Round> rounds, List<Field> fields, FormProblems problems) {
        public Rounds {
            rounds = List.copyOf(rounds);
            fields = List.copyOf(fields);
        }
    }

    /** A round in a list. */
    public record Round(String title, String path, String place, String begun, Badge badge) {}

    /**
     * One round.
     *
     * @param close where it is closed; empty where that cannot be done
     * @param cancel why it is given up, asked where that can be done; or null
     * @param open its public page; empty while it goes on
     */
    public record Show(
            String title,
            String path,
            String sentence,
            List<Item> items,
            Paging paging,
            String close,
            @Nullable Field cancel,
            String open,
            FormProblems problems) {
        public Show {
            items = List.copyOf(items);
        }
    }

    /**
     * A document of it.
     *
     * @param fields the questions of a proposal; empty where this person proposes nothing
     * @param again whether what was typed about it just now was refused
     * @param confirms whether this person may confirm what is proposed
     */
    public record Item(
            String title,
            String path,
            String number,
            String unit,
            Badge badge,
            String reason,
            String publication,
            String seen,
            List<Field> fields,
            boolean again,
            boolean confirms) {
        public Item {
            fields = List.copyOf(fields);
        }
    }

    /** What came of a round, for the public. */
    public record Results(String title, String sentence, List<Item> items, Paging paging) {
        public Results {
            items = List.copyOf(items);
        }
    }
}
