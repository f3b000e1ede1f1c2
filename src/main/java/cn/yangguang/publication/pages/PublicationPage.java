package cn.yangguang.publication.pages;

import cn.yangguang.language.TextChange;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.findings.KeptFindings;
import cn.yangguang.publication.findings.Spot;
import cn.yangguang.publication.policy.keeping.RelatedDocuments;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.stream.Stream;

/** What the pages about publications show. */
public final class PublicationPage {

    private PublicationPage() {}

    /** The pieces within reach; {@code levels} leads to the levels of review, {@code imports} to what was imported, or is empty. */
    public record Listing(
            List<Row> rows, Paging paging, List<Field> filters, boolean mayWrite, String levels, String imports) {
        public Listing {
            rows = List.copyOf(rows);
            filters = List.copyOf(filters);
        }
    }

    /** One piece of the list. */
    public record Row(String title, String path, String unit, String indexNumber, List<Badge> badges, String changed) {
        public Row {
            badges = List.copyOf(badges);
        }
    }

    /**
     * The form of title, text, attribute and metadata.
     *
     * @param path of the piece, empty for a new one
     * @param overtaken what changed from the text that is stored now to the one typed here, where somebody came between
     */
    public record Writing(
            String heading,
            String path,
            String action,
            String seen,
            String note,
            List<Part> parts,
            FormProblems problems,
            List<List<TextChange>> overtaken) {
        public Writing {
            parts = List.copyOf(parts);
            overtaken = List.copyOf(overtaken);
        }

        /** All questions, for the list of what is wrong. */
        public List<Field> fields() {
            return parts.stream().flatMap(part -> part.fields().stream()).toList();
        }
    }

    /**
     * Questions that belong together; where something is chosen that brings other questions, it can be sent alone.
     *
     * @param nothing whether there is nothing of the catalogue to choose from
     */
    public record Part(String heading, List<Field> fields, boolean chooses, boolean nothing) {
        Part(String heading, List<Field> fields) {
            this(heading, fields, false, false);
        }

        Part choosing(boolean ofNothing) {
            return new Part(heading, fields, true, ofNothing);
        }

        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** One piece as whoever works on it sees it. */
    public record Show(
            String title,
            String path,
            List<Badge> badges,
            String sentence,
            String edit,
            String open,
            List<StandardTable.Row> facts,
            List<RelatedDocuments.Group> related,
            String body,
            Files files,
            Changes changes,
            Findings findings,
            Said said,
            List<Ask> asks,
            List<String> hindrances,
            FormProblems problems,
            List<Event> events,
            Draft draft) {
        public Show {
            badges = List.copyOf(badges);
            facts = List.copyOf(facts);
            related = List.copyOf(related);
            asks = List.copyOf(asks);
            hindrances = List.copyOf(hindrances);
            events = List.copyOf(events);
        }

        /** The questions of all steps, for the list of what is wrong. */
        public List<Field> fields() {
            return Stream.concat(asks.stream().flatMap(ask -> ask.fields().stream()), draft.period().stream())
                    .toList();
        }
    }

    /**
     * What it says as an item of the catalogue, as whoever works on it reads it.
     *
     * @param rows its rows in words, or nothing
     * @param rowsPath where they are seen and imported; empty where the piece belongs to no item
     */
    public record Said(List<Element> elements, String rows, String rowsPath) {
        public Said {
            elements = List.copyOf(elements);
        }
    }

    /** One element: what was written, and what the public reads of it. */
    public record Element(String heading, String words, String showing, String open) {}

    /** The files, and whether they may be changed. */
    public record Files(List<File> list, boolean open, String seen, Field field) {
        public Files {
            list = List.copyOf(list);
        }
    }

    /**
     * A file.
     *
     * @param masks whether a masked copy can be put in its place
     * @param original where the file is of which it is the masked copy, or empty
     */
    public record File(String name, String path, String size, String address, boolean masks, String original) {}

    /** What changed since, by paragraph; empty where nothing is compared. */
    public record Changes(String since, List<List<TextChange>> paragraphs) {
        public Changes {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * What a machine found: still to be settled by whoever drafts, and what they let stand.
     *
     * @param more how many are not shown now
     * @param stopping how many stop the piece from being handed in; the others are advice
     */
    public record Findings(List<Found> open, int more, int stopping, List<KeptFindings.Kept> kept) {
        public Findings {
            open = List.copyOf(open);
            kept = List.copyOf(kept);
        }
    }

    /** One place of the list; its number stands in the text too. */
    public record Found(int number, Spot spot) {}

    /**
     * What whoever drafts settles beside the content.
     *
     * @param period the questions about how long it is to stand; none where they cannot be answered now
     * @param discard whether the draft may be thrown away
     * @param number the document number that keeps it from being thrown away, or empty
     * @param register where that number can be voided
     */
    public record Draft(List<Field> period, boolean discard, String number, String register) {
        public Draft {
            period = List.copyOf(period);
        }
    }

    /** A step that can be taken: a button that opens its questions. */
    public record Ask(
            String label,
            String action,
            String seen,
            String sentence,
            List<Field> fields,
            boolean grave,
            boolean open) {
        public Ask {
            fields = List.copyOf(fields);
        }
    }

    /** A line of the history. */
    public record Event(String at, String edition, String what, String who, String words) {}
}
