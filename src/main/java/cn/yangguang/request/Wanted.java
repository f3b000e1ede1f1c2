package cn.yangguang.request;

/** In which form, and by which way, the applicant wants the information (Art. 29, 40). */
public record Wanted(Form form, Way way) {

    /** The form of the information. */
    public enum Form {
        PAPER("纸质"),
        ELECTRONIC("电子文档"),
        DISC("光盘等存储介质"),
        INSPECTION("现场查阅、抄录");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The way it takes to the applicant. */
    public enum Way {
        POST("邮寄"),
        EMAIL("电子邮件"),
        ONLINE("在本网站查收"),
        PICK_UP("自行领取"),
        FAX("传真");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
