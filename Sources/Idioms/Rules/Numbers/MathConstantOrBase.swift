internal import PythonSyntax

/// `3.14159`, `math.log(x, 10)`.
struct MathConstantOrBase: Rule {
    static let page = RulePage(
        name: "math-constant", code: "NUM005", topic: .numbers, level: .idiom,
        summary: "A constant or a logarithm that `math` has, written out.",
        why: """
            `math.pi` has all digits and a name, `math.log10` and `math.log2` are exact where the logarithm is a whole \
            number.
            """,
        instead: "Write `math.pi`, `math.e`, `math.tau`, `math.log10(x)`, `math.log2(x)`.",
        whenNot: "When a standard prescribes the rounded value.",
        fixSafety: "Never applied unasked: the last digits change.",
        peers: ["FURB152", "FURB163"], reading: ["math"])

    static let examples = Examples(
        flagged: [
            Example("area = «3.14159» * r ** 2\n", after: "from math import pi\narea = pi * r ** 2\n"),
            Example("import math\nround = 2 * «3.1416» * r\n", after: "import math\nround = 2 * math.pi * r\n"),
            Example("import math\ndigits = «math.log(n, 10)»\n", after: "import math\ndigits = math.log10(n)\n"),
            Example(
                """
                from math import log
                bits = «log(n, 2)»

                """,
                after: """
                    from math import log2
                    from math import log
                    bits = log2(n)

                    """),
        ],
        silent: [
            Example(
                """
                x = 3.1
                """),
            Example(
                """
                import math
                x = math.log(n, 3)
                """),
            Example(
                """
                x = 3.15
                """),
            Example(
                """
                x = 2.7
                """),
            Example("def f(log):\n    return log(n, 2)\n"), Example("x = 3.14\n"),
        ])

    /// A number or a call.
    struct Place: NodeView {
        let node: Node
        init(unchecked node: Node) { self.node = node }
        static func accepts(_ kind: Kind) -> Bool { kind == .constant || kind == .call }
    }

    func check(_ place: Place, _ file: ReviewedFile) -> Finding? {
        if let constant = place.node.as(AST.Constant.self) {
            guard case .float = constant.value, let name = Self.name(place.node.text) else { return nil }
            let known = file.imported("math", name, at: place.node)
            return Finding(place.node, "Use `math.\(name)`")
                .requiring(.importable(known))
                .suggesting(
                    "Use `\(known.text)`", because: "the last digits change",
                    known.edits + [.replace(place.node, known.text)])
        }
        guard let arguments = AST.Call(unchecked: place.node).arguments(2), file.calls(place.node, "math.log"),
            arguments[1].isInt(2) || arguments[1].isInt(10)
        else { return nil }
        let name = arguments[1].isInt(2) ? "log2" : "log10"
        let known = file.imported("math", name, at: place.node)
        return Finding(place.node, "Use `math.\(name)`")
            .requiring(.importable(known))
            .suggesting(
                "Use `\(known.text)`", because: "the last digits may change",
                known.edits + [.replace(place.node, "\(known.text)(\(arguments[0].code()))")])
    }

    /// The constant that these are the digits of, cut or rounded; at least four behind the point.
    private static func name(_ text: String) -> String? {
        guard text.count >= 6 else { return nil }
        let constants = [("pi", "3.14159265358979323"), ("e", "2.71828182845904523"), ("tau", "6.28318530717958647")]
        for (name, digits) in constants {
            if digits.hasPrefix(text) { return name }
            // Rounded up: all but the last digit agree, and that is one more.
            let count = text.count
            guard count < digits.count, digits.prefix(count - 1) == text.prefix(count - 1),
                let last = text.last?.wholeNumberValue, let exact = Array(digits)[count - 1].wholeNumberValue,
                let next = Array(digits)[count].wholeNumberValue
            else { continue }
            if next >= 5, last == exact + 1 { return name }
        }
        return nil
    }
}
