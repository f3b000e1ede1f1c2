package cn.yangguang.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What shows that a duty was done. */
public sealed interface Proof {

    /** A file of this name, kept in the store under its SM3. */
    record File(String name, String sm3) implements Proof {}

    /** A page at this address; null until it was fetched. */
    record Link(String address, @Nullable Page page) implements Proof {}

    /** Words alone: something happened. */
    record Note() implements Proof {}

    /** Something that this system itself keeps, such as {@code meeting/<id>}, with the SM3 of its state. */
    record Kept(String thing, String sm3) implements Proof {}

    /** A page as it was fetched: what it says of itself, and the SM3 of its content. */
    record Page(
            String title, @Nullable String number, @Nullable LocalDate date, String sm3, Instant fetched) {}
}
