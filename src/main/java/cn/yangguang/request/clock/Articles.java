package cn.yangguang.request.clock;

import java.time.LocalDate;

/** The rules that the clock cites. */
final class Articles {

    static final String REGULATION = "《政府信息公开条例》";
    static final String CORRECTION = REGULATION + "第三十条";
    static final String OPINION = REGULATION + "第三十二条、第三十四条";
    static final String CONSULTATION = REGULATION + "第三十三条第三款";
    static final String EXTENSION = REGULATION + "第三十三条第二款";
    static final String REPLY = REGULATION + "第三十三条";
    static final String DELAY = REGULATION + "第三十五条";
    static final String FEE = REGULATION + "第四十二条，国办函〔2020〕109号";

    /** The first Regulation came into force, and with it requests. */
    static final LocalDate FIRST = LocalDate.of(2008, 5, 1);
    /** The Regulation of 2019 came into force. */
    static final LocalDate IN_FORCE = LocalDate.of(2019, 5, 15);

    private Articles() {}
}
