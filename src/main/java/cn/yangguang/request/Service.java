package cn.yangguang.request;

/** How a letter is served, and with it the day that counts (国办公开办函〔2016〕235号). */
public enum Service {
    DIRECT("直接送达：申请人签收之日"),
    DELEGATED("委托送达：申请人签收之日"),
    POST("邮政企业邮寄：交邮之日"),
    ELECTRONIC("电子送达：到达申请人系统之日");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
