package cn.yangguang.publication.importing;

import cn.yangguang.checks.Checks;
import cn.yangguang.checks.Kind;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.Unit;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.findings.Examining;
import cn.yangguang.publication.findings.Spot;
import cn.yangguang.publication.importing.Prepared.At;
import cn.yangguang.publication.importing.reading.Parsing;
import cn.yangguang.publication.importing.reading.SourceJson;
import cn.yangguang.publication.importing.reading.SourceLine;
import cn.yangguang.publication.importing.reading.SourcePiece;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads lines and looks them through: all that takes time and changes nothing, so that several batches run at once. */
@Component
class Preparing {

    private static final Logger LOG = LoggerFactory.getLogger(Preparing.class);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String SECRET = "有密级标志，不得进入本系统，没有保存。";

    private final ImportedPieces pieces;
    private final SourceFiles files;
    private final Examining examining;
    private final Clock clock;

    Preparing(ImportedPieces pieces, SourceFiles files, Examining examining, Clock clock) {
        this.pieces = pieces;
        this.files = files;
        this.examining = examining;
        this.clock = clock;
    }

    /** What is known of the house when an import begins. */
    record Surroundings(Issuers issuers, Set<String> ownNames) {}

    private record Parsed(At at, String hash, Parsing parsing) {}

    Surroundings surroundings(Issuers issuers) {
        return new Surroundings(issuers, examining.ownNames());
    }

    /** Each line in its order. */
    List<Prepared> prepare(ImportRun run, Surroundings house, List<SourceLine> lines) {
        List<Parsed> parsed = lines.stream().map(Preparing::parsed).toList();
        List<String> ids = new ArrayList<>();
        parsed.forEach(one -> {
            if (one.parsing() instanceof Parsing.Read(SourcePiece piece)) {
                ids.add(piece.id());
                run.unknown().addAll(piece.unknown());
            }
        });
        Map<String, ImportedPieces.Known> known = pieces.known(run.place(), ids);
        return parsed.stream().map(one -> prepared(run, house, one, known)).toList();
    }

    private static Parsed parsed(SourceLine line) {
        At at = new At(line.file(), line.number());
        return new Parsed(at, Sm3.hex(Sm3.hash(line.bytes())), SourceJson.read(line));
    }

    private Prepared prepared(ImportRun run, Surroundings house, Parsed line, Map<String, ImportedPieces.Known> known) {
        return switch (line.parsing()) {
            case Parsing.Refused(String id, String sentence) -> new Prepared.Refused(line.at(), id, sentence, false);
            case Parsing.Read(SourcePiece piece) -> {
                ImportedPieces.Known before = known.get(piece.id());
                yield before != null && before.hash().equals(line.hash())
                        ? new Prepared.Unchanged(line.at(), piece.id())
                        : guarded(run, house, line, piece);
            }
        };
    }

    /** One line that nobody foresaw does not end the import. */
    private Prepared guarded(ImportRun run, Surroundings house, Parsed line, SourcePiece piece) {
        try {
            return read(run, house, line, piece);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("line {} of {}", line.at().line(), line.at().file(), e);
            return new Prepared.Refused(line.at(), piece.id(), "这一行的内容处理不了，请检查后再导入。", false);
        }
    }

    private Prepared read(ImportRun run, Surroundings house, Parsed line, SourcePiece piece) {
        return switch (files.keep(run.folder(), piece.files())) {
            case SourceFiles.Keeping.Refused(String sentence, boolean secret) ->
                new Prepared.Refused(line.at(), piece.id(), sentence, secret);
            case SourceFiles.Keeping.Kept(var kept) -> {
                Optional<Unit> unit = piece.issuer().isEmpty()
                        ? Optional.of(run.place())
                        : house.issuers().unit(piece.issuer());
                String issuer = unit.isPresent() ? "" : piece.issuer();
                yield ready(
                        run,
                        house,
                        line,
                        piece,
                        unit.orElse(null),
                        SourceContents.of(piece, run.publish(), issuer, kept));
            }
        };
    }

    /** What was public elsewhere is not held for its misprints, nor for what its files carry. */
    private static List<Spot> grave(List<Spot> spots) {
        return spots.stream()
                .filter(spot -> spot.kind().personal() || spot.kind() == Kind.SECRECY_MARK)
                .toList();
    }

    private Prepared ready(
            ImportRun run, Surroundings house, Parsed line, SourcePiece piece, @Nullable Unit unit, Content content) {
        List<Spot> spots = run.publish() ? grave(examining.found(content, house.ownNames())) : List.of();
        boolean secret = run.publish()
                ? spots.stream().anyMatch(spot -> spot.kind() == Kind.SECRECY_MARK)
                : Checks.marked(piece.title()) || Checks.marked(piece.body());
        if (secret) {
            return new Prepared.Refused(line.at(), piece.id(), SECRET, true);
        }
        Instant now = clock.instant();
        String held = run.publish() ? held(spots, piece.publishedOn(), now) : "";
        boolean publish = run.publish() && held.isEmpty();
        Content undetermined = publish || !run.publish() ? content : SourceContents.undetermined(content);
        return new Prepared.Ready(
                line.at(),
                piece.id(),
                line.hash(),
                undetermined,
                undetermined.hash(),
                publish ? Optional.ofNullable(piece.publishedOn()).orElse(now) : null,
                unit,
                unit == null ? piece.issuer() : "",
                held,
                SourceContents.unread(piece),
                words(publish, held, piece.publishedOn()));
    }

    private static String held(List<Spot> spots, @Nullable Instant published, Instant now) {
        if (published != null && published.isAfter(now)) {
            return "原公开日期在今天以后，已存为草稿，没有公开。";
        }
        return spots.isEmpty() ? "" : "机器检查发现" + counted(spots) + "，已存为草稿，没有公开；请处理以后送审。";
    }

    private static String counted(List<Spot> spots) {
        Map<Kind, Integer> kinds = new TreeMap<>();
        spots.forEach(spot -> kinds.merge(spot.kind(), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey().words() + " " + kind.getValue() + " 处")
                .collect(Collectors.joining("、"));
    }

    private static String words(boolean publish, String held, @Nullable Instant published) {
        if (!publish) {
            return held.isEmpty() ? "从其他系统导入，作为草稿存入。" : held;
        }
        return published == null
                ? "此前已在其他平台公开（原公开日期不详），本系统导入。"
                : "此前已在其他平台公开（" + published.atZone(SHANGHAI).toLocalDate() + "），本系统导入。";
    }
}
