package cn.yangguang.request.asking;

import cn.yangguang.request.keeping.Proofs;
import cn.yangguang.request.keeping.SealedProof;
import cn.yangguang.store.ContentType;
import cn.yangguang.web.SentName;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** The proofs of identity that came with a form: pictures and PDF, told from their content. */
@Component
class SentProofs {

    private final Proofs proofs;

    SentProofs(Proofs proofs) {
        this.proofs = proofs;
    }

    static List<Field> fields() {
        return names().stream()
                .map(name -> Field.file(name, "身份证明扫描件 " + name.substring("proof".length()), ".pdf,.png,.jpg,.jpeg")
                        .hint(name.equals("proof1") ? "可以不附；PDF、PNG 或者 JPEG，每个不超过 10 MB，加密保存。" : ""))
                .toList();
    }

    private static List<String> names() {
        return IntStream.rangeClosed(1, Proofs.MOST).mapToObj(i -> "proof" + i).toList();
    }

    /** The files that were chosen, by the name of their field. */
    static List<MultipartFile> of(MultiValueMap<String, MultipartFile> sent) {
        return names().stream()
                .flatMap(name -> sent.getOrDefault(name, List.of()).stream())
                .filter(file -> !file.isEmpty()
                        || !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isEmpty())
                .toList();
    }

    /** What is wrong with them, by name; and where something else is, that they must be chosen anew. */
    static void problems(List<MultipartFile> files, FormProblems problems) {
        if (files.size() > Proofs.MOST) {
            problems.add("proof1", "身份证明最多附 " + Proofs.MOST + " 个文件，这次选了 " + files.size() + " 个。");
        }
        boolean others = !problems.isEmpty();
        for (MultipartFile file : files) {
            String wrong = wrong(file);
            if (!wrong.isEmpty()) {
                problems.add(file.getName(), "“" + name(file) + "”" + wrong);
            } else if (others) {
                problems.add(file.getName(), "浏览器不能代为保留已选的文件，请重新选择“" + name(file) + "”。");
            }
        }
    }

    private static String wrong(MultipartFile file) {
        if (file.getSize() > Proofs.LONGEST) {
            return "超过 10 MB，请压缩以后再附。";
        }
        if (file.isEmpty()) {
            return "是空的，请检查后重新选择。";
        }
        return ContentType.of(bytes(file)).scanned() ? "" : "的内容不是 PDF、PNG 或者 JPEG（不看文件名），请换成扫描件或者照片。";
    }

    /** Seals them; call it once nothing is wrong. */
    List<SealedProof> sealed(List<MultipartFile> files) {
        List<SealedProof> sealed = new ArrayList<>();
        for (MultipartFile file : files) {
            byte[] content = bytes(file);
            sealed.add(proofs.seal(name(file), ContentType.of(content), content));
        }
        return sealed;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String name(MultipartFile file) {
        return SentName.clean(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }
}
