package cn.yangguang.request.similar;

import cn.yangguang.publication.open.LikePieces;
import cn.yangguang.request.disclosed.DisclosedAnswers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is public already and may be what somebody is about to ask for; read by the form's script. */
@Controller
class SimilarPages {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;
    private static final int MOST = 5;

    private final LikePieces pieces;
    private final DisclosedAnswers answers;

    SimilarPages(LikePieces pieces, DisclosedAnswers answers) {
        this.pieces = pieces;
        this.answers = answers;
    }

    /** Titles and answered questions with their paths, five of each at most; nothing for less than four characters. */
    @GetMapping(path = "/open/requests/similar", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<LikePieces.Like> similar(@RequestParam(defaultValue = "") String q) {
        String words = q.strip();
        if (words.length() < SHORTEST) {
            return List.of();
        }
        String looked = words.substring(0, Math.min(LONGEST, words.length()));
        List<LikePieces.Like> found = new ArrayList<>(pieces.of(looked, MOST));
        answers.like(looked, MOST).stream()
                .map(one -> new LikePieces.Like("公开的答复：" + one.shortened(), one.path()))
                .forEach(found::add);
        return found;
    }
}
