package cn.yangguang.request.letters;

import cn.yangguang.request.keeping.Forgetting;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Letters of an anonymised case keep their numbers, days and places in the register; people go out of their words, and sealed copies cannot be opened any more. */
@Component
class ForgettingLetters implements Forgetting {

    private final Letters letters;

    ForgettingLetters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void forget(UUID request, UnaryOperator<String> nameless) {
        for (KeptLetter letter : letters.of(request)) {
            LetterText finished = letter.finished();
            letters.forget(
                    letter.id(),
                    letter.wording().with(nameless),
                    finished == null ? null : finished.with(nameless),
                    nameless.apply(letter.voided()));
        }
    }
}
