extension StatementSource {
    /// Words that begin a statement that is no expression.
    private static let keywords: Set<String> = [
        "assert", "async", "break", "class", "continue", "def", "del", "for", "from", "global", "if",
        "import", "nonlocal", "pass", "raise", "return", "try", "while", "with",
    ]

    /// Whether the statement is an expression, as far as its text shows.
    ///
    /// In doubt it is a statement: what it prints is compared then, and a value is not overlooked
    /// but missed, which the author notices.
    var form: Form {
        let code = outline.drop(while: \.isBlank)
        guard let first = code.first, first != UInt8(ascii: "@") else { return .statement }
        let word = String(decoding: code.prefix(while: \.isWordByte), as: UTF8.self)
        if Self.keywords.contains(word) || hasStatementMark(code) { return .statement }
        return word == "print" && isOneCall(code.dropFirst(word.utf8.count)) ? .printCall : .expression
    }

    /// An assignment, an annotation, a second statement: anything at the top level that an expression
    /// does not have.
    private func hasStatementMark(_ code: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        var lambdas = 0
        var position = code.startIndex
        while position < code.endIndex {
            let byte = code[position]
            if byte.opensBracket { depth += 1 }
            if byte.closesBracket { depth -= 1 }
            guard depth == 0 else {
                position += 1
                continue
            }
            switch byte {
            case UInt8(ascii: ";"):
                return true
            case UInt8(ascii: "\n") where !code[position...].allSatisfy(\.isBlank):
                return true
            case UInt8(ascii: ":") where next(code, position) != UInt8(ascii: "="):
                guard lambdas > 0 else { return true }
                lambdas -= 1
            case UInt8(ascii: "="):
                if next(code, position) == UInt8(ascii: "=") {
                    position += 1
                } else if !isComparison(code, position), lambdas == 0 {
                    return true
                }
            case _ where byte.isWordByte:
                let word = code[position...].prefix(while: \.isWordByte)
                if word.elementsEqual("lambda".utf8) { lambdas += 1 }
                position = word.endIndex - 1
            default: break
            }
            position += 1
        }
        return false
    }

    /// Whether the `=` is the end of `<=`, `>=`, `!=` or `:=`; `<<=` and `>>=` are assignments.
    private func isComparison(_ code: ArraySlice<UInt8>, _ position: Int) -> Bool {
        guard position > code.startIndex else { return false }
        let before = code[position - 1]
        guard "<>!:".utf8.contains(before) else { return false }
        let isShift = position - 1 > code.startIndex && code[position - 2] == before
        return !isShift
    }

    private func next(_ code: ArraySlice<UInt8>, _ position: Int) -> UInt8? {
        position + 1 < code.endIndex ? code[position + 1] : nil
    }

    /// Whether the text is one pair of brackets and nothing behind it.
    private func isOneCall(_ text: ArraySlice<UInt8>) -> Bool {
        let code = text.drop(while: \.isBlank)
        guard code.first == UInt8(ascii: "(") else { return false }
        var depth = 0
        for (index, byte) in zip(code.indices, code) {
            if byte.opensBracket { depth += 1 }
            if byte.closesBracket { depth -= 1 }
            if depth == 0 { return code[(index + 1)...].allSatisfy(\.isBlank) }
        }
        return false
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

    fileprivate var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }
}
