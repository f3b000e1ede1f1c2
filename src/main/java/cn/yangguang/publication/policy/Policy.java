package cn.yangguang.publication.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What an edition says of itself as a policy document; {@link #NONE} for most pieces. */
public record Policy(PolicyKind kind, Interpretation interpretation, List<Relation> relations) {

    public static final Policy NONE = new Policy(PolicyKind.NONE, Interpretation.NONE, List.of());

    public Policy {
        relations = List.copyOf(relations);
    }

    /** All that it says, part by part, for the hash under which an edition is signed; nothing where it says nothing. */
    public List<String> parts() {
        if (equals(NONE)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of(
                kind.name(),
                Objects.toString(interpretation.needed(), ""),
                interpretation.reason(),
                Objects.toString(interpretation.form(), ""),
                interpretation.interpreter(),
                interpretation.organ(),
                Objects.toString(interpretation.by(), "")));
        relations.forEach(one -> parts.addAll(List.of(
                one.kind().name(),
                Objects.toString(one.publication(), ""),
                one.number(),
                one.title(),
                one.indexNumber())));
        return parts;
    }

    /** Why it cannot be reviewed like this (Chinese); nothing where it can. */
    public Optional<String> problem() {
        return kind == PolicyKind.NONE ? Optional.empty() : interpretation.problem();
    }

    /** Whether it interprets another document. */
    public boolean interprets() {
        return relations.stream().anyMatch(one -> one.kind() == RelationKind.INTERPRETS);
    }

    /** The publications of this house that it relates to in one of these ways, each once. */
    public List<UUID> publications(RelationKind kind) {
        return relations.stream()
                .filter(one -> one.kind() == kind)
                .map(Relation::publication)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
