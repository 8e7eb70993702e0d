internal import PythonSyntax

/// `name.rstrip(".py")`.
struct StripAsSuffix: Rule {
    static let page = RulePage(
        name: "strip-as-suffix", code: "STX017", topic: .strings, level: .bugProne, confidence: .medium,
        summary: "`strip` with what looks like a prefix or suffix.",
        why: """
            The argument of `strip` is a set of characters, in any order and number: `"happy.py".rstrip(".py")` is \
            `"ha"`.
            """,
        instead: "Write `removeprefix` or `removesuffix`.",
        whenNot: "When a set of characters is meant: name each of them once, best without making a word.",
        fixSafety: "A suggestion: the result changes, which is the point.",
        peers: ["B005", "E1310", "PLE1310"], reading: ["PEP 616", "Library, str.strip"], python: 9)

    static let examples = Examples(
        flagged: [
            Example("x = «name.rstrip(\".py\")»\n", after: "x = name.removesuffix(\".py\")\n"),
            Example("x = «url.lstrip('https://')».lower()\n", after: "x = url.removeprefix('https://').lower()\n"),
            Example("x = «line.strip(\"aab\")»\n"),
            Example("x = «s.rstrip(\"_test\")»\n", after: "x = s.removesuffix(\"_test\")\n"),
        ],
        silent: [
            Example("x = s.strip(\"ab\")\n"),
            Example("x = s.rstrip(\"\\r\\n\")\n"),
            Example("x = s.lstrip(\"0\")\n"),
            Example("x = s.strip(\"()[]\")\n"),
            Example("x = s.rstrip(\"0123456789abcdef\")\n"),
            Example("x = s.rstrip(suffix)\n"),
            Example("x = s.lstrip(\"+-.\")\n"),
            Example("x = s.strip(\"\\n\\n\")\n"),
        ])

    static let callees: Words? = ["strip", "lstrip", "rstrip"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let argument = call.onlyArgument, let text = argument.stringValue,
            let function = call.func.as(AST.Attribute.self), let (method, word) = Self.replacement(function.attr),
            Self.isWord(text, atBothEnds: method == nil), !call.node.isInsideFString
        else { return nil }
        let finding = Finding(call.node, "Use \(word): `\(function.attr)` removes any of these characters")
        guard let method else {
            return finding.advising("Use `removeprefix` or `removesuffix`, or name each character once")
        }
        return finding.suggesting(
            "Use `\(method)`", because: "the result changes",
            [.replace(call.node, "\(function.value.code(.atom)).\(method)(\(argument.text))")])
    }

    private static func replacement(_ name: Symbol) -> (method: String?, word: String)? {
        if name == "lstrip" { return ("removeprefix", "`removeprefix`") }
        if name == "rstrip" { return ("removesuffix", "`removesuffix`") }
        return name == "strip" ? (nil, "`removeprefix` or `removesuffix`") : nil
    }

    /// A word rather than a set: a letter twice, or letters behind a sign such as a dot.
    private static func isWord(_ text: String, atBothEnds: Bool) -> Bool {
        let letters = text.filter { $0.isLetter }
        guard text.count > 2 || (text.count == 2 && !atBothEnds), !letters.isEmpty else { return false }
        // `0123456789abcdef`: each one following the one before.
        let scalars = Array(letters.unicodeScalars.map(\.value))
        let isRun = scalars.count > 2 && zip(scalars, scalars.dropFirst()).allSatisfy { $1 == $0 + 1 }
        if isRun { return false }
        if Set(letters).count < letters.count { return true }
        guard !atBothEnds, letters.count > 1, let first = text.first, let last = text.last else { return false }
        let isTail = ".-_/".contains(first) && text.dropFirst().allSatisfy { $0.isLetter || $0.isNumber }
        let isHead = "/:-_.".contains(last) && text.first?.isLetter == true
        return isTail || isHead
    }
}
