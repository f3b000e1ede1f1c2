package cn.yangguang.plan.pages.confirm;

import cn.yangguang.plan.draft.Obstacle;
import java.util.List;
import java.util.UUID;

/** What stands in the way of confirming, each with the place where it is settled. */
final class Obstructions {

    private Obstructions() {}

    static List<ReadingPage.Obstruction> of(UUID id, List<Obstacle> obstacles) {
        return obstacles.stream().map(one -> obstruction(id, one)).toList();
    }

    private static ReadingPage.Obstruction obstruction(UUID id, Obstacle obstacle) {
        String path = "/desk/plans/" + id + "/reading";
        return new ReadingPage.Obstruction(
                obstacle.sentence(),
                switch (obstacle.matter()) {
                    case HEAD -> path + "#head";
                    case UNITS -> path + "/units";
                    case ROUND -> "/desk/plans/" + id + "/circulation";
                    case TASK -> path + "/" + obstacle.task();
                });
    }
}
