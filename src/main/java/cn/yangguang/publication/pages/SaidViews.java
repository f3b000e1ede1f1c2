package cn.yangguang.publication.pages;

import cn.yangguang.catalogue.Showing;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.structured.Answer;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.Structured;

/** Draws up what a piece says as an item of the catalogue, whole, for whoever works on it. */
final class SaidViews {

    private SaidViews() {}

    static PublicationPage.Said of(KeptEdition kept, String path) {
        Structured structured = kept.content().structured();
        RowSet rows = structured.rows();
        return new PublicationPage.Said(
                structured.answers().stream()
                        .filter(answer -> !answer.value().isEmpty())
                        .map(SaidViews::element)
                        .toList(),
                rows == null ? "" : rows.count() + " 行，" + rows.columns().size() + " 列",
                structured.filing() == null ? "" : path + "/rows");
    }

    private static PublicationPage.Element element(Answer answer) {
        Showing showing = answer.element().showing();
        String open = showing == Showing.SHOW ? "" : answer.open().orElse("");
        return new PublicationPage.Element(
                answer.element().name(), answer.value(), showing == Showing.SHOW ? "" : showing.label(), open);
    }
}
