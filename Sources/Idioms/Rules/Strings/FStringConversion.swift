internal import PythonSyntax

/// `f"{str(x)}"`.
struct FStringConversion: Rule {
    static let page = RulePage(
        name: "fstring-conversion", code: "STX006", topic: .strings, level: .idiom,
        summary: "`str()`, `repr()` or `ascii()` called inside the braces of an f-string.",
        why: """
            An f-string converts by itself, and has a mark for each way of doing it. The call hides the value that the \
            reader is after.
            """,
        instead: "Write `{x!s}`, `{x!r}` or `{x!a}`; where the type has no format of its own, plain `{x}` is enough.",
        whenNot: "Keep the call when it gets a second argument, such as an encoding.",
        fixSafety: "Always safe: the marks call the same functions.",
        peers: ["RUF010", "FURB119"], reading: ["PEP 498", "Library, Format String Syntax"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    return «f\"a {str(x)} b\"»\n", after: "def f(x):\n    return f\"a {x!s} b\"\n",
                showing: ["f(1)", "f(None)"]),
            Example(
                "def f(x, y):\n    return «f'{repr(x):>10} {ascii(y.real)}'»\n",
                after: "def f(x, y):\n    return f'{x!r:>10} {y.real!a}'\n",
                showing: ["f('a', 2)", "f([], 1)", "f(1, '')"]),
            Example(
                "def f(d):\n    return «f\"{ str(d['k'](1)[0]) }\"»\n",
                after: "def f(d):\n    return f\"{d['k'](1)[0]!s}\"\n",
                showing: ["f({'k': divmod})", "f({'k': lambda n: [n]})"]),
        ],
        silent: [
            Example("print(f\"{x!s}\")\n"),
            Example("print(f\"{str(data, 'utf-8')}\")\n"),
            Example("print(f\"{str(x) + 'a'}\")\n"),
            Example("print(f\"{str(x)=}\")\n"),
            Example("def str(x):\n    return 1\n\nprint(f\"{str(x)}\")\n", isWholeFile: true),
            Example("print(f\"{{str(x)}} {y}\")\n"),
            Example("print(f\"{int(x)}\")\n"),
        ])

    func check(_ string: AST.JoinedStr, _ file: ReviewedFile) -> Finding? {
        let wanted = string.values.count { Self.letter($0, file) != nil }
        guard wanted > 0, string.node.parent?.kind != .formattedValue, !string.node.isInsideFString else { return nil }
        // The parser does not say where the parts are before Python 3.12: find them in the text, and be sure.
        let text = string.text
        guard let (rewritten, count) = Self.rewrite(text), count == wanted else { return nil }
        return Finding(string.node, "Use a conversion such as `!r` inside the f-string")
            .rewriting("Use conversions", [.replace(string.node, rewritten)])
    }

    /// `s` for `{str(x)}`, and so on.
    private static func letter(_ part: Node, _ file: ReviewedFile) -> Character? {
        guard let field = part.as(AST.FormattedValue.self), field.conversion < 0,
            let call = field.value.as(AST.Call.self), call.onlyArgument != nil, let name = call.func.identifier,
            file.names.isUnbound(call.func)
        else { return nil }
        return name == "str" ? "s" : name == "repr" ? "r" : name == "ascii" ? "a" : nil
    }

    /// The f-string with all plain calls replaced, and how many those are.
    private static func rewrite(_ text: String) -> (String, Int)? {
        var result = ""
        var count = 0
        var rest = Substring(text)
        while let character = rest.popFirst() {
            guard character == "{" else {
                result.append(character)
                continue
            }
            if rest.first == "{" {
                rest.removeFirst()
                result += "{{"
            } else if let (argument, letter, behind) = call(rest) {
                result += "{\(argument)!\(letter)"
                rest = behind
                count += 1
            } else {
                result.append(character)
            }
        }
        return (result, count)
    }

    /// `str(argument)` at the beginning of `rest`, up to the `:` or `}` behind it.
    private static func call(_ rest: Substring) -> (Substring, Character, Substring)? {
        let rest = rest.drop { $0 == " " }
        for (name, letter) in [("str(", Character("s")), ("repr(", "r"), ("ascii(", "a")] where rest.hasPrefix(name) {
            let inner = rest.dropFirst(name.count)
            guard let close = closing(inner) else { return nil }
            let behind = inner[inner.index(after: close)...].drop { $0 == " " }
            let argument = inner[..<close]
            guard behind.first == "}" || behind.first == ":", let first = argument.first, first.isLetter || first == "_"
            else { return nil }
            return (argument, letter, behind)
        }
        return nil
    }

    /// The parenthesis that ends a plain expression; nil if there is anything in it that would need a closer look.
    private static func closing(_ text: Substring) -> Substring.Index? {
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case "(", "[": depth += 1
            case "]": depth -= 1
            case ")":
                if depth == 0 { return index }
                depth -= 1
            case let character where character.isLetter || character.isNumber || "_.,'\" +-*/".contains(character):
                continue
            default: return nil
            }
        }
        return nil
    }
}
