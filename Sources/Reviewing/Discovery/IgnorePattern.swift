/// One line of a `.gitignore`.
struct IgnorePattern: Sendable, Hashable {
    /// Takes back what an earlier line ignores.
    let isNegated: Bool
    let isForFoldersOnly: Bool
    /// Holds for a name in any folder below, and not for a path.
    let isName: Bool
    private let wildcard: Wildcard

    /// nil for an empty line and a comment.
    init?(line: String) { self.init(Substring(line).utf8) }

    init?(_ line: some Collection<UInt8>) {
        var bytes = Self.withoutTrailingSpaces(Array(line))[...]
        guard bytes.first != UInt8(ascii: "#") else { return nil }
        isNegated = bytes.first == UInt8(ascii: "!")
        if isNegated { bytes.removeFirst() }
        isForFoldersOnly = bytes.last == UInt8(ascii: "/")
        if isForFoldersOnly { bytes.removeLast() }
        isName = !bytes.contains(UInt8(ascii: "/"))
        if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
        guard !bytes.isEmpty else { return nil }
        wildcard = Wildcard(bytes)
    }

    /// - Parameters:
    ///   - path: relative to the folder of the `.gitignore`.
    ///   - name: its last part.
    func matches(path: Substring.UTF8View, name: Substring.UTF8View, isFolder: Bool) -> Bool {
        guard isFolder || !isForFoldersOnly else { return false }
        return wildcard.matches(isName ? name : path)
    }

    /// A space behind a backslash stays.
    private static func withoutTrailingSpaces(_ line: [UInt8]) -> [UInt8] {
        var end = 0
        var index = 0
        while index < line.count {
            if line[index] == UInt8(ascii: "\\") {
                index = min(index + 2, line.count)
                end = index
            } else {
                index += 1
                if line[index - 1] != UInt8(ascii: " ") { end = index }
            }
        }
        return Array(line[..<end])
    }
}
