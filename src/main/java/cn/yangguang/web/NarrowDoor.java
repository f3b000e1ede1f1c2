package cn.yangguang.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Lets only so many in at once to what costs much; whoever finds it full waits a little, and then is told in one sentence
 * when to come back (503 with Retry-After).
 */
public final class NarrowDoor {

    private static final int SECONDS = 30;

    private final Semaphore places;
    private final Duration wait;
    private final String sentence;

    /**
     * A door of its own.
     *
     * @param places how many are let in at once
     * @param wait how long one waits for a place
     * @param sentence why there is none (Chinese)
     */
    public NarrowDoor(int places, Duration wait, String sentence) {
        this.places = new Semaphore(places, true);
        this.wait = wait;
        this.sentence = sentence;
    }

    /** A view that costs much to write; its place is held until it is written. */
    public View writing(View view) {
        return (model, request, response) -> {
            if (entered()) {
                try {
                    view.render(model, request, response);
                } finally {
                    places.release();
                }
            } else {
                full().render(model, request, response);
            }
        };
    }

    /** What costs much to find out; the view that comes of it is written outside. */
    public View asking(Supplier<View> asked) {
        if (!entered()) {
            return full();
        }
        try {
            return asked.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private View full() {
        return (model, request, response) -> {
            response.setHeader(HttpHeaders.RETRY_AFTER, "" + SECONDS);
            Views.problem(ProblemPage.full(sentence, SECONDS)).render(model, request, response);
        };
    }
}
