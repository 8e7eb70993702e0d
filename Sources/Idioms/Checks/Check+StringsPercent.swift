internal import PythonSyntax

/// The left side of `"…" % values`, taken apart.
struct PercentTemplate {
    enum Piece {
        /// As an f-string writes it: braces doubled.
        case text(String)
        case field(Field)
    }

    struct Field {
        /// `%(key)s`.
        var key: String?
        var flags = ""
        var width = ""
        var precision: String?
        var letter: Character = "s"

        /// What stands behind the value in an f-string, and what makes it the same; nil where nothing does.
        func suffix(_ node: Node, _ type: ValueType?) -> (String, Check?)? {
            let isLeft = flags.contains("-")
            switch letter {
            case "s", "r", "a":
                guard flags.allSatisfy({ $0 == "-" }) else { return nil }
                let places = width.isEmpty ? "" : (isLeft ? "<" : ">") + width
                let specification = places + (precision.map { "." + $0 } ?? "")
                let colon = specification.isEmpty ? "" : ":" + specification
                if letter != "s" { return ("!\(letter)" + colon, nil) }
                if colon.isEmpty { return ("", .formatsAsString(node)) }
                return ((type == .str ? "" : "!s") + colon, nil)
            case "d", "i", "u":
                // `:d` would raise for what `%d` cuts.
                let isDivision = node.as(AST.BinOp.self)?.op == .div
                guard precision == nil, !flags.contains("#"), type != .float, !isDivision else { return nil }
                if flags.isEmpty, width.isEmpty, type == .int { return ("", .type(node, .int)) }
                return (":" + numeric("d"), .type(node, .int, .bool))
            case "x", "X", "o":
                return precision == nil ? (":" + numeric(letter), .type(node, .int, .bool)) : nil
            case "f", "F", "e", "E", "g", "G":
                guard !flags.contains("#") else { return nil }
                return (":" + numeric(letter), .type(node, .float, .int, .bool))
            default: return nil
            }
        }

        /// Alignment, sign, `#`, `0`, width, precision and type, in the order of the format language.
        private func numeric(_ letter: Character) -> String {
            let isLeft = flags.contains("-")
            var text = isLeft && !width.isEmpty ? "<" : ""
            if flags.contains("+") { text += "+" } else if flags.contains(" ") { text += " " }
            if flags.contains("#") { text += "#" }
            if flags.contains("0"), !isLeft, !width.isEmpty { text += "0" }
            return text + width + (precision.map { "." + ($0.isEmpty ? "0" : $0) } ?? "") + String(letter)
        }
    }

    var pieces: [Piece] = []

    var fields: [Field] {
        pieces.compactMap { piece in
            if case .field(let field) = piece { return field }
            return nil
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "%") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
    }

    /// Nil for what is no template, or takes its width from the values.
    init?(_ body: String) {
        guard !body.holds("\\N{") else { return nil }
        var text = ""
        var rest = Substring(body)
        while true {
            let plain = rest.utf8.prefix { !Self.isMark($0) }
            text += Substring(plain)
            rest = rest[plain.endIndex...]
            guard let character = rest.popFirst() else { break }
            switch character {
            case "{", "}": text += "\(character)\(character)"
            case "%" where rest.first == "%":
                rest.removeFirst()
                text += "%"
            case "%":
                guard let field = Self.field(&rest) else { return nil }
                if !text.isEmpty { pieces.append(.text(text)) }
                text = ""
                pieces.append(.field(field))
            default: text.append(character)
            }
        }
        if !text.isEmpty { pieces.append(.text(text)) }
    }

    private static func field(_ rest: inout Substring) -> Field? {
        var field = Field()
        if rest.first == "(" {
            guard let end = rest.firstIndex(of: ")") else { return nil }
            field.key = String(rest[rest.index(after: rest.startIndex)..<end])
            rest = rest[rest.index(after: end)...]
        }
        field.flags = take(&rest) { "-+ #0".contains($0) }
        field.width = take(&rest) { $0.isASCII && $0.isNumber }
        if rest.first == "." {
            rest.removeFirst()
            field.precision = take(&rest) { $0.isASCII && $0.isNumber }
        }
        guard let letter = rest.popFirst() else { return nil }
        field.letter = letter
        return field
    }

    private static func take(_ rest: inout Substring, _ accepts: (Character) -> Bool) -> String {
        let taken = rest.prefix(while: accepts)
        rest.removeFirst(taken.count)
        return String(taken)
    }
}
