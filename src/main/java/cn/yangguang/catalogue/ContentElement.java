package cn.yangguang.catalogue;

/** One of the contents that an item asks for (公开内容要素), as a typed field. */
public record ContentElement(String name, FieldKind kind, Showing showing) {

    /** An element of which only the name is known, as printed catalogues give it. */
    public static ContentElement named(String name) {
        return new ContentElement(name, FieldKind.named(name), Showing.named(name));
    }

    /** The element of this name in an item that stood before, for its kind and showing; else this one. */
    ContentElement over(DisclosureItem before) {
        return before.contentElements().stream()
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElse(this);
    }

    /** Whether its name says a personal datum that this showing would put out whole. */
    boolean exposes() {
        return showing == Showing.SHOW && Showing.named(name) != Showing.SHOW;
    }
}
