package cn.yangguang.post;

import org.jspecify.annotations.Nullable;

/**
 * How the post stands.
 *
 * @param due letters whose time has come and which have not gone, those included that failed
 * @param later letters whose time has not come
 * @param troubled letters that failed at least once and will be tried again
 * @param delivered letters of the last 30 days that went
 * @param givenUp letters of the last 30 days that will not be tried again
 * @param trouble why the last one failed that is still tried, or nothing
 */
public record PostState(
        long due,
        long later,
        long troubled,
        long delivered,
        long givenUp,
        @Nullable Trouble trouble) {}
