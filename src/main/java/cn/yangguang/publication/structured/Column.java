package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;

/**
 * A column of a piece's rows.
 *
 * @param listed whether the catalogue itself names it; else kind and showing were told from its heading
 */
public record Column(ContentElement element, boolean listed) {

    /** Its heading on pages and in files; sums of money say their unit. */
    public String heading() {
        return heading(element);
    }

    /** The heading of an element. */
    static String heading(ContentElement element) {
        boolean money = element.kind() == FieldKind.MONEY && !element.name().contains("元");
        return money ? element.name() + "（元）" : element.name();
    }

    /** Whether the public has this column at all. */
    public boolean visible() {
        return Veil.of(element, "·").isPresent();
    }

    /** Whether its cells can be counted with by anybody: numbers that are shown whole. */
    public boolean numbers() {
        return shown() && (element.kind() == FieldKind.MONEY || element.kind() == FieldKind.NUMBER);
    }

    /** Whether its cells are days, months or years that are shown whole. */
    public boolean days() {
        return shown() && element.kind() == FieldKind.DATE;
    }

    private boolean shown() {
        return element.showing() == Showing.SHOW;
    }
}
