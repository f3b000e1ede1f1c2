package cn.yangguang.request.letters;

/** The letters that an organ keeps for its cases. */
enum LetterKind {
    REGISTRATION("政府信息公开申请登记表", false),
    RECEIPT("政府信息公开申请接收回执", false),
    CORRECTION("政府信息公开申请补正告知书", true),
    REASONS("政府信息公开申请说明理由告知书", true),
    DELAY("政府信息公开申请延期答复告知书", true),
    THIRD_PARTY("政府信息公开征求意见书（第三方）", true),
    CONFIRMATION("政府信息公开征求意见确认函", false),
    CONSULTATION_TOLD("政府信息公开征求意见告知书（申请人）", true),
    DISCLOSURE_TOLD("政府信息依申请公开告知书（第三方）", true),
    CO_AUTHOR("政府信息公开征求意见书（共同制作机关）", true),
    ASSISTANCE("政府信息公开协办函", true),
    FEE("政府信息公开信息处理费收费通知书", true),
    REPLY("政府信息公开申请答复书", true);

    private final String label;
    private final boolean numbered;

    LetterKind(String label, boolean numbered) {
        this.label = label;
        this.numbered = numbered;
    }

    /** As lists name it. */
    String label() {
        return label;
    }

    /** As the letter is headed: whom it is for stands below. */
    String title() {
        return label.replaceAll("（.*）", "");
    }

    /** Whether it goes out under a number of its organ. */
    boolean numbered() {
        return numbered;
    }
}
