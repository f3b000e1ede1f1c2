package cn.yangguang.calendar;

/** A holiday notice for a year that none is out for: of our own invention, in the wording of such notices. */
public final class InventedNotice {

    /** The arrangement of 2027, with the weekdays of that year. */
    public static final String OF_2027 = """
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
            五、端午节：6月9日（周三）放假，共1天。
            六、中秋节：9月15日（周三）放假，共1天。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    private InventedNotice() {}
}
