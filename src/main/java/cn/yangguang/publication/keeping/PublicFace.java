package cn.yangguang.publication.keeping;

/** The page as the public gets it, drawn before it goes out: the second look reads it. */
public interface PublicFace {

    /** The HTML of an edition that is about to be published. */
    String page(KeptEdition kept);
}
