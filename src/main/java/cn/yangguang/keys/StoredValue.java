package cn.yangguang.keys;

/** A value as it stands in a column: {@code algorithm:key version:body}. */
record StoredValue(String algorithm, int version, String body) {

    static StoredValue parse(String algorithm, String stored) {
        String[] parts = stored.split(":", 3);
        if (parts.length != 3 || !parts[0].equals(algorithm) || !parts[1].matches("[1-9]\\d{0,8}")) {
            throw new IllegalStateException("not a stored " + algorithm + " value");
        }
        return new StoredValue(algorithm, Integer.parseInt(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return algorithm + ":" + version + ":" + body;
    }
}
