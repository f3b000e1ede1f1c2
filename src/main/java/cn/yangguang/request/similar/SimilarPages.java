package cn.yangguang.request.similar;

import cn.yangguang.publication.open.LikePieces;
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

    SimilarPages(LikePieces pieces) {
        this.pieces = pieces;
    }

    /** Titles with their paths, five at most; nothing for less than four characters. */
    @GetMapping(path = "/open/requests/similar", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<LikePieces.Like> similar(@RequestParam(defaultValue = "") String q) {
        String words = q.strip();
        return words.length() < SHORTEST
                ? List.of()
                : pieces.of(words.substring(0, Math.min(LONGEST, words.length())), MOST);
    }
}
