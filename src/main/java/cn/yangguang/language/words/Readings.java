package cn.yangguang.language.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** All ways to read a text, from which the cheapest is taken (Viterbi). */
final class Readings {

    private final String text;
    private final List<List<Node>> starting;

    Readings(String text) {
        this.text = text;
        this.starting = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            starting.add(new ArrayList<>(4));
        }
        Lexicon.match(text, (start, known) -> add(start, start + known.text().length(), known));
        for (int i = 0; i < text.length(); i++) {
            addWhatNoDictionaryHas(i);
        }
    }

    private void add(int start, int end, Known known) {
        add(new Node(start, end, known, 0, known.place() ? Word.Sort.PLACE : Word.Sort.PLAIN));
    }

    void add(Node node) {
        starting.get(node.start).add(node);
    }

    private void addWhatNoDictionaryHas(int at) {
        int end = at;
        while (end < text.length() && letter(text.charAt(end))) {
            end++;
        }
        if (end > at && (at == 0 || !letter(text.charAt(at - 1)))) {
            add(at, end, Character.isDigit(text.charAt(at)) ? Lexicon.NUMBER : Lexicon.LETTERS);
        }
        for (Node node : starting.get(at)) {
            if (node.end == at + 1) {
                return;
            }
        }
        add(at, at + 1, Lexicon.unknown(text.substring(at, at + 1)));
    }

    private static boolean letter(char c) {
        return c < 0x100 && Character.isLetterOrDigit(c);
    }

    /** The nodes of the cheapest reading in their order; together they are the text. */
    List<Node> best() {
        List<List<Node>> ending = new ArrayList<>(text.length() + 1);
        for (int i = 0; i <= text.length(); i++) {
            ending.add(new ArrayList<>(4));
        }
        Node beginning = new Node(0, 0, Lexicon.BEGINNING, 0, Word.Sort.PLAIN);
        beginning.cost = 0;
        ending.getFirst().add(beginning);
        for (int at = 0; at < text.length(); at++) {
            for (Node node : starting.get(at)) {
                node.cost = Double.POSITIVE_INFINITY;
                node.reach(ending.get(at));
                if (node.before != null) {
                    ending.get(node.end).add(node);
                }
            }
        }
        Node end = new Node(text.length(), text.length(), Lexicon.END, 0, Word.Sort.PLAIN);
        end.reach(ending.getLast());
        return back(end);
    }

    private static List<Node> back(Node end) {
        Deque<Node> nodes = new ArrayDeque<>();
        for (Node node = end.before; node != null && node.before != null; node = node.before) {
            nodes.addFirst(node);
        }
        return List.copyOf(nodes);
    }
}
