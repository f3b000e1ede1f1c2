package cn.yangguang.request.letters;

import cn.yangguang.request.clock.ProcessingFee;

/** What a fee is computed from: by piece or by volume, never both (国办函〔2020〕109号, 3). */
sealed interface FeeAsked {

    /** The fee in whole yuan. */
    int yuan();

    /** How it was computed, as the notice says it. */
    String words();

    /**
     * By piece.
     *
     * @param before pieces that the applicant asked this organ for earlier in the calendar month
     * @param pieces the pieces of this application
     */
    record ByPiece(int before, int pieces) implements FeeAsked {
        @Override
        public int yuan() {
            return Math.toIntExact(ProcessingFee.byPiece(before, pieces));
        }

        @Override
        public String words() {
            return "按件计收：同一申请人一个自然月内累计10件以下（含10件）的不收费，11至30件（含30件）的部分每件100元，31件以上的部分以10件为一档，每增加一档收费标准提高100元/件。您本月此前已提出"
                    + before + "件，本次申请" + pieces + "件，应缴" + yuan() + "元。";
        }
    }

    /** By volume, a page being one side of A4 or smaller. */
    record ByVolume(int pages) implements FeeAsked {
        @Override
        public int yuan() {
            return Math.toIntExact(ProcessingFee.byVolume(pages));
        }

        @Override
        public String words() {
            return "按量计收：30页以下（含30页）的不收费，31至100页（含100页）的部分每页10元，101至200页（含200页）的部分每页20元，201页以上的部分每页40元。本次提供" + pages
                    + "页，应缴" + yuan() + "元。";
        }
    }
}
