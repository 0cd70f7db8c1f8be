package dev.architect.gallery;

/// @param type the folder that it lies in
/// @param name of its file, without the ending
record Sample(String type, String name, String source) {

    public String id() {
        return type + "-" + name;
    }

    public String png() {
        return "/diagrams/%s/%s.png".formatted(type, name);
    }

    public String svg() {
        return "/diagrams/%s/%s.svg".formatted(type, name);
    }

    public String tryIt() {
        return "/diagrams?sample=%s/%s#try".formatted(type, name);
    }
}
