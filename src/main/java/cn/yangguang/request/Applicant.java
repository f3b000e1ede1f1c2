package cn.yangguang.request;

/**
 * Who asks: no more than the answer needs (Art. 29; 个人信息保护法 Art. 6). Absent texts are empty.
 *
 * @param name a person's name, or the organisation's
 * @param contact who answers for an organisation
 */
public record Applicant(
        ApplicantKind kind,
        String name,
        String contact,
        IdentityPaper paper,
        String identity,
        String phone,
        String email,
        String address) {

    /** The name as lists show it: the first character and two stars, however long it is. */
    public String masked() {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return kind.citizen() ? name.substring(0, first) + "**" : name;
    }
}
