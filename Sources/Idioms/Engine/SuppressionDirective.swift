/// What one comment says about silencing, if it says something.
struct SuppressionDirective {
    enum Kind { case line, file, disable, enable }

    var kind: Kind
    var selectors: [String]
    /// Begins with `assay:`, so that nobody else's habits apply.
    var isOwn: Bool

    init?(_ comment: String) {
        var text = Substring(comment).drop { $0 == "#" || $0 == " " || $0 == "\t" }
        isOwn = false
        if let rest = Self.after("assay:", in: text) {
            isOwn = true
            text = rest
            for (word, kind) in [("ignore", Kind.line), ("disable", .disable), ("enable", .enable)] {
                guard let list = Self.after(word, in: text) else { continue }
                self.kind = kind
                selectors = Self.bracketed(list)
                return
            }
            guard let list = Self.after("noqa", in: text) else { return nil }
            kind = .file
            selectors = Self.listed(list)
            return
        }
        kind = .line
        // Behind other comments too: `x = 1  # type: ignore # noqa: E711`.
        guard let range = comment.lowercased().firstRange(of: "noqa") else { return nil }
        let before = comment.lowercased()[..<range.lowerBound].drop { $0 == "#" }
        guard
            before.allSatisfy({ $0 == " " || $0 == "\t" }) || before.reversed().drop(while: { $0 == " " }).first == "#"
        else { return nil }
        let offset = comment.lowercased().distance(from: comment.startIndex, to: range.upperBound)
        selectors = Self.listed(comment.dropFirst(offset))
    }

    private static func after(_ word: String, in text: Substring) -> Substring? {
        guard text.lowercased().hasPrefix(word) else { return nil }
        return text.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
    }

    /// `[a, b]`; nothing means all.
    private static func bracketed(_ text: Substring) -> [String] {
        guard text.first == "[", let end = text.firstIndex(of: "]") else { return [] }
        return names(text[text.index(after: text.startIndex)..<end])
    }

    /// `: a, b` up to the first word that is no name.
    private static func listed(_ text: Substring) -> [String] {
        let text = text.drop { $0 == " " }
        guard text.first == ":" else { return [] }
        return names(text.dropFirst().prefix { $0 != "#" })
    }

    private static func names(_ text: Substring) -> [String] {
        text.split { $0 == "," || $0 == " " || $0 == "\t" }.map(String.init)
    }
}
