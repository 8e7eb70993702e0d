/// A template of `str.format`, taken apart: text as it stands in the source, and replacement fields.
struct FormatTemplate {
    enum Piece {
        case text(String)
        case field(Field)
    }

    struct Field {
        /// Empty for the next argument, digits for a position, else a keyword.
        var name: String
        /// `.name` and `[key]`, as Python writes them behind an expression: keys in `'`.
        var access: String
        /// `!r` or nothing.
        var conversion: String
        /// What stands behind the colon; nil without one.
        var specification: [Piece]?
    }

    var pieces: [Piece] = []

    /// Nil for a body that is none, or that says something in a way that an f-string does not.
    init?(_ body: String) {
        guard !body.holds("\\N{") else { return nil }
        var rest = Substring(body)
        guard let pieces = Self.pieces(&rest, isNested: false) else { return nil }
        self.pieces = pieces
    }

    private static func pieces(_ rest: inout Substring, isNested: Bool) -> [Piece]? {
        var found: [Piece] = []
        var text = ""
        while let character = rest.first {
            if isNested, character == "}" { break }
            rest.removeFirst()
            switch character {
            case "{" where rest.first == "{" && !isNested, "}" where rest.first == "}":
                rest.removeFirst()
                text += "\(character)\(character)"
            case "}": return nil
            case "{":
                if !text.isEmpty { found.append(.text(text)) }
                text = ""
                guard let field = field(&rest, isNested: isNested) else { return nil }
                found.append(.field(field))
            default:
                text.append(character)
                let plain = rest.utf8.prefix { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
                text += Substring(plain)
                rest = rest[plain.endIndex...]
            }
        }
        if !text.isEmpty { found.append(.text(text)) }
        return found
    }

    /// Behind the opening brace; takes the closing one along.
    private static func field(_ rest: inout Substring, isNested: Bool) -> Field? {
        let name = take(&rest) { $0.isLetter || $0.isNumber || $0 == "_" }
        var field = Field(name: name, access: "", conversion: "")
        while let character = rest.first, character == "." || character == "[" {
            rest.removeFirst()
            let key = take(&rest) {
                $0.isLetter || $0.isNumber || $0 == "_" || (character == "[" && ($0 == "-" || $0 == " "))
            }
            guard !key.isEmpty else { return nil }
            if character == "." {
                field.access += "." + key
            } else {
                guard rest.first == "]" else { return nil }
                rest.removeFirst()
                field.access += key.allSatisfy(\.isWholeNumber) ? "[\(key)]" : "['\(key)']"
            }
        }
        if rest.first == "!" {
            rest.removeFirst()
            guard let letter = rest.popFirst(), "rsa".contains(letter) else { return nil }
            field.conversion = "!\(letter)"
        }
        if rest.first == ":" {
            rest.removeFirst()
            guard !isNested, let specification = pieces(&rest, isNested: true) else { return nil }
            field.specification = specification
        }
        guard rest.popFirst() == "}" else { return nil }
        return field
    }

    private static func take(_ rest: inout Substring, _ accepts: (Character) -> Bool) -> String {
        let taken = rest.prefix(while: accepts)
        rest.removeFirst(taken.count)
        return String(taken)
    }
}
